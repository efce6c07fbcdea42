import java.util.Locale;

/// The systems that a package is made on, each for itself.
enum TargetSystem {
    LINUX,
    MAC,
    WINDOWS;

    static TargetSystem ofThisMachine() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("win") && !name.contains("darwin") ? WINDOWS : name.contains("mac") ? MAC : LINUX;
    }
}
