package dateline.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How long the first draft of a process takes, in turns: on the class path of the build and, where `mvn -Ppackage
/// verify` has built it, in the packaged program. [FirstDraft] is what measures, in each process once.
///
/// `mvn -Ppackage verify`, then `mvn test-compile exec:exec@bench -Dbench=FirstDraftBench -Dapp.args=9`: the number of
/// turns.
public final class FirstDraftBench {
    private static final List<String> LANGUAGES = List.of("en", "ru", "zh");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final String SEPARATOR = System.getProperty("path.separator");

    private FirstDraftBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int turns = arguments.length == 0 ? 9 : Integer.parseInt(arguments[0]);
        Map<String, List<String>> programs = new LinkedHashMap<>();
        programs.put("class path", List.of(JAVA.toString(), "-cp", System.getProperty("java.class.path")));
        if (PackagedBareWindow.isBuilt()) {
            programs.put("packaged", packaged());
        }
        Map<String, List<JsonObject>> runs = new LinkedHashMap<>();
        for (int turn = 0; turn < turns; turn++) {
            for (Map.Entry<String, List<String>> program : programs.entrySet()) {
                for (String language : LANGUAGES) {
                    runs.computeIfAbsent(program.getKey() + " " + language, name -> new ArrayList<>())
                            .add(run(program.getValue(), language));
                }
            }
        }
        for (Map.Entry<String, List<JsonObject>> run : runs.entrySet()) {
            report(run.getKey(), run.getValue());
        }
    }

    /// The program's own command but for its main class; a cache allows more behind its class path.
    private static List<String> packaged() throws IOException {
        List<String> command = new ArrayList<>(PackagedBareWindow.javaOfThePackage());
        Path app = Path.of("target", "package", "dateline", "lib", "app");
        command.add("-XX:AOTCache=" + app.resolve("dateline.aot"));
        command.add("-cp");
        command.add(PackagedBareWindow.classPathOfThePackage() + SEPARATOR + Path.of("target", "test-classes"));
        return command;
    }

    private static JsonObject run(List<String> program, String language) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(FirstDraft.class.getName(), language));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException("Exit status " + status + ": " + String.join(" ", command));
        }
        return JsonParser.parseString(line).getAsJsonObject();
    }

    private static void report(String what, List<JsonObject> runs) throws IOException {
        JsonObject line = new JsonObject();
        line.addProperty("bench", "first draft");
        line.addProperty("what", what);
        line.addProperty("turns", runs.size());
        for (String figure : List.of("wallMs", "cpuMs")) {
            double[] values =
                    runs.stream().mapToDouble(r -> r.get(figure).getAsDouble()).toArray();
            Arrays.sort(values);
            line.addProperty(figure, values[values.length / 2]);
        }
        System.out.println(line);
        Path folder = Files.createDirectories(Path.of("target/bench"));
        Files.writeString(
                folder.resolve("first-draft.jsonl"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
