package dateline.format;

import dateline.format.Problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects what is wrong with a file that is read line by line. The first thousand errors and warnings are listed, the
/// rest counted. For one file and one thread.
public final class ProblemList {
    private static final int MOST = 1_000;
    private static final Comparator<Problem> BY_POSITION =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    private final String file;
    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private int unlistedErrors;
    private int unlistedWarnings;

    /// @param file its name as the user gave it
    public ProblemList(String file) {
        this.file = file;
    }

    /// @param path in the format's own terms; may be empty
    /// @param key in `resources/i18n/problems.properties`
    public void error(int line, int column, String path, String key, Object... arguments) {
        if (errors.size() < MOST) {
            errors.add(new Problem(Severity.ERROR, file, line, column, path, key, List.of(arguments)));
        } else {
            unlistedErrors++;
        }
    }

    /// As [#error].
    public void warning(int line, int column, String path, String key, Object... arguments) {
        if (warnings.size() < MOST) {
            warnings.add(new Problem(Severity.WARNING, file, line, column, path, key, List.of(arguments)));
        } else {
            unlistedWarnings++;
        }
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /// All of them by line and column; how many more there are stands last.
    public List<Problem> all() {
        List<Problem> all = new ArrayList<>(errors);
        all.addAll(warnings);
        all.sort(BY_POSITION);
        int line = all.isEmpty() ? 1 : all.getLast().line();
        if (unlistedErrors > 0) {
            all.add(new Problem(Severity.ERROR, file, line, 1, "", "file.more-errors", List.of(unlistedErrors)));
        }
        if (unlistedWarnings > 0) {
            all.add(new Problem(Severity.WARNING, file, line, 1, "", "file.more-warnings", List.of(unlistedWarnings)));
        }
        return all;
    }
}
