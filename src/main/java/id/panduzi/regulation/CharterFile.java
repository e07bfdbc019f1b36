package id.panduzi.regulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.panduzi.criterion.SourceMark;
import id.panduzi.problem.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The file {@code ruleset.yaml}: reads it, writes it, and says what is wrong with it. */
public final class CharterFile {

    private static final ObjectMapper YAML = new ObjectMapper(
                    new YAMLFactory().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER))
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private CharterFile() {}

    /**
     * The charter in a file.
     *
     * @param path what faults are reported under
     * @throws DamagedRuleset if it says too little, or something that cannot be
     */
    public static Charter read(String path, byte[] content) {
        Charter charter = parse(path, content);
        List<Reason> faults = faults(charter);
        if (!faults.isEmpty()) {
            throw new DamagedRuleset(path, faults);
        }
        return charter;
    }

    /** The file of a charter; reading it gives the same charter. */
    public static byte[] write(Charter charter) {
        try {
            return YAML.writeValueAsBytes(charter);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The charter in those files, also if what it says cannot be. */
    static Charter parse(String path, byte[] content) {
        try {
            Charter charter = YAML.readValue(RulesetFiles.text(path, content), Charter.class);
            if (charter == null) {
                throw new DamagedRuleset(path, List.of(Reason.of("charter.empty")));
            }
            requireTag(path, charter);
            return charter;
        } catch (JsonProcessingException unreadable) {
            throw new DamagedRuleset(path, List.of(unreadable(unreadable)));
        }
    }

    private static void requireTag(String path, Charter charter) {
        try {
            charter.tag();
        } catch (IllegalArgumentException noTag) {
            throw new DamagedRuleset(path, List.of(Reason.of("charter.noTag", charter.prefix(), charter.version())));
        }
    }

    /** Of which property, and where; the parser's own words know one language only. */
    private static Reason unreadable(JsonProcessingException unreadable) {
        int line =
                unreadable.getLocation() == null ? 1 : unreadable.getLocation().getLineNr();
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return Reason.of("charter.unknown", unknown.getPropertyName(), line);
        }
        return unreadable instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? Reason.of("charter.property", name(mapping), line)
                : Reason.of("charter.unreadable", line);
    }

    private static String name(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }

    /** What is wrong with what it says. */
    static List<Reason> faults(Charter charter) {
        List<Reason> faults = new ArrayList<>();
        if (charter.law().isBlank() || charter.title().isBlank()) {
            faults.add(Reason.of("charter.law"));
        }
        if (charter.inForceUntil() != null && !charter.inForceFrom().isBefore(charter.inForceUntil())) {
            faults.add(Reason.of("charter.ends", charter.tag().toString()));
        }
        checkRange("undefinedPercentage", charter.undefinedPercentage(), 0, 1, faults);
        charter.enoughAwards().ifPresent(percent -> checkRange("enoughAwardsPercent", percent, 1, 100, faults));
        checkWords(charter, faults);
        return faults;
    }

    private static void checkWords(Charter charter, List<Reason> faults) {
        charter.paths().stream()
                .filter(path -> !isPath(path))
                .forEach(path -> faults.add(Reason.of("charter.path", path)));
        charter.marks().stream()
                .map(Charter.Mark::mark)
                .filter(mark -> SourceMark.find(mark).isEmpty())
                .forEach(mark -> faults.add(Reason.of("limit.noMark", mark)));
    }

    private static void checkRange(String name, int value, int least, int most, List<Reason> faults) {
        if (value < least || value > most) {
            faults.add(Reason.of("charter.range", name, least, most));
        }
    }

    private static boolean isPath(String key) {
        return Arrays.stream(ProposalPath.values()).anyMatch(path -> path.key().equals(key));
    }
}
