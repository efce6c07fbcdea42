package dateline.format.csv;

import dateline.format.ProblemList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes a text apart into records (RFC 4180 §2). Commas divide cells, or semicolons or tabs where the first line has
/// more of these: spreadsheets write what their country uses.
final class Records {
    private static final int MOST_CELLS = 200;

    private final String text;
    private final char separator;
    private final ProblemList problems;
    private int at;
    private int line = 1;

    /// @param line where the record begins
    record Row(int line, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    Records(String text, ProblemList problems) {
        this.text = text;
        this.problems = problems;
        this.separator = separator(text);
    }

    private static char separator(String text) {
        String head = text.lines().findFirst().orElse("");
        long commas = head.chars().filter(c -> c == ',').count();
        long semicolons = head.chars().filter(c -> c == ';').count();
        long tabs = head.chars().filter(c -> c == '\t').count();
        if (tabs > commas && tabs > semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }

    /// The next record; empty at the end.
    Optional<Row> next() {
        if (at >= text.length()) {
            return Optional.empty();
        }
        int start = line;
        List<String> cells = new ArrayList<>();
        boolean goesOn = true;
        while (goesOn) {
            String cell = cell();
            if (cells.size() < MOST_CELLS) {
                cells.add(Cells.unguarded(cell));
            } else if (cells.size() == MOST_CELLS) {
                problems.warning(start, 1, "", "csv.too-many-cells", MOST_CELLS);
                cells.add("");
            }
            goesOn = at < text.length() && text.charAt(at) == separator;
            at += goesOn ? 1 : 0;
        }
        skipLineEnd();
        return Optional.of(new Row(start, cells));
    }

    private void skipLineEnd() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
    }

    private String cell() {
        return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
    }

    private String plain() {
        int start = at;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean isEnd(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private String quoted() {
        int start = line;
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                if (at >= text.length() || text.charAt(at) != '"') {
                    return cell + plain(); // what stands behind the closing quote belongs to the cell
                }
                at++;
            } else if (c == '\n') {
                line++;
            }
            cell.append(c);
        }
        problems.warning(start, 1, "", "csv.open-quote");
        return cell.toString();
    }
}
