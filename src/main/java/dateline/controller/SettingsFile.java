package dateline.controller;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import dateline.controller.Settings.Frame;
import dateline.format.AtomicFile;
import java.io.IOException;
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
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

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
            JsonObject json = GSON.fromJson(Files.readString(file), JsonObject.class);
            return json == null ? Settings.FIRST : settings(json);
        } catch (IOException | JsonParseException e) {
            LOG.log(Level.WARNING, "The settings in " + file + " could not be read: " + e.getMessage());
            return Settings.FIRST;
        }
    }

    private static void write(Path file, Settings settings) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            byte[] bytes = (GSON.toJson(json(settings)) + "\n").getBytes(StandardCharsets.UTF_8);
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

    private static JsonObject json(Settings settings) {
        JsonObject json = new JsonObject();
        if (settings.frame().hasPlace()) {
            json.addProperty("x", settings.frame().x());
            json.addProperty("y", settings.frame().y());
        }
        json.addProperty("width", settings.frame().width());
        json.addProperty("height", settings.frame().height());
        json.addProperty("maximized", settings.frame().maximized());
        json.addProperty("sideDivider", settings.sideDivider());
        json.addProperty("stackedDivider", settings.stackedDivider());
        json.addProperty("view", settings.view().name());
        json.addProperty("theme", settings.theme().name());
        json.addProperty("zone", settings.zone().name());
        json.addProperty("textSize", settings.textSize().name());
        json.addProperty("drawer", settings.drawer().name());
        json.add("briefing", json(settings.briefing()));
        json.add(
                "recent",
                GSON.toJsonTree(settings.recent().stream().map(Path::toString).toList()));
        return json;
    }

    private static JsonObject json(BriefingSettings briefing) {
        JsonObject json = new JsonObject();
        json.addProperty("paper", briefing.paper());
        json.addProperty("language", briefing.language());
        json.addProperty("zone", briefing.zone());
        json.add("leftOut", GSON.toJsonTree(briefing.leftOut()));
        json.addProperty("withData", briefing.withData());
        return json;
    }
}
