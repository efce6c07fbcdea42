import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

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
    private static final String SUMMARY = "Itinerary viewer: a calendar beside the evidence for each of its entries";

    /// What the program and its libraries use of the JDK. Left out on purpose: java.sql (Gson and ControlsFX look for it
    /// and do without), java.net.http, jdk.charsets (files are in UTF-8, or in windows-1252, which java.base has), the
    /// compilers and the management agents.
    private static final List<String> MODULES = List.of(
            "java.base",
            "java.desktop",
            "java.logging",
            "java.prefs",
            "java.xml",
            "jdk.localedata",
            "jdk.unsupported",
            "jdk.zipfs",
            "javafx.controls");

    /// The languages of the program's words and of the articles whose words it finds the ends of.
    private static final String LOCALES = "en,ru,zh";

    /// A viewer waits for its reader most of the time: the collector and the compiler that cost least to start, and a heap
    /// that begins small. src/docs/decisions.md has the figures.
    private static final List<String> JVM_OPTIONS = List.of(
            "--enable-native-access=ALL-UNNAMED,javafx.graphics",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xms96m",
            "-XX:NewSize=64m");

    private final Path target = Path.of("target");
    private final Path folder = target.resolve("package");
    private final Path work = folder.resolve("work");
    private final Path packaging = Path.of("src", "packaging");
    private final System system = System.ofThisMachine();
    private final String version;

    private enum System {
        LINUX,
        MAC,
        WINDOWS;

        static System ofThisMachine() {
            String name = java.lang.System.getProperty("os.name").toLowerCase(Locale.ROOT);
            return name.contains("win") && !name.contains("darwin") ? WINDOWS : name.contains("mac") ? MAC : LINUX;
        }
    }

    private Package(String version) {
        this.version = version;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Package build = new Package(arguments[0]);
        build.clean();
        build.makeModules();
        Path image = build.image(build.folder, true);
        build.report("application image", image);
        build.makeInstaller(image);
    }

    /// A trained image.
    ///
    /// @param compressed whether the runtime's classes and the jars' are; else a package that is compressed as a whole is
    /// smaller
    private Path image(Path destination, boolean compressed) throws IOException, InterruptedException {
        Path runtime = work.resolve(compressed ? "runtime" : "runtime-stored");
        linkRuntime(runtime, compressed ? "zip-9" : "zip-0");
        Path image = makeImage(destination, runtime, compressed);
        train(image);
        return image;
    }

    private void clean() throws IOException {
        delete(folder);
        Files.createDirectories(work);
    }

    // ------------------------------------------------------------------------------------------------ runtime

    /// JavaFX comes as jars that hold their native libraries, which would be unpacked into the user's home at the first
    /// start. As modules they have them in the runtime's own folder for such.
    private void makeModules() throws IOException {
        for (Path jar : libraries(Package::isJavaFx)) {
            // The ones without a system's name in theirs are empty.
            if (Files.size(jar) < 1000) {
                continue;
            }
            String module = jar.getFileName().toString().replaceFirst("javafx-(\\w+)-.*", "javafx.$1");
            Path classes = Files.createDirectories(work.resolve(module).resolve("classes"));
            Path natives = Files.createDirectories(work.resolve(module).resolve("natives"));
            unpack(jar, classes, natives);
            Path modules = Files.createDirectories(work.resolve("modules"));
            run("jmod", "create", "--class-path", classes.toString(), "--libs", natives.toString(),
                    modules.resolve(module + ".jmod").toString());
        }
    }

    private static void unpack(Path jar, Path classes, Path natives) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                boolean isNative = name.matches("[^/]+\\.(so|dll|dylib)");
                if (entry.isDirectory() || name.startsWith("META-INF/")) {
                    continue;
                }
                Path file = (isNative ? natives : classes).resolve(name).normalize();
                Files.createDirectories(file.getParent());
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /// The same jar with nothing in it compressed.
    private static void store(Path jar, Path target) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
            out.setMethod(ZipOutputStream.STORED);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                CRC32 sum = new CRC32();
                sum.update(bytes);
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTime(entry.getTime());
                copy.setSize(bytes.length);
                copy.setCrc(sum.getValue());
                out.putNextEntry(copy);
                out.write(bytes);
            }
        }
    }

    private void linkRuntime(Path runtime, String compression) throws IOException, InterruptedException {
        run("jlink", "--module-path", work.resolve("modules").toString(), "--add-modules", String.join(",", MODULES),
                "--include-locales", LOCALES, "--strip-java-debug-attributes", "--no-header-files", "--no-man-pages",
                "--compress", compression,
                // AWT's parts for its own windows, and sound: of AWT only fonts and pictures are used, without a display.
                // What is for connections, which are never made, for the compiler that is not used, and for other JVMs.
                "--exclude-files", "**splashscreen.*,**awt_xawt.*,**jawt.*,**jsound.*,"
                        + "**/cacerts,**/public_suffix_list.dat,**simdsort.*,**/classlist,**/jrt-fs.jar",
                "--output", runtime.toString());
        try (Stream<Path> programs = Files.list(runtime.resolve("bin"))) {
            // The program starts itself a second time where there is no display; the others are for developers.
            for (Path program : programs.toList()) {
                String name = program.getFileName().toString();
                if (!name.startsWith("java.") && !name.equals("java") && !name.endsWith(".dll")) {
                    Files.delete(program);
                }
            }
        }
        strip(runtime);
    }

    /// Names for debuggers are a sixth of the whole machine.
    private void strip(Path folder) throws IOException, InterruptedException {
        if (system != System.LINUX) {
            return;
        }
        List<String> command = new ArrayList<>(List.of("strip", "--strip-unneeded"));
        try (Stream<Path> files = Files.walk(folder)) {
            files.map(Path::toString).filter(name -> name.endsWith(".so")).forEach(command::add);
        }
        start(command.toArray(String[]::new));
    }

    // ------------------------------------------------------------------------------------------------ image

    private Path makeImage(Path destination, Path runtime, boolean compressed)
            throws IOException, InterruptedException {
        Path input = Files.createDirectories(work.resolve(compressed ? "input" : "input-stored"));
        List<Path> jars = new ArrayList<>(libraries(name -> !isJavaFx(name)));
        jars.add(target.resolve("dateline.jar"));
        for (Path jar : jars) {
            Path copy = input.resolve(jar.getFileName());
            if (compressed) {
                copyAs(jar, copy);
            } else {
                store(jar, copy);
            }
        }
        List<String> command = new ArrayList<>(List.of(
                "--type", "app-image",
                "--name", system == System.LINUX ? NAME : TITLE,
                "--app-version", version,
                "--description", SUMMARY,
                "--vendor", TITLE,
                "--input", input.toString(),
                "--main-jar", "dateline.jar",
                "--main-class", "dateline.app.Main",
                "--runtime-image", runtime.toString(),
                "--icon", icon().toString(),
                "--java-options", "-XX:AOTCache=$APPDIR/dateline.aot",
                "--dest", destination.toString()));
        JVM_OPTIONS.forEach(option -> command.addAll(List.of("--java-options", option)));
        run("jpackage", command.toArray(String[]::new));
        Path image = destination.resolve(system == System.LINUX ? NAME : system == System.MAC ? TITLE + ".app" : TITLE);
        strip(image.resolve("lib"));
        return image;
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
    private void train(Path image) throws IOException, InterruptedException {
        Path app = applicationFolder(image);
        Path java = javaOf(image);
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(JVM_OPTIONS);
        command.addAll(List.of(
                // Which methods were hot is for a compiler that the program does not use, and code for any JVM's stubs is
                // made as quickly as it is read: without them the cache is smaller by 4 MB and starts no slower.
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-AOTRecordTraining",
                "-XX:-AOTReplayTraining",
                "-XX:-AOTStubCaching",
                "-XX:-AOTAdapterCaching",
                "-XX:AOTCacheOutput=" + app.resolve("dateline.aot").toAbsolutePath(),
                // That some classes of the command line are too old to be kept is known.
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-cp", classPath(app),
                "dateline.app.TrainingRun"));
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

    /// In the launcher's order.
    private String classPath(Path app) throws IOException {
        try (Stream<String> lines = Files.lines(app.resolve(
                (system == System.LINUX ? NAME : TITLE) + ".cfg"))) {
            return String.join(java.io.File.pathSeparator, lines.filter(line -> line.startsWith("app.classpath="))
                    .map(line -> line.substring(line.indexOf('=') + 1).replace("$APPDIR", app.toAbsolutePath().toString()))
                    .toList());
        }
    }

    // ------------------------------------------------------------------------------------------------ installers

    private void makeInstaller(Path image) throws IOException, InterruptedException {
        switch (system) {
            case LINUX -> makeDeb(image(work.resolve("stored"), false));
            case MAC -> run("jpackage", "--type", "dmg", "--name", TITLE, "--app-image", image.toString(),
                    "--app-version", version, "--dest", folder.toString());
            case WINDOWS -> run("jpackage", "--type", "msi", "--name", TITLE, "--app-image", image.toString(),
                    "--app-version", version, "--win-menu", "--win-shortcut-prompt", "--win-dir-chooser",
                    "--win-per-user-install", "--dest", folder.toString());
        }
    }

    /// Laid out as Debian's policy has it, so that the system's own triggers make menus, icons and file types known: no
    /// script of ours runs as root.
    private void makeDeb(Path image) throws IOException, InterruptedException {
        Path root = work.resolve("deb");
        Path share = root.resolve("usr/share");
        Path linux = packaging.resolve("linux");
        copyTree(image, root.resolve("usr/lib/dateline"));
        Files.createDirectories(root.resolve("usr/bin"));
        Files.createSymbolicLink(root.resolve("usr/bin/dateline"), Path.of("../lib/dateline/bin/dateline"));
        copy(linux.resolve("org.dateline.Dateline.desktop"), share.resolve("applications"));
        copy(linux.resolve("org.dateline.Dateline.metainfo.xml"), share.resolve("metainfo"));
        copy(linux.resolve("org.dateline.Dateline.xml"), share.resolve("mime/packages"));
        copy(linux.resolve("dateline"), share.resolve("bash-completion/completions"));
        gzip(linux.resolve("dateline.1"), share.resolve("man/man1/dateline.1.gz"));
        copyAs(packaging.resolve("icon/dateline.svg"),
                share.resolve("icons/hicolor/scalable/apps/org.dateline.Dateline.svg"));
        for (int size : new int[] {16, 24, 32, 48, 64, 128, 256, 512}) {
            copyAs(packaging.resolve("icon/dateline-" + size + ".png"),
                    share.resolve("icons/hicolor/" + size + "x" + size + "/apps/org.dateline.Dateline.png"));
        }
        Path doc = share.resolve("doc/dateline");
        copyAs(linux.resolve("copyright"), doc.resolve("copyright"));
        gzip(Path.of("src/docs/release-notes.md"), doc.resolve("changelog.gz"));
        copyAs(Path.of("src/docs/third-party.md"), doc.resolve("third-party.md"));
        writeControl(root, linux);
        normalise(root);
        Path deb = folder.resolve("dateline_" + version + "_" + debianArchitecture() + ".deb");
        if (start("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root.toString(), deb.toString()) == 0) {
            report("Debian package", deb);
        }
    }

    private void writeControl(Path root, Path linux) throws IOException {
        String control = Files.readString(linux.resolve("control"))
                .replace("@VERSION@", version)
                .replace("@ARCHITECTURE@", debianArchitecture())
                .replace("@SIZE@", Long.toString(size(root) / 1024));
        Path file = root.resolve("DEBIAN/control");
        Files.createDirectories(file.getParent());
        Files.writeString(file, control);
    }

    private static String debianArchitecture() {
        String name = java.lang.System.getProperty("os.arch");
        return name.equals("aarch64") ? "arm64" : name;
    }

    /// Whatever the builder's umask.
    private static void normalise(Path root) throws IOException, InterruptedException {
        start("chmod", "-R", "u=rwX,go=rX", root.toString());
    }

    // ------------------------------------------------------------------------------------------------ files

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

    private static void copy(Path file, Path folder) throws IOException {
        copyAs(file, folder.resolve(file.getFileName()));
    }

    private static void copyAs(Path file, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path copy = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(each, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    /// Without a time in its head, so that two builds are alike.
    private static void gzip(Path file, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(target))) {
            out.write(Files.readAllBytes(file));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static long size(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private void report(String what, Path path) throws IOException {
        java.lang.System.out.printf(Locale.ROOT, "%s: %s, %.1f MB%n", what, path, size(path) / 1e6);
    }

    // ------------------------------------------------------------------------------------------------ tools

    private static void run(String tool, String... arguments) throws IOException {
        PrintWriter out = new PrintWriter(java.lang.System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(java.lang.System.err, true, StandardCharsets.UTF_8);
        int status = ToolProvider.findFirst(tool)
                .orElseThrow(() -> new IOException("This JDK has no " + tool))
                .run(out, err, arguments);
        if (status != 0) {
            throw new IOException(tool + " ended with " + status);
        }
    }

    private static int start(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            java.lang.System.err.println("Not there, so left out: " + command[0]);
            return -1;
        }
    }
}
