package id.panduzi.form;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a Camunda Form. We take the components whose values we can check, and of those every limit they can have; a
 * component or a property that we do not know is refused, since ignoring it would let through what its author forbade.
 */
final class FormFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Set<String> OF_A_FORM = Set.of(
            "id", "type", "components", "schemaVersion", "exporter", "executionPlatform", "executionPlatformVersion");

    private static final Set<String> OF_ANY =
            Set.of("id", "key", "type", "label", "description", "layout", "validate", "properties");

    private final String name;

    private FormFile(String name) {
        this.name = name;
    }

    /**
     * The form in a file.
     *
     * @throws IllegalStateException naming the file and what in it cannot be checked
     */
    static Form read(String fileName, byte[] content) throws IOException {
        return new FormFile(fileName).form(JSON.readTree(content));
    }

    private Form form(JsonNode root) {
        only(root, OF_A_FORM, "the form");
        String id = root.path("id").asText();
        require(name.equals(id + ".form"), "its id is " + id);
        require(root.path("type").asText().equals("default"), "it is not of type default");
        List<Field> fields = new ArrayList<>();
        root.path("components").forEach(component -> fields.add(field(component)));
        require(!fields.isEmpty(), "it has no fields");
        require(fields.stream().map(Field::name).distinct().count() == fields.size(), "a key stands twice");
        return new Form(id, fields);
    }

    private Field field(JsonNode component) {
        Field field =
                switch (component.path("type").asText()) {
                    case "textfield" -> text(component, Field.text(key(component)));
                    case "textarea" -> text(component, Field.longText(key(component)));
                    case "datetime" -> date(component);
                    case "number" -> number(component);
                    case "checkbox" -> checkbox(component);
                    case "select", "radio" -> choice(component);
                    default -> throw refusal("component " + component.path("type") + " cannot be checked");
                };
        return component.path("validate").path("required").asBoolean() ? field.required() : field;
    }

    private Field text(JsonNode component, Field text) {
        known(component, Set.of(), Set.of("required", "maxLength", "pattern"));
        JsonNode limits = component.path("validate");
        int most = (int) text.max().orElseThrow();
        int longest = limits.path("maxLength").asInt(most);
        require(longest > 0 && longest <= most, "maxLength of " + text.name() + " is not a length we keep");
        Field limited = text.atMost(longest);
        return limits.has("pattern") ? limited.matching(limits.path("pattern").asText()) : limited;
    }

    /** A Camunda Form can forbid the past but not the future; that is a property of ours. */
    private Field date(JsonNode component) {
        known(component, Set.of("subtype", "dateLabel", "disallowPassedDates"), Set.of("required"));
        require(component.path("subtype").asText().equals("date"), key(component) + " is not a date alone");
        JsonNode properties = component.path("properties");
        only(properties, Set.of("disallowFutureDates"), "properties of " + key(component));
        Field date = Field.date(key(component));
        Field noFuture = properties.path("disallowFutureDates").asBoolean() ? date.notInFuture() : date;
        return component.path("disallowPassedDates").asBoolean() ? noFuture.notInPast() : noFuture;
    }

    private Field number(JsonNode component) {
        known(component, Set.of("decimalDigits", "serializeToString"), Set.of("required", "min", "max"));
        JsonNode limits = component.path("validate");
        require(
                limits.path("min").isIntegralNumber() && limits.path("max").isIntegralNumber(),
                key(component) + " needs whole limits");
        long min = limits.path("min").longValue();
        long max = limits.path("max").longValue();
        int digits = component.path("decimalDigits").asInt(-1);
        require(digits <= 0, key(component) + " would cut decimals off");
        return digits == 0 ? Field.whole(key(component), min, max) : Field.decimal(key(component), min, max);
    }

    /** One that must be ticked is a confirmation. */
    private Field checkbox(JsonNode component) {
        known(component, Set.of(), Set.of("required"));
        return component.path("validate").path("required").asBoolean()
                ? Field.confirmed(key(component))
                : Field.yesNo(key(component));
    }

    private Field choice(JsonNode component) {
        known(component, Set.of("values"), Set.of("required"));
        List<String> options = new ArrayList<>();
        component
                .path("values")
                .forEach(option -> options.add(option.path("value").asText()));
        require(options.size() > 1, key(component) + " leaves nothing to choose");
        require(new HashSet<>(options).size() == options.size(), key(component) + " names an option twice");
        return options.equals(List.of("true", "false"))
                ? Field.yesNo(key(component))
                : Field.choice(key(component), options.toArray(String[]::new));
    }

    private String key(JsonNode component) {
        String key = component.path("key").asText();
        require(key.matches("[a-z][A-Za-z]*"), "the key \"" + key + "\" is not a word");
        return key;
    }

    private void known(JsonNode component, Set<String> more, Set<String> limits) {
        Set<String> properties = new HashSet<>(OF_ANY);
        properties.addAll(more);
        only(component, properties, key(component));
        only(component.path("validate"), limits, "validate of " + key(component));
    }

    private void only(JsonNode node, Set<String> known, String where) {
        node.fieldNames().forEachRemaining(found -> require(known.contains(found), where + " has " + found));
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw refusal(otherwise);
        }
    }

    private IllegalStateException refusal(String why) {
        return new IllegalStateException("forms/" + name + ": " + why);
    }
}
