package id.panduzi;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;

/** Which messages templates and Java sources use: by their keys, and by families whose keys are put together. */
final class MessageUses {

    private final JavaWords java;
    private final Set<String> needed = new TreeSet<>();
    private final Set<String> named = new TreeSet<>();
    private final Set<String> prefixes = new TreeSet<>();

    /** Families by their beginning: what stands behind it. Those of enums, {@code Role.}, are known by themselves. */
    private final Map<String, Collection<String>> families;

    private MessageUses(JavaWords java, List<Template> templates) {
        this.java = java;
        this.families = new TreeMap<>(enumFamilies());
        families.put("language.", List.of("id", "en"));
        families.put("component.unit.", List.of("PERCENT", "INDEX", "COUNT"));
        families.put("component.verdict.", families.getOrDefault("Verdict.", List.of()));
        families.put("problem.", problems(families.getOrDefault("ProblemKind.", List.of())));
        families.put("error.", java.codes());
        families.put("field.", List.of());
        named.addAll(java.literals());
        needed.addAll(java.said());
        java.literals().stream().filter(word -> word.endsWith(".")).forEach(prefixes::add);
        templates.forEach(this::add);
        prefixes.forEach(
                prefix -> families.getOrDefault(prefix, List.of()).forEach(ending -> needed.add(prefix + ending)));
    }

    static MessageUses inTheProduct() {
        try {
            List<Path> templates = JavaSources.paths(Template.FOLDER, ".html");
            return new MessageUses(
                    JavaWords.inTheProduct(),
                    templates.stream().map(Template::read).toList());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void add(Template template) {
        template.keys().forEach(needed::add);
        template.words()
                .filter(word -> word.contains(".") && !word.endsWith("."))
                .forEach(needed::add);
        template.families().forEach(prefixes::add);
        template.fields().map(field -> "field." + field).forEach(needed::add);
    }

    /** Keys that are asked for in any case. */
    Set<String> needed() {
        return needed;
    }

    boolean isUsed(String key) {
        return needed.contains(key) || named.contains(key) || isHint(key) || isConstraint(key);
    }

    /** Beginnings of keys to which the sources add something that we know nothing about. */
    List<String> unknownFamilies(Set<String> keys) {
        return prefixes.stream()
                .filter(prefix -> !families.containsKey(prefix))
                .filter(prefix -> keys.stream().anyMatch(key -> key.startsWith(prefix)))
                .toList();
    }

    Set<String> unreadableCodes() {
        return java.unreadableCodes();
    }

    private boolean isHint(String key) {
        return key.endsWith(".hint") && needed.contains(StringUtils.delete(key, ".hint"));
    }

    /** Bean Validation's constraints give their name as code. */
    private boolean isConstraint(String key) {
        return key.startsWith("error.") && java.annotations().contains(StringUtils.capitalize(key.substring(6)));
    }

    private static List<String> problems(Collection<String> kinds) {
        return kinds.stream()
                .map(kind -> kind.toLowerCase(Locale.ROOT).replace('_', '-'))
                .flatMap(slug -> Stream.of(slug + ".title", slug + ".detail"))
                .toList();
    }

    private static Map<String, Collection<String>> enumFamilies() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.panduzi").stream()
                        .filter(type -> type.isEnum() && type.isTopLevelClass())
                        .collect(Collectors.toMap(type -> type.getSimpleName() + ".", MessageUses::constants));
    }

    private static Collection<String> constants(JavaClass type) {
        return Arrays.stream(type.reflect().getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }
}
