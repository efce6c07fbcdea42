package dateline.format.pdf;

import dateline.format.ExportOptions.Part;
import dateline.format.pdf.Html.Heading;
import java.util.Optional;

/// The calendar as a picture, drawn with tables: the programme at a glance, what its signs mean, then the
/// months. Where only the meaning of the signs is wanted, it is a chapter of its own.
final class CalendarSection implements Chapter {
    private final Section strips = new ProgrammeStrips();
    private final Legend legend = new Legend();
    private final Section months = new MonthTables();

    @Override
    public Optional<Heading> heading(Briefing briefing) {
        if (briefing.options().has(Part.CALENDAR)) {
            return Optional.of(new Heading(2, "calendar", briefing.texts().get("calendar.heading")));
        }
        return briefing.options().has(Part.LEGEND) ? Optional.of(legend.heading(briefing, 2)) : Optional.empty();
    }

    @Override
    public void write(Briefing briefing, Html html) {
        if (!briefing.options().has(Part.CALENDAR)) {
            legend.write(briefing, html, 2);
            return;
        }
        html.open("div", "calendars");
        html.heading(heading(briefing).orElseThrow(), briefing.locale());
        if (briefing.index().extent().isEmpty()) {
            html.element("p", "remark", briefing.texts().get("calendar.empty"));
        }
        strips.write(briefing, html);
        if (briefing.options().has(Part.LEGEND)) {
            legend.write(briefing, html, 3);
        }
        months.write(briefing, html);
        html.close();
    }
}
