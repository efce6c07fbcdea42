package dateline.timex;

/// How many units an expression says.
///
/// @param known false for “several”
record Amount(double number, boolean known) {

    static Amount of(Match match) {
        String number = match.get(Field.N).orElse("X");
        if (number.equals("X")) {
            return new Amount(0, false);
        }
        double sum =
                Double.parseDouble(number) + match.number(Field.PLUS).orElse(0) + (match.has(Field.AND_HALF) ? 0.5 : 0);
        return new Amount(sum * match.number(Field.TIMES).orElse(1), true);
    }

    int whole() {
        return (int) number;
    }

    /// As TIMEX3 writes it: `2`, `2.5`, `X`.
    String text() {
        if (!known) {
            return "X";
        }
        long tenths = Math.round(number * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
}
