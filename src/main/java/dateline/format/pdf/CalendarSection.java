package dateline.format.pdf;

/// The calendar as a picture, drawn with tables: the programme at a glance, what its signs mean, then the
/// months.
final class CalendarSection implements Section {
    private final Section strips = new ProgrammeStrips();
    private final Section legend = new Legend();
    private final Section months = new MonthTables();

    @Override
    public void write(Briefing briefing, Html html) {
        html.open("div", "calendars");
        html.heading(2, "calendar", briefing.locale(), briefing.texts().get("calendar.heading"));
        if (briefing.index().extent().isEmpty()) {
            html.element("p", "remark", briefing.texts().get("calendar.empty"));
        }
        strips.write(briefing, html);
        legend.write(briefing, html);
        months.write(briefing, html);
        html.close();
    }
}
