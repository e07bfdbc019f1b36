package id.panduzi.regulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.panduzi.criterion.SourceMark;
import java.io.IOException;

/** Reads and writes {@code ruleset.yaml}, which holds a {@link Charter}. */
public final class CharterFile {

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .build())
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    private CharterFile() {}

    /**
     * The charter in a file.
     *
     * @param path what faults are reported under
     * @throws DamagedRuleset if it says too little, or something that cannot be
     */
    public static Charter read(String path, byte[] content) {
        try {
            Charter charter = YAML.readValue(content, Charter.class);
            check(path, charter);
            return charter;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new DamagedRuleset(path, unreadable);
        }
    }

    /** The file of a charter; reading it gives the same charter. */
    public static byte[] write(Charter charter) {
        try {
            return YAML.writeValueAsBytes(charter);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void check(String path, Charter charter) {
        RulesetTag tag = charter.tag();
        if (charter.inForceUntil() != null && !charter.inForceFrom().isBefore(charter.inForceUntil())) {
            throw new DamagedRuleset(path, tag + " ends before it begins");
        }
        if (charter.undefinedPercentage() != 0 && charter.undefinedPercentage() != 1) {
            throw new DamagedRuleset(path, "undefinedPercentage is 0 or 1");
        }
        charter.marks().stream()
                .filter(mark -> SourceMark.find(mark.mark()).isEmpty())
                .findFirst()
                .ifPresent(mark -> {
                    throw new DamagedRuleset(path, "'" + mark.mark() + "' is no mark");
                });
    }
}
