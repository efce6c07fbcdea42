package dateline.edit;

import java.util.List;

/// Why what was typed cannot be taken as it is.
///
/// @param field where it was typed
/// @param key of the sentence that says so, in the bundle `edit`
/// @param arguments that the sentence names
public record InputProblem(InputField field, String key, List<Object> arguments) {

    public InputProblem {
        arguments = List.copyOf(arguments);
    }

    static InputProblem of(InputField field, String key, Object... arguments) {
        return new InputProblem(field, key, List.of(arguments));
    }
}
