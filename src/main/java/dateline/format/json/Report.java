package dateline.format.json;

import dateline.format.Problem;
import dateline.format.Problem.Severity;
import dateline.format.json.PositionFinder.Result;
import dateline.format.json.Problems.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Makes a list for the user of what was found in a text: with lines and columns, and in their order.
final class Report {
    private static final Comparator<Problem> BY_POSITION =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    private Report(String file) {
        this.file = file;
    }

    /// @param isRead whether the text could be read to its end
    static List<Problem> of(String file, String text, Problems found, boolean isRead) {
        Set<ValuePath> paths = new HashSet<>();
        for (Finding finding : found.findings()) {
            paths.add(finding.path());
            finding.arguments().stream()
                    .filter(ValuePath.class::isInstance)
                    .map(ValuePath.class::cast)
                    .forEach(paths::add);
        }
        Result positions = PositionFinder.find(text, paths);
        Report report = new Report(file);
        found.findings().forEach(finding -> report.add(finding, positions));
        report.problems.sort(BY_POSITION);
        report.addUnlisted(found);
        report.addEnd(positions, isRead);
        return report.problems;
    }

    private void add(Finding finding, Result positions) {
        PositionFinder.Spot spot = positions.spot(finding.path());
        Position position = finding.atName() ? spot.name() : spot.value();
        List<Object> arguments = finding.arguments().stream()
                .map(a -> a instanceof ValuePath path
                        ? positions.spot(path).value().line()
                        : a)
                .toList();
        add(finding.severity(), position, finding.path().toString(), finding.key(), arguments);
    }

    private void add(Severity severity, Position position, String path, String key, List<Object> arguments) {
        problems.add(new Problem(severity, file, position.line(), position.column(), path, key, arguments));
    }

    /// Says how many more there are.
    private void addUnlisted(Problems found) {
        Position last = problems.isEmpty()
                ? Position.START
                : new Position(problems.getLast().line(), problems.getLast().column());
        if (found.unlistedErrors() > 0) {
            add(Severity.ERROR, last, "", "file.more-errors", List.of(found.unlistedErrors()));
        }
        if (found.unlistedWarnings() > 0) {
            add(Severity.WARNING, last, "", "file.more-warnings", List.of(found.unlistedWarnings()));
        }
    }

    private void addEnd(Result positions, boolean isRead) {
        if (positions.end().isPresent()) {
            MalformedException end = positions.end().get();
            add(Severity.ERROR, end.position(), "", end.key(), List.of(end.part()));
        } else if (!isRead) {
            // Gson found what the walk did not: not known to happen, but then the file is refused all the same.
            add(Severity.ERROR, Position.START, "$", "json.refused", List.of());
        }
    }
}
