package dateline.format.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Writes records (RFC 4180 §2).
final class Cells {
    /// A spreadsheet takes what begins so for a formula, and would run it.
    private static final String FORMULA = "=+-@\t\r";

    private Cells() {}

    static void write(Writer out, List<String> cells) throws IOException {
        String separator = "";
        for (String cell : cells) {
            out.write(separator);
            out.write(quoted(guarded(cell)));
            separator = ",";
        }
        out.write("\r\n");
    }

    /// A formula, or what looks like one, becomes a text, as spreadsheets themselves mark it.
    private static String guarded(String cell) {
        return isFormula(cell, 0) || (cell.startsWith("'") && isFormula(cell, 1)) ? "'" + cell : cell;
    }

    /// What was written by [#guarded], as it was.
    static String unguarded(String cell) {
        boolean isGuarded =
                cell.startsWith("'") && (isFormula(cell, 1) || (cell.startsWith("''") && isFormula(cell, 2)));
        return isGuarded ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String cell, int at) {
        return cell.length() > at && FORMULA.indexOf(cell.charAt(at)) >= 0;
    }

    private static String quoted(String cell) {
        boolean isPlain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n' || c == ';')
                && cell.strip().equals(cell);
        return isPlain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
