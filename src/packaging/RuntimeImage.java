import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
