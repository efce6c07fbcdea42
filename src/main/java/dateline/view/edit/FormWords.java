package dateline.view.edit;

import dateline.edit.InputField;
import dateline.edit.InputProblem;
import dateline.wording.DateInput;
import dateline.wording.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Says what is wrong with what was typed.
final class FormWords {
    private static final Pattern QUOTATION_MARK = Pattern.compile("[\"“”„«»「」『』]");
    private static final LocalDate EXAMPLE = LocalDate.of(2024, 5, 14);

    private FormWords() {}

    /// A date as it can be typed: one of those that the reader's own locale writes.
    ///
    /// @param later by how many days it is another than the first
    static String exampleDate(Texts texts, int later) {
        return DateInput.of(texts).example(EXAMPLE.plusDays(later));
    }

    /// Words of a source in quotation marks; without them where they have their own, which would stand in each other.
    static String quoted(Texts texts, String words) {
        return QUOTATION_MARK.matcher(words).find() ? words : texts.get("edit.card.quote", words);
    }

    /// The sentence for the first problem of a field.
    static Optional<String> problem(Texts texts, List<InputProblem> problems, InputField field) {
        return problems.stream()
                .filter(problem -> problem.field() == field)
                .map(problem -> texts.get(problem.key(), problem.arguments().toArray()))
                .findFirst();
    }
}
