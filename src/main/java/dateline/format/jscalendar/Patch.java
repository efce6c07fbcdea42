package dateline.format.jscalendar;

import dateline.format.json.JsonNode;
import dateline.format.json.JsonNode.Properties;
import java.util.LinkedHashMap;
import java.util.Map;

/// A PatchObject (RFC 8984 §1.4.9): its keys are JSON Pointers without the first slash. Stateless and thread-safe.
final class Patch {
    private static final int DEEPEST = 20;

    private Patch() {}

    static Properties apply(Properties target, Properties patch) {
        Properties patched = target;
        for (Map.Entry<String, JsonNode> change : patch.properties().entrySet()) {
            patched = set(patched, change.getKey().split("/", DEEPEST), 0, change.getValue());
        }
        return patched;
    }

    /// A pointer into what is no object is passed over: nothing stands there that could be changed.
    private static Properties set(Properties target, String[] steps, int at, JsonNode value) {
        String name = steps[at].replace("~1", "/").replace("~0", "~");
        Map<String, JsonNode> properties = new LinkedHashMap<>(target.properties());
        if (at < steps.length - 1) {
            target.get(name)
                    .flatMap(JsonNode::asProperties)
                    .ifPresent(inner -> properties.put(name, set(inner, steps, at + 1, value)));
        } else if (value.isNull()) {
            properties.remove(name);
        } else {
            properties.put(name, value);
        }
        return new Properties(properties, target.line(), target.column());
    }
}
