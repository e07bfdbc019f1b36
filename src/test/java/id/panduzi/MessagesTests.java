package id.panduzi;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every visible word is a message in both languages, and every message is a visible word. */
class MessagesTests {

    /** Not those of a choice: Indonesian has no plural to choose. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)(?:,(?:number|date)[^}]*)?}");

    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    private static final Map<String, String> ID = messages("id");
    private static final Map<String, String> EN = messages("en");

    private static final MessageUses USES = MessageUses.inTheProduct();

    @Test
    void hasTheSameKeysInBothLanguages() {
        assertThat(ID.keySet()).isEqualTo(EN.keySet());
    }

    @Test
    void saysSomethingUnderEachKey() {
        assertThat(Stream.of(ID, EN).flatMap(words -> words.entrySet().stream()))
                .noneMatch(word -> word.getValue().isBlank());
    }

    @Test
    void namesTheSameThingsInBothLanguages() {
        assertThat(EN).allSatisfy((key, english) -> assertThat(placeholders(ID.getOrDefault(key, "")))
                .as(key)
                .isEqualTo(placeholders(english)));
    }

    /** A lone apostrophe would swallow the placeholders behind it. */
    @Test
    void doublesApostrophesBesidePlaceholders() {
        assertThat(Stream.of(ID, EN).flatMap(words -> words.entrySet().stream()))
                .noneMatch(word -> PLACEHOLDER.matcher(word.getValue()).find()
                        && LONE_APOSTROPHE.matcher(word.getValue()).find());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void givesEachKeyOnce(String language) throws IOException {
        List<String> keys = Files.readAllLines(file(language)).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void hasAMessageForEachKeyThatIsUsed() {
        assertThat(ID.keySet()).containsAll(USES.needed());
    }

    @Test
    void hasNoMessageThatNobodyUses() {
        assertThat(ID.keySet()).allMatch(USES::isUsed, "used in a template or a Java source");
    }

    @Test
    void namesAllConstantsOfAnEnumOrNone() {
        assertThat(USES.unnamedConstants(ID.keySet())).isEmpty();
    }

    @Test
    void knowsEveryFamilyOfKeys() {
        assertThat(USES.unknownFamilies(ID.keySet()))
                .as("prefixes of keys; MessageUses has to be told what may follow them")
                .isEmpty();
    }

    @Test
    void knowsEveryCodeOfAnError() {
        assertThat(USES.unreadableCodes())
                .as("codes of errors that are neither literals nor handed on as 'code'")
                .isEmpty();
    }

    @Test
    void leavesNoBareTextInTemplates() throws IOException {
        List<String> bare = new ArrayList<>();
        for (Path template : JavaSources.paths(Template.FOLDER, ".html")) {
            Template.read(template).bareText().forEach(text -> bare.add(template.getFileName() + ": " + text));
        }
        assertThat(bare).isEmpty();
    }

    private static Set<String> placeholders(String message) {
        return PLACEHOLDER
                .matcher(message)
                .results()
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Path file(String language) {
        return Path.of("src", "main", "resources", "messages", "messages_" + language + ".properties");
    }

    private static Map<String, String> messages(String language) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file(language))) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}
