package id.panduzi.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that is told: {@code demo/proposals.yaml}.
 *
 * @param usual what is sent to finish a task of a kind, unless a story says otherwise; stories take turns in using them
 * @param stories in the order in which they are told; those of one unit follow each other
 */
record Plot(Map<String, List<Map<String, Object>>> usual, List<Story> stories) {

    /** While one of these is open, nobody has filed the letter. */
    static final Set<String> BEFORE_LETTER = Set.of(
            "recordDeclaration",
            "designateUnit",
            "submitSelfAssessment",
            "assessPreliminary",
            "evaluateInternally",
            "reviewLead",
            "reviewTechnical",
            "answerReturn",
            "approveByLeader",
            "fileProposalLetter");

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    static Plot read() {
        try (InputStream file = Plot.class.getResourceAsStream("/demo/proposals.yaml")) {
            return YAML.readValue(file, Plot.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
