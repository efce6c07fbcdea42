package dateline.cli;

import dateline.format.Problem;
import dateline.format.ReadResult;
import dateline.wording.Texts;
import java.io.PrintWriter;

/// What the user reads: results on one stream, what goes wrong on the other.
///
/// @param interactive whether a person watches `err`; only then is it told how far the work is
record Terminal(PrintWriter out, PrintWriter err, boolean interactive, Texts texts) {

    /// The lines of all that is wrong with a file, as [dateline.format.Problem#toLine] has them.
    void problems(ReadResult result, PrintWriter to) {
        result.problems().forEach(problem -> problem(problem, to));
    }

    void problem(Problem problem, PrintWriter to) {
        line(to, problem.toLine(texts.locale()));
    }

    void say(String sentence) {
        line(out, sentence);
    }

    void complain(String sentence) {
        line(err, sentence);
    }

    void progress(String sentence) {
        if (interactive) {
            line(err, sentence);
        }
    }

    /// What went wrong that nobody foresaw, in one line.
    void unforeseen(Throwable e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        complain(texts.get("cli.error.unforeseen", e.getClass().getName(), message));
    }

    /// A file's words can hold control characters, and those could steer the terminal.
    private static void line(PrintWriter to, String text) {
        to.println(text.replaceAll("[\\p{Cc}&&[^\\t]]", "\uFFFD"));
        to.flush();
    }
}
