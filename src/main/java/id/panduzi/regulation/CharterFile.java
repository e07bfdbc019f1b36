package id.panduzi.regulation;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.panduzi.criterion.SourceMark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
        List<String> faults = faults(charter);
        if (!faults.isEmpty()) {
            throw new DamagedRuleset(path, String.join("; ", faults));
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
                throw new DamagedRuleset(path, "says nothing");
            }
            charter.tag();
            return charter;
        } catch (JsonProcessingException unreadable) {
            JsonLocation place = unreadable.getLocation();
            String line = place == null ? "" : " (line " + place.getLineNr() + ")";
            throw new DamagedRuleset(path, unreadable.getOriginalMessage() + line);
        } catch (IllegalArgumentException unusable) {
            throw new DamagedRuleset(path, unusable);
        }
    }

    /** What is wrong with what it says. */
    static List<String> faults(Charter charter) {
        List<String> faults = new ArrayList<>();
        if (charter.law().isBlank() || charter.title().isBlank()) {
            faults.add("law and title are not empty");
        }
        if (charter.inForceUntil() != null && !charter.inForceFrom().isBefore(charter.inForceUntil())) {
            faults.add(charter.tag() + " ends before it begins");
        }
        checkRange("undefinedPercentage", charter.undefinedPercentage(), 0, 1, faults);
        charter.enoughAwards().ifPresent(percent -> checkRange("enoughAwardsPercent", percent, 1, 100, faults));
        charter.paths().stream().filter(path -> !isPath(path)).forEach(path -> faults.add("'" + path + "' is no path"));
        charter.marks().stream()
                .map(Charter.Mark::mark)
                .filter(mark -> SourceMark.find(mark).isEmpty())
                .forEach(mark -> faults.add("'" + mark + "' is no mark"));
        return faults;
    }

    private static void checkRange(String name, int value, int least, int most, List<String> faults) {
        if (value < least || value > most) {
            faults.add(name + " is " + least + " to " + most);
        }
    }

    private static boolean isPath(String key) {
        return Arrays.stream(ProposalPath.values()).anyMatch(path -> path.key().equals(key));
    }
}
