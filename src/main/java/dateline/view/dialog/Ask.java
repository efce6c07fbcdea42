package dateline.view.dialog;

import java.util.List;

/// A question with the answers that there are, beside the way back.
///
/// @param answers what the buttons say, the one that is meant first
public record Ask(String heading, String sentence, List<String> answers) {

    public Ask {
        answers = List.copyOf(answers);
    }
}
