package dateline.format.page;

import dateline.format.ExportOptions;
import dateline.format.ExportReport;
import dateline.format.ItineraryWriter;
import dateline.format.Progress;
import dateline.model.BackgroundNote;
import dateline.model.Citation;
import dateline.model.Entry;
import dateline.model.Itinerary;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes the programme day by day as Markdown (CommonMark 0.31), with the evidence under each entry. Thread-safe.
public final class MarkdownWriter implements ItineraryWriter {

    @Override
    public ExportReport write(Itinerary itinerary, ExportOptions options, OutputStream out, Progress progress)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new Page(writer, itinerary, new Programme(itinerary, options), progress).write();
        writer.flush();
        return ExportReport.CLEAN;
    }

    /// One page being written.
    private record Page(Writer out, Itinerary itinerary, Programme programme, Progress progress) {

        private void write() throws IOException {
            block("# " + MarkdownText.line(itinerary.title()));
            block(MarkdownText.line(programme.origin()));
            List<Programme.DaySection> sections = programme.sections();
            int done = 0;
            for (Programme.DaySection section : sections) {
                block("## " + MarkdownText.line(section.heading()));
                for (Entry entry : section.entries()) {
                    entry(entry);
                }
                done++;
                progress.step((double) done / sections.size());
            }
            List<Entry> unscheduled = programme.index().unscheduled();
            if (!unscheduled.isEmpty()) {
                block("## " + programme.texts().get("page.unscheduled"));
                for (Entry entry : unscheduled) {
                    entry(entry);
                }
            }
            background();
        }

        private void entry(Entry entry) throws IOException {
            block("### " + MarkdownText.line(entry.title()));
            StringBuilder facts = new StringBuilder();
            for (Programme.Fact fact : programme.facts(entry)) {
                facts.append("- **")
                        .append(fact.label())
                        .append("** ")
                        .append(MarkdownText.line(fact.value()))
                        .append('\n');
            }
            block(facts.toString().stripTrailing());
            if (entry.notes().isPresent()) {
                block(MarkdownText.paragraphs(entry.notes().get()));
            }
            quotes(entry.citations());
        }

        private void quotes(List<Citation> citations) throws IOException {
            for (Programme.Quote quote : programme.quotes(citations)) {
                block(MarkdownText.quote(quote.words()));
                if (quote.article().isPresent()) {
                    String headline = MarkdownText.line(quote.article().get().headline());
                    String source = quote.article()
                            .get()
                            .url()
                            .map(url -> "[" + headline + "](<" + url.toASCIIString() + ">)")
                            .orElse(headline);
                    block("— " + source);
                }
            }
        }

        private void background() throws IOException {
            if (itinerary.background().isEmpty()) {
                return;
            }
            block("## " + programme.texts().get("page.background"));
            for (BackgroundNote note : itinerary.background()) {
                block("### " + MarkdownText.line(note.title()));
                if (note.date().isPresent()) {
                    block("*"
                            + MarkdownText.line(
                                    programme.wording().dates().date(note.date().get())) + "*");
                }
                block(MarkdownText.paragraphs(note.text()));
                quotes(note.citations());
            }
        }

        private void block(String text) throws IOException {
            if (!text.isBlank()) {
                out.write(text);
                out.write("\n\n");
            }
        }
    }
}
