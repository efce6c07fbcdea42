package dateline.format.page;

import dateline.format.ExportOptions;
import dateline.format.Progress;
import dateline.format.page.Programme.Fact;
import dateline.format.page.Programme.Quote;
import dateline.model.Article;
import dateline.model.BackgroundNote;
import dateline.model.Citation;
import dateline.model.Entry;
import dateline.model.Itinerary;
import dateline.wording.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// One page being written.
final class HtmlPage {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'";

    private final Markup html;
    private final Itinerary itinerary;
    private final Programme programme;
    private final Texts texts;
    private final Progress progress;
    private final MonthTables months;
    /// Identifiers of their own: those of the file may hold anything.
    private final Map<String, String> entryIds = new HashMap<>();
    private final Map<String, String> articleIds = new HashMap<>();

    HtmlPage(Markup html, Itinerary itinerary, ExportOptions options, Progress progress) {
        this.html = html;
        this.itinerary = itinerary;
        this.programme = new Programme(itinerary, options);
        this.texts = programme.texts();
        this.progress = progress;
        for (int i = 0; i < itinerary.entries().size(); i++) {
            entryIds.put(itinerary.entries().get(i).id(), "entry-" + (i + 1));
        }
        for (int i = 0; i < itinerary.articles().size(); i++) {
            articleIds.putIfAbsent(itinerary.articles().get(i).id(), "article-" + (i + 1));
        }
        this.months = new MonthTables(html, programme, entryIds, texts.locale());
    }

    void write() throws IOException {
        html.open("html", "lang", texts.locale().toLanguageTag()).line();
        head();
        html.open("body").line();
        html.open("header").element("h1", itinerary.title(), "lang", language(itinerary.language()));
        html.element("p", programme.origin(), "class", "origin").close().line();
        html.open("main").line();
        calendar();
        entries();
        articles();
        background();
        html.close().line().close().line().close();
    }

    private void head() throws IOException {
        html.open("head").line().single("meta", "charset", "utf-8").line();
        html.single("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        html.single("meta", "name", "viewport", "content", "width=device-width").line();
        html.single("meta", "name", "color-scheme", "content", "light dark").line();
        String title = itinerary.title().isBlank() ? texts.get("page.programme") : itinerary.title();
        html.element("title", title).line().style(style()).close().line();
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(HtmlPage.class.getResourceAsStream("/page/page.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void calendar() throws IOException {
        section("calendar", texts.get("page.calendar"));
        months.write();
        html.close().line();
    }

    private void entries() throws IOException {
        section("programme", texts.get("page.programme"));
        if (itinerary.entries().isEmpty()) {
            html.element("p", texts.get("page.empty"));
        }
        List<Programme.DaySection> sections = programme.sections();
        int done = 0;
        for (Programme.DaySection section : sections) {
            entries(section.heading(), section.entries());
            done++;
            progress.step((double) done / sections.size());
        }
        if (!programme.index().unscheduled().isEmpty()) {
            entries(texts.get("page.unscheduled"), programme.index().unscheduled());
        }
        html.close().line();
    }

    private void entries(String heading, List<Entry> entries) throws IOException {
        html.element("h3", heading).line();
        for (Entry entry : entries) {
            String kind = entry.when().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            String off = entry.lifecycle().stands() ? "" : " off";
            html.open("article", "id", entryIds.getOrDefault(entry.id(), ""), "class", "entry " + kind + off);
            html.element("h4", entry.title(), "lang", language(itinerary.language()));
            html.open("dl");
            for (Fact fact : programme.facts(entry)) {
                html.open("div")
                        .element("dt", fact.label())
                        .element("dd", fact.value())
                        .close();
            }
            html.close();
            if (entry.notes().isPresent()) {
                paragraphs(entry.notes().get(), itinerary.language());
            }
            quotes(entry.citations());
            html.close().line();
        }
    }

    private void quotes(List<Citation> citations) throws IOException {
        for (Quote quote : programme.quotes(citations)) {
            html.open("figure").open("blockquote");
            html.element(
                    "p",
                    quote.words(),
                    "lang",
                    language(quote.article().map(Article::language).orElse(itinerary.language())));
            html.close();
            if (quote.article().isPresent()) {
                Article article = quote.article().get();
                html.open("figcaption").open("cite");
                html.element(
                        "a",
                        article.headline(),
                        "href",
                        "#" + articleIds.getOrDefault(article.id(), ""),
                        "lang",
                        language(article.language()));
                html.close().close();
            }
            html.close();
        }
    }

    private void articles() throws IOException {
        if (itinerary.articles().isEmpty()) {
            return;
        }
        section("articles", texts.get("page.articles"));
        for (Article article : itinerary.articles()) {
            html.open("article", "id", articleIds.getOrDefault(article.id(), ""), "lang", language(article.language()));
            html.element("h3", article.headline());
            html.element(
                    "p",
                    programme.byline(article),
                    "class",
                    "origin",
                    "lang",
                    texts.locale().toLanguageTag());
            if (article.url().isPresent()) {
                String url = article.url().get().toASCIIString();
                html.open("p")
                        .element("a", url, "href", url, "rel", "noopener noreferrer external")
                        .close();
            }
            for (String paragraph : article.paragraphs()) {
                html.element("p", paragraph);
            }
            html.close().line();
        }
        html.close().line();
    }

    private void background() throws IOException {
        if (itinerary.background().isEmpty()) {
            return;
        }
        section("background", texts.get("page.background"));
        for (BackgroundNote note : itinerary.background()) {
            html.open("article").element("h3", note.title(), "lang", language(itinerary.language()));
            if (note.date().isPresent()) {
                html.element("p", programme.wording().dates().date(note.date().get()), "class", "origin");
            }
            paragraphs(note.text(), itinerary.language());
            quotes(note.citations());
            html.close().line();
        }
        html.close().line();
    }

    private void section(String id, String heading) throws IOException {
        html.open("section", "aria-labelledby", id)
                .element("h2", heading, "id", id)
                .line();
    }

    private void paragraphs(String text, Locale language) throws IOException {
        for (String paragraph : text.strip().split("\\R\\s*\\R", -1)) {
            html.element("p", paragraph, "class", "text", "lang", language(language));
        }
    }

    /// "und" is no language for a page: the empty one says that it is not known (HTML §3.2.6.2).
    private static String language(Locale language) {
        return language.equals(Locale.ROOT) ? "" : language.toLanguageTag();
    }
}
