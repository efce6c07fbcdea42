package dateline.app;

/// The entry point. It does not extend `Application`, so that the class path is enough to start it.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("Dateline");
    }
}
