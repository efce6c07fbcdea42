package dateline.cli;

/// The arguments do not say what can be done. Carries the sentence for the user.
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongUse(String sentence) {
        super(sentence);
    }
}
