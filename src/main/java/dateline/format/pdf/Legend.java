package dateline.format.pdf;

import dateline.model.When;

/// What the shapes and signs mean. All are told apart without colour.
final class Legend implements Section {

    @Override
    public void write(Briefing briefing, Html html) {
        html.open("div", "legend");
        html.heading(3, "legend", briefing.locale(), briefing.texts().get("legend.heading"));
        html.open("div", "columns").open("ul", "signs");
        for (When.Kind kind : When.Kind.values()) {
            if (kind != When.Kind.UNSCHEDULED) {
                html.open("li", "plain");
                html.open("span", "sign " + CalendarCells.kind(kind)).close();
                html.text(" " + briefing.wording().kind(kind)).close();
            }
        }
        html.open("li", "plain").open("span", "sign within inferred").close();
        html.text(" " + briefing.texts().get("legend.inferred-time")).close();
        for (Sign sign : Sign.values()) {
            html.open("li", "plain").element("span", "glyph", sign.glyph());
            html.text(" " + briefing.texts().of("legend", sign)).close();
        }
        html.open("li", "plain").element("span", "glyph", "← →");
        html.text(" " + briefing.texts().get("legend.continues")).close();
        html.close().close().close();
    }
}
