package dateline.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dateline.model.Certainty;
import dateline.model.Field;
import dateline.model.PartOfDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The published schema says the same as the reader, as far as a schema can.
class SchemaTest {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode schema;

    SchemaTest() throws IOException {
        schema = JSON.readTree(
                Path.of("resources/schema/itinerary-1.schema.json").toFile());
    }

    @Test
    void isASchemaOfDraft2020() {
        JsonSchema meta = FACTORY.getSchema(SchemaLocation.of(SchemaId.V202012));
        assertEquals(Set.of(), meta.validate(schema));
    }

    @Test
    void acceptsTheBundledItinerary() throws IOException {
        assertEquals(Set.of(), validate(Fixtures.bundled()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"good", "doubt", "sense"})
    void acceptsWhatHasTheForm(String folder) throws IOException {
        for (Path file : Fixtures.files(folder)) {
            assertEquals(Set.of(), validate(Files.readAllBytes(file)), file.toString());
        }
    }

    @Test
    void refusesWhatHasNotTheForm() throws IOException {
        for (Path file : Fixtures.files("form")) {
            assertFalse(validate(Files.readAllBytes(file)).isEmpty(), file.toString());
        }
    }

    @Test
    void describesEveryProperty() {
        List<String> undescribed = new ArrayList<>();
        int properties = describe(schema, "", undescribed);
        assertEquals(List.of(), undescribed);
        assertTrue(properties > 60, "properties " + properties);
    }

    @ParameterizedTest
    @CsvSource({
        "/properties/places, " + Limits.PLACES,
        "/properties/articles, " + Limits.ARTICLES,
        "/properties/entries, " + Limits.ENTRIES,
        "/properties/background, " + Limits.NOTES,
        "/$defs/inferred, " + Limits.INFERENCES,
        "/$defs/citations, " + Limits.CITATIONS,
        "/$defs/article/properties/paragraphs, " + Limits.PARAGRAPHS,
        "/$defs/entry/properties/participants, " + Limits.PARTICIPANTS
    })
    void boundsListsAsTheReaderDoes(String pointer, int most) {
        assertEquals(most, schema.at(pointer).get("maxItems").asInt());
    }

    @Test
    void namesTheConstantsOfTheModel() {
        assertEquals(names(Certainty.class), enumAt("/$defs/entry/properties/certainty"));
        assertEquals(names(PartOfDay.class), enumAt("/$defs/withinPartOfDay/properties/partOfDay"));
        assertEquals(names(Field.class), enumAt("/$defs/field"));
    }

    private Set<ValidationMessage> validate(byte[] document) throws IOException {
        return FACTORY.getSchema(schema).validate(JSON.readTree(document));
    }

    /// Counts the properties at and below a node; those without a description are added to the list.
    private static int describe(JsonNode node, String pointer, List<String> undescribed) {
        int count = 0;
        for (var child : node.properties()) {
            String at = pointer + "/" + child.getKey();
            boolean isProperty =
                    pointer.endsWith("/properties") && child.getValue().isObject();
            boolean isCondition = pointer.contains("/if/") || pointer.contains("/then/") || pointer.contains("/else/");
            if (isProperty && !isCondition) {
                count++;
                if (!child.getValue().has("description")) {
                    undescribed.add(at);
                }
            }
            count += describe(child.getValue(), at, undescribed);
        }
        return count;
    }

    private List<String> enumAt(String pointer) {
        List<String> names = new ArrayList<>();
        schema.at(pointer).get("enum").forEach(name -> names.add(name.asText()));
        return names;
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        EnumNames<E> names = new EnumNames<>(type);
        return Arrays.stream(type.getEnumConstants()).map(names::nameOf).toList();
    }
}
