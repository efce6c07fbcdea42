package dateline.view.edit;

import dateline.edit.InputField;
import dateline.edit.InputProblem;
import dateline.wording.Texts;
import java.util.List;
import java.util.Optional;

/// Says what is wrong with what was typed.
final class FormWords {
    private FormWords() {}

    /// The sentence for the first problem of a field.
    static Optional<String> problem(Texts texts, List<InputProblem> problems, InputField field) {
        return problems.stream()
                .filter(problem -> problem.field() == field)
                .map(problem -> texts.get(problem.key(), problem.arguments().toArray()))
                .findFirst();
    }
}
