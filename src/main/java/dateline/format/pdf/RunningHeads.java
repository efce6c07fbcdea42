package dateline.format.pdf;

/// The lines at the head and foot of the pages: which itinerary, as of when, which page of how many. They are written
/// first, because they show from the page on which they stand.
final class RunningHeads implements Section {
    /// Stand for the numbers, which the layout fills in. No text from a file holds them.
    private static final char PAGE = '\uE000';

    private static final char PAGES = '\uE001';

    @Override
    public void write(Briefing briefing, Html html) {
        html.open("div", "run head").lang(briefing.language());
        html.text(briefing.title()).close();
        html.open("div", "run foot").text(briefing.texts().get("title.kicker"));
        briefing.itinerary()
                .asOf()
                .ifPresent(day -> html.text(" · "
                        + briefing.texts()
                                .get("page.as-of", briefing.wording().dates().day(day))));
        html.close();
        html.open("div", "run page");
        String page = briefing.texts().get("page.number", PAGE, PAGES);
        int from = 0;
        for (int at = 0; at < page.length(); at++) {
            if (page.charAt(at) == PAGE || page.charAt(at) == PAGES) {
                html.text(page.substring(from, at));
                html.open("span", page.charAt(at) == PAGE ? "page-number" : "page-count")
                        .close();
                from = at + 1;
            }
        }
        html.text(page.substring(from)).close();
    }
}
