import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The program's own runtime: the modules that it uses, made smaller by what it never does.
final class RuntimeImage {
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

    /// Sound, and windows that are no dialog for printing; what is for connections, which are never made, for the compiler
    /// that is not used, and for other JVMs.
    private static final List<String> FILES_LEFT_OUT = List.of(
            "**splashscreen.*",
            "**jawt.*",
            "**jsound.*",
            "**/cacerts",
            "**/public_suffix_list.dat",
            "**simdsort.*",
            "**/classlist",
            "**/jrt-fs.jar");

    /// The JDK's words in languages that the program does not speak, pictures of its reference pages, and what is for
    /// connections, but for the name that the list of security providers has of it.
    private static final List<String> RESOURCES_LEFT_OUT = List.of(
            "regex:.*_(ca|cs|de|es|fr|it|ja|ko|pt_BR|sk|sv|tr|zh_HK|zh_TW)\\.(class|properties)",
            "glob:**doc-files/**",
            "regex:/java.base/sun/security/ssl/(?!SunJSSE).*");

    /// Sound, charts, and the compiler of style sheets for XML. All of Swing stays: the dialog for printing reaches far into it.
    private static final List<String> CLASSES_LEFT_OUT = List.of(
            "java.desktop/com/sun/media/sound",
            "java.xml/com/sun/org/apache/bcel",
            "java.xml/com/sun/org/apache/xalan/internal/xsltc/compiler",
            "javafx.controls/javafx/scene/chart");

    private final TargetSystem system;
    private final Path work;
    private final List<Path> javaFx;

    /// @param javaFx the toolkit's jars
    RuntimeImage(TargetSystem system, Path work, List<Path> javaFx) {
        this.system = system;
        this.work = work;
        this.javaFx = javaFx;
    }

    /// JavaFX comes as jars that hold their native libraries, which would be unpacked into the user's home at the first
    /// start. As modules they have them in the runtime's own folder for such.
    void makeModules() throws IOException {
        for (Path jar : javaFx) {
            // The ones without a system's name in theirs are empty.
            if (Files.size(jar) < 1000) {
                continue;
            }
            String module = jar.getFileName().toString().replaceFirst("javafx-(\\w+)-.*", "javafx.$1");
            Path classes = Files.createDirectories(work.resolve(module).resolve("classes"));
            Path natives = Files.createDirectories(work.resolve(module).resolve("natives"));
            Trees.unpack(jar, classes, natives);
            Path modules = Files.createDirectories(work.resolve("modules"));
            Tools.run("jmod", "create", "--class-path", classes.toString(), "--libs", natives.toString(),
                    modules.resolve(module + ".jmod").toString());
        }
    }

    void link(Path runtime, String compression) throws IOException, InterruptedException {
        Tools.run("jlink", "--module-path", work.resolve("modules").toString(), "--add-modules", String.join(",", MODULES),
                "--include-locales", LOCALES, "--strip-java-debug-attributes", "--no-header-files", "--no-man-pages",
                "--compress", compression,
                "--exclude-files", String.join(",", FILES_LEFT_OUT),
                "--exclude-resources", "@" + resourcesLeftOut(),
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

    /// jlink wants a class in each package that a module has, so the smallest stays.
    private Path resourcesLeftOut() throws IOException {
        List<String> patterns = new ArrayList<>(RESOURCES_LEFT_OUT);
        for (String tree : CLASSES_LEFT_OUT) {
            String module = tree.substring(0, tree.indexOf('/'));
            Path ofJdk = Path.of(URI.create("jrt:/" + module));
            Path classes = Files.exists(ofJdk) ? ofJdk : work.resolve(module).resolve("classes");
            try (Stream<Path> folders = Files.walk(classes.resolve(tree.substring(module.length() + 1)))) {
                for (Path folder : folders.filter(Files::isDirectory).toList()) {
                    allButSmallest(folder).forEach(file -> patterns.add("/" + module + "/" + classes.relativize(file)));
                }
            }
        }
        return Files.write(work.resolve("resources-left-out"), patterns);
    }

    private static List<Path> allButSmallest(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted(Comparator.comparingLong(RuntimeImage::size))
                    .skip(1)
                    .toList();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Names for debuggers are a sixth of the whole machine.
    void strip(Path folder) throws IOException, InterruptedException {
        if (system != TargetSystem.LINUX) {
            return;
        }
        List<String> command = new ArrayList<>(List.of("strip", "--strip-unneeded"));
        try (Stream<Path> files = Files.walk(folder)) {
            files.map(Path::toString).filter(name -> name.endsWith(".so")).forEach(command::add);
        }
        Tools.start(command.toArray(String[]::new));
    }
}
