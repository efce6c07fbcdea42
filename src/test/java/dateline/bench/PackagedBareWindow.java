package dateline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/// [BareWindow] on the packaged program's own runtime, with its options of the JVM and, like it, an ahead-of-time cache
/// from a training run: what no program in that package can go below.
final class PackagedBareWindow {
    private static final Path IMAGE = Path.of("target", "package", "dateline");
    private static final Path FOLDER = Path.of("target", "bench");
    private static final Path JAR = FOLDER.resolve("bare.jar");
    private static final Path CACHE = FOLDER.resolve("bare.aot");

    private static final String CLASS_PATH = "-cp \"";

    private PackagedBareWindow() {}

    /// @return how it is started, once it has been packed and trained
    static List<String> command() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        pack();
        List<String> training = java("-XX:AOTCacheOutput=" + CACHE, "-Dglass.platform=Headless", "-Dprism.order=sw");
        training.add(BareWindow.CLOSE);
        Files.deleteIfExists(CACHE);
        int status = new ProcessBuilder(training)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (status != 0 || !Files.exists(CACHE)) {
            throw new IOException("The label's training run ended with " + status);
        }
        return java("-XX:AOTCache=" + CACHE);
    }

    static boolean isBuilt() {
        return Files.isDirectory(IMAGE);
    }

    /// The package's Java with the program's options.
    static List<String> javaOfThePackage() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(IMAGE.resolve("lib/runtime/bin/java").toString());
        command.addAll(optionsOfThePackage());
        return command;
    }

    /// In the order of the program's command, by which its cache holds.
    static String classPathOfThePackage() throws IOException {
        String command = Files.readString(IMAGE.resolve("bin/dateline"));
        int start = command.indexOf(CLASS_PATH) + CLASS_PATH.length();
        return command.substring(start, command.indexOf('"', start))
                .replace("$app", IMAGE.resolve("lib/app").toAbsolutePath().toString());
    }

    private static List<String> java(String... own) throws IOException {
        List<String> command = new ArrayList<>(javaOfThePackage());
        command.addAll(List.of(own));
        command.addAll(List.of("-cp", JAR.toString(), BareWindow.class.getName()));
        return command;
    }

    /// As the program's command has them.
    private static List<String> optionsOfThePackage() throws IOException {
        return Files.readAllLines(IMAGE.resolve("bin/dateline")).stream()
                .filter(line -> line.startsWith("exec "))
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .filter(word -> word.startsWith("-X") || word.startsWith("--enable-native-access"))
                .filter(word -> !word.startsWith("-XX:AOTCache"))
                .toList();
    }

    /// A cache holds for jars alone.
    private static void pack() throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(JAR))) {
            for (Class<?> packed : List.of(BareWindow.class, BareWindow.Bare.class)) {
                String name = packed.getName().replace('.', '/') + ".class";
                try (InputStream in = packed.getResourceAsStream("/" + name)) {
                    if (in == null) {
                        throw new IOException("No class file: " + name);
                    }
                    jar.putNextEntry(new JarEntry(name));
                    in.transferTo(jar);
                }
            }
        }
    }
}
