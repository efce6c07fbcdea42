import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Builds the package from `target/dateline.jar` and `target/lib`, into `target/package`: a runtime of its own (jlink), the
/// program with it (jpackage), what the JVM learns in a training run (an AOT cache), and an installer for the system
/// that it runs on. Run by `mvn -Ppackage verify`:
///
/// `java src/packaging/Package.java VERSION`
///
/// Needs the JDK that the program is to run on. Linux: a `.deb` by dpkg-deb, where there is one. Windows and macOS:
/// `.msi` and `.dmg` by jpackage, which needs the system's own tools (WiX; Xcode's command line tools).
final class Package {
    private static final String NAME = "dateline";
    private static final String TITLE = "Dateline";
    private static final String MAIN_CLASS = "dateline.app.Main";
    /// The signs' font, as a file: out of a jar the toolkit would copy it at each start.
    private static final String SIGNS = "feather.ttf";

    private static final String SUMMARY = "Itinerary viewer: a calendar beside the evidence for each of its entries";

    /// A viewer waits for its reader most of the time: the collector and the compiler that cost least to start, a heap
    /// that begins small, and what the toolkit took of native memory for the start given back. src/docs/decisions.md has
    /// the figures.
    private static final List<String> JVM_OPTIONS = List.of(
            "--enable-native-access=ALL-UNNAMED,javafx.graphics",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xms32m",
            "-XX:NewSize=16m",
            "-XX:TrimNativeHeapInterval=5000",
            // What the cache has of hot methods is for a compiler that is off: no thread is to go through it.
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-AOTReplayTraining");

    /// Read in the training run: one in each language.
    private static final List<String> ARTICLES = Stream.of("changes-en.txt", "changes-ru.txt", "changes-zh.txt")
            .map(name -> Path.of("src", "test", "resources", "draft", name).toString())
            .toList();

    /// What the program cannot reach of its libraries: themes that it does not offer, controls that it has none of, and
    /// the codes of fonts of others’ PDFs (its own are written, and shown, with the code of their font).
    private static final Pattern UNREACHED = Pattern.compile("atlantafx/base/theme/(?!primer)[^/]+\\.(?:css|bss)"
            + "|(?:org/controlsfx/control|impl/org/controlsfx)/(?:spreadsheet|tableview2|worldmap)/.*"
            + "|org/controlsfx/control/worldmap.*"
            + "|org/apache/fontbox/cmap/(?!Identity)[^.]+");

    private final Path target = Path.of("target");
    private final Path folder = target.resolve("package");
    private final Path work = folder.resolve("work");
    private final Path packaging = Path.of("src", "packaging");
    private final TargetSystem system = TargetSystem.ofThisMachine();
    private final RuntimeImage runtimes;
    private final String version;

    private Package(String version) throws IOException {
        this.version = version;
        runtimes = new RuntimeImage(system, work, libraries(Package::isJavaFx));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Package build = new Package(arguments[0]);
        build.build();
    }

    /// A trained image.
    ///
    /// @param compressed whether the runtime's classes and the jars' are; else a package that is compressed as a whole is
    /// smaller
    private Path image(Path destination, boolean compressed) throws IOException, InterruptedException {
        Path runtime = work.resolve(compressed ? "runtime" : "runtime-stored");
        runtimes.link(runtime, compressed ? "zip-9" : "zip-0");
        Path image = makeImage(destination, runtime, compressed);
        List<String> jars = classPath(image);
        train(image, jars);
        if (system == TargetSystem.LINUX) {
            new LinuxLauncher(packaging, image).write(JVM_OPTIONS, jars, MAIN_CLASS);
        }
        return image;
    }

    private void build() throws IOException, InterruptedException {
        clean();
        runtimes.makeModules();
        Path image = image(folder, true);
        report("application image", image);
        makeInstaller(image);
    }

    private void clean() throws IOException {
        Trees.delete(folder);
        Files.createDirectories(work);
    }

    private Path makeImage(Path destination, Path runtime, boolean compressed)
            throws IOException, InterruptedException {
        Path input = Files.createDirectories(work.resolve(compressed ? "input" : "input-stored"));
        for (Path jar : libraries(name -> !isJavaFx(name))) {
            Trees.repack(jar, input.resolve(jar.getFileName()), compressed, false, UNREACHED);
        }
        Trees.repack(target.resolve("dateline.jar"), input.resolve("dateline.jar"), compressed, true, UNREACHED);
        Trees.extract(libraries(name -> name.contains("feather")).getFirst(), SIGNS, input);
        List<String> command = new ArrayList<>(List.of(
                "--type", "app-image",
                "--name", system == TargetSystem.LINUX ? NAME : TITLE,
                "--app-version", version,
                "--description", SUMMARY,
                "--vendor", TITLE,
                "--input", input.toString(),
                "--main-jar", "dateline.jar",
                "--main-class", MAIN_CLASS,
                "--runtime-image", runtime.toString(),
                "--icon", icon().toString(),
                "--java-options", "-XX:AOTCache=$APPDIR/dateline.aot",
                "--java-options", signs("$APPDIR/" + SIGNS),
                "--dest", destination.toString()));
        JVM_OPTIONS.forEach(option -> command.addAll(List.of("--java-options", option)));
        Tools.run("jpackage", command.toArray(String[]::new));
        Path image = destination.resolve(
                switch (system) {
                    case LINUX -> NAME;
                    case MAC -> TITLE + ".app";
                    case WINDOWS -> TITLE;
                });
        runtimes.strip(image.resolve("lib"));
        return image;
    }

    /// As the program asks for it.
    private static String signs(String file) {
        return "-Ddateline.signs=" + file;
    }

    private Path icon() {
        Path icons = packaging.resolve("icon");
        return switch (system) {
            case LINUX -> icons.resolve("dateline-256.png");
            case MAC -> icons.resolve("dateline.icns");
            case WINDOWS -> icons.resolve("dateline.ico");
        };
    }

    /// With the very options and the very class path of the launcher, or the JVM would not use what it learned.
    private void train(Path image, List<String> jars) throws IOException, InterruptedException {
        Path app = applicationFolder(image);
        Path java = javaOf(image);
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(JVM_OPTIONS);
        command.add(signs(app.resolve(SIGNS).toAbsolutePath().toString()));
        command.addAll(List.of(
                // Which methods were hot is for a compiler that the program does not use, and code for any JVM's stubs is
                // made as quickly as it is read: without them the cache is smaller by 4 MB and starts no slower.
                "-XX:-AOTRecordTraining",
                "-XX:-AOTStubCaching",
                "-XX:-AOTAdapterCaching",
                "-XX:AOTCacheOutput=" + app.resolve("dateline.aot").toAbsolutePath(),
                // That some classes of the command line are too old to be kept is known.
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-cp", String.join(File.pathSeparator, jars.stream().map(jar -> app.resolve(jar).toAbsolutePath().toString()).toList()),
                "dateline.app.TrainingRun"));
        command.addAll(ARTICLES);
        ProcessBuilder training = new ProcessBuilder(command).inheritIO();
        // As on the first start of a new user.
        training.environment().put("XDG_CONFIG_HOME", work.resolve("settings").toAbsolutePath().toString());
        int status = training.start().waitFor();
        if (status != 0) {
            throw new IOException("The training run ended with " + status);
        }
        // What a run leaves behind of its own notes.
        Files.deleteIfExists(app.resolve("dateline.aot.config"));
    }

    private Path applicationFolder(Path image) {
        return switch (system) {
            case LINUX -> image.resolve("lib").resolve("app");
            case MAC -> image.resolve("Contents").resolve("app");
            case WINDOWS -> image.resolve("app");
        };
    }

    private Path javaOf(Path image) {
        return switch (system) {
            case LINUX -> image.resolve("lib/runtime/bin/java");
            case MAC -> image.resolve("Contents/runtime/Contents/Home/bin/java");
            case WINDOWS -> image.resolve("runtime/bin/java.exe");
        };
    }

    /// The jars' names, in the launcher's order.
    private List<String> classPath(Path image) throws IOException {
        String start = "app.classpath=$APPDIR";
        try (Stream<String> lines = Files.lines(applicationFolder(image).resolve(
                (system == TargetSystem.LINUX ? NAME : TITLE) + ".cfg"))) {
            // Behind it stands the system's separator.
            return lines.filter(line -> line.startsWith(start)).map(line -> line.substring(start.length() + 1)).toList();
        }
    }

    private void makeInstaller(Path image) throws IOException, InterruptedException {
        switch (system) {
            case LINUX -> {
                Path stored = image(work.resolve("stored"), false);
                report("Debian package", new DebianPackage(packaging, work, folder, version).make(stored));
            }
            case MAC -> Tools.run("jpackage", "--type", "dmg", "--name", TITLE, "--app-image", image.toString(),
                    "--app-version", version, "--dest", folder.toString());
            case WINDOWS -> Tools.run("jpackage", "--type", "msi", "--name", TITLE, "--app-image", image.toString(),
                    "--app-version", version, "--win-menu", "--win-shortcut-prompt", "--win-dir-chooser",
                    "--win-per-user-install", "--dest", folder.toString());
        }
    }

    private interface Name {
        boolean fits(String name);
    }

    private List<Path> libraries(Name wanted) throws IOException {
        try (Stream<Path> jars = Files.list(target.resolve("lib"))) {
            return jars.filter(jar -> wanted.fits(jar.getFileName().toString())).sorted().toList();
        }
    }

    private static boolean isJavaFx(String name) {
        return name.matches("javafx-(base|graphics|controls|swing|media|web|fxml)-.*\\.jar");
    }

    private void report(String what, Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        System.out.printf(Locale.ROOT, "%s: %s, %.1f MB%n", what, path, Trees.size(path) / 1e6);
    }
}
