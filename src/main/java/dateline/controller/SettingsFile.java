package dateline.controller;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonWriter;
import dateline.controller.Settings.Frame;
import dateline.format.AtomicFile;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The settings as a JSON file. A setting that is missing or makes no sense is as on the first start: a damaged file
/// never keeps the window shut.
public final class SettingsFile {
    private static final Logger LOG = System.getLogger(SettingsFile.class.getName());
    private static final long MOST_BYTES = 1 << 20;
    private static final double LEAST_SIZE = 200;
    private static final double GREATEST_SIZE = 20_000;

    private final Optional<Path> place;

    public SettingsFile(Path file) {
        this.place = Optional.of(file);
    }

    private SettingsFile() {
        this.place = Optional.empty();
    }

    /// Settings that are as on the first start, and forgotten: for a window that is only painted.
    public static SettingsFile none() {
        return new SettingsFile();
    }

    public Settings read() {
        return place.map(SettingsFile::read).orElse(Settings.FIRST);
    }

    /// Losing a window's place is no reason to trouble the user: a failure is only logged.
    public void write(Settings settings) {
        place.ifPresent(file -> write(file, settings));
    }

    private static Settings read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return Settings.FIRST;
            }
            // Without a `Gson`, which is made for all types there are, and this is on the way to the window.
            return JsonParser.parseString(Files.readString(file)) instanceof JsonObject json
                    ? settings(json)
                    : Settings.FIRST;
        } catch (IOException | JsonParseException e) {
            LOG.log(Level.WARNING, "The settings in " + file + " could not be read: " + e.getMessage());
            return Settings.FIRST;
        }
    }

    private static void write(Path file, Settings settings) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            byte[] bytes = (json(settings) + "\n").getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(file, out -> {
                out.write(bytes);
                return bytes.length;
            });
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The settings could not be written to " + file + ": " + e.getMessage());
        }
    }

    private static Settings settings(JsonObject json) {
        Settings first = Settings.FIRST;
        return new Settings(
                frame(json),
                share(json, "sideDivider", first.sideDivider()),
                share(json, "stackedDivider", first.stackedDivider()),
                constant(json, "view", first.view()),
                constant(json, "theme", first.theme()),
                constant(json, "zone", first.zone()),
                constant(json, "textSize", first.textSize()),
                constant(json, "drawer", first.drawer()),
                briefing(json),
                recent(json));
    }

    private static Frame frame(JsonObject json) {
        double width = number(json, "width", Double.NaN);
        double height = number(json, "height", Double.NaN);
        if (!isSize(width) || !isSize(height)) {
            return Frame.FIRST;
        }
        boolean maximized = value(json, "maximized", JsonElement::getAsBoolean).orElse(false);
        return new Frame(number(json, "x", Double.NaN), number(json, "y", Double.NaN), width, height, maximized);
    }

    private static boolean isSize(double value) {
        return value >= LEAST_SIZE && value <= GREATEST_SIZE;
    }

    private static double share(JsonObject json, String name, double otherwise) {
        double value = number(json, name, otherwise);
        return value > 0 && value < 1 ? value : otherwise;
    }

    private static double number(JsonObject json, String name, double otherwise) {
        return value(json, name, JsonElement::getAsDouble)
                .filter(Double::isFinite)
                .orElse(otherwise);
    }

    private static <E extends Enum<E>> E constant(JsonObject json, String name, E otherwise) {
        return value(json, name, element -> Enum.valueOf(otherwise.getDeclaringClass(), element.getAsString()))
                .orElse(otherwise);
    }

    private static BriefingSettings briefing(JsonObject json) {
        JsonObject briefing =
                value(json, "briefing", JsonElement::getAsJsonObject).orElseGet(JsonObject::new);
        return new BriefingSettings(
                value(briefing, "paper", JsonElement::getAsString).orElse(""),
                value(briefing, "language", JsonElement::getAsString).orElse(""),
                value(briefing, "zone", JsonElement::getAsString).orElse(""),
                texts(briefing, "leftOut"),
                value(briefing, "withData", JsonElement::getAsBoolean).orElse(true));
    }

    private static List<Path> recent(JsonObject json) {
        return texts(json, "recent").stream().map(Path::of).toList();
    }

    private static List<String> texts(JsonObject json, String name) {
        List<String> texts = new ArrayList<>();
        value(json, name, JsonElement::getAsJsonArray)
                .ifPresent(array -> array.forEach(element -> {
                    if (element instanceof JsonPrimitive text && text.isString()) {
                        texts.add(text.getAsString());
                    }
                }));
        return texts;
    }

    /// Gson and `Enum.valueOf` say "this is no such value" in four ways.
    private static <T> Optional<T> value(JsonObject json, String name, Function<JsonElement, T> reading) {
        try {
            return Optional.ofNullable(json.get(name)).map(reading);
        } catch (IllegalArgumentException
                | IllegalStateException
                | UnsupportedOperationException
                | ClassCastException e) {
            return Optional.empty();
        }
    }

    private static String json(Settings settings) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.beginObject();
            if (settings.frame().hasPlace()) {
                json.name("x").value(settings.frame().x());
                json.name("y").value(settings.frame().y());
            }
            json.name("width").value(settings.frame().width());
            json.name("height").value(settings.frame().height());
            json.name("maximized").value(settings.frame().maximized());
            json.name("sideDivider").value(settings.sideDivider());
            json.name("stackedDivider").value(settings.stackedDivider());
            json.name("view").value(settings.view().name());
            json.name("theme").value(settings.theme().name());
            json.name("zone").value(settings.zone().name());
            json.name("textSize").value(settings.textSize().name());
            json.name("drawer").value(settings.drawer().name());
            write(json.name("briefing"), settings.briefing());
            write(
                    json.name("recent"),
                    settings.recent().stream().map(Path::toString).toList());
            json.endObject();
        }
        return text.toString();
    }

    private static void write(JsonWriter json, BriefingSettings briefing) throws IOException {
        json.beginObject();
        json.name("paper").value(briefing.paper());
        json.name("language").value(briefing.language());
        json.name("zone").value(briefing.zone());
        write(json.name("leftOut"), briefing.leftOut());
        json.name("withData").value(briefing.withData());
        json.endObject();
    }

    private static void write(JsonWriter json, Iterable<String> texts) throws IOException {
        json.beginArray();
        for (String text : texts) {
            json.value(text);
        }
        json.endArray();
    }
}
