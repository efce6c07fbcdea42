package dateline.cli;

/// What the program's exit status says. 3 is the window's: it could neither be opened nor rendered.
final class ExitStatus {
    static final int DONE = 0;
    /// The input has errors, or something unforeseen happened.
    static final int INPUT_HAS_ERRORS = 1;
    /// The arguments make no sense, or name a target that cannot be written.
    static final int WRONG_USE = 2;

    private ExitStatus() {}
}
