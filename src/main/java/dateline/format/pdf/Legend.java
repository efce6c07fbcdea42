package dateline.format.pdf;

import dateline.format.pdf.Html.Heading;
import dateline.model.When;

/// What the shapes and signs mean. All are told apart without colour.
final class Legend {

    Heading heading(Briefing briefing, int level) {
        return new Heading(level, "legend", briefing.texts().get("legend.heading"));
    }

    void write(Briefing briefing, Html html, int level) {
        html.open("div", "legend");
        html.heading(heading(briefing, level), briefing.locale());
        html.open("div", "columns").open("div", "column").open("ul", "signs");
        for (When.Kind kind : When.Kind.values()) {
            if (kind != When.Kind.UNSCHEDULED) {
                html.open("li", "plain");
                sign(html, kind, false);
                html.text(" " + briefing.wording().kind(kind)).close();
            }
        }
        html.open("li", "plain");
        sign(html, When.Kind.WITHIN, true);
        html.text(" " + briefing.texts().get("legend.inferred-time")).close();
        html.open("li", "plain");
        glyph(html, "← →");
        html.text(" " + briefing.texts().get("legend.continues")).close();
        html.close().close().open("div", "column").open("ul", "signs");
        for (Sign sign : Sign.values()) {
            html.open("li", "plain");
            glyph(html, sign.glyph());
            html.text(" " + briefing.texts().of("legend", sign)).close();
        }
        html.close().close().close().close();
    }

    /// The box of a kind of time, small; "one of" as two marks that a line joins.
    static void sign(Html html, When.Kind kind, boolean inferred) {
        String classes = "sign " + CalendarCells.kind(kind) + (inferred ? " inferred" : "");
        html.open("span", classes).close();
        if (kind == When.Kind.ONE_OF) {
            html.open("span", "join").close().open("span", classes).close();
        }
    }

    private static void glyph(Html html, String glyph) {
        html.element("span", "glyph", glyph);
    }
}
