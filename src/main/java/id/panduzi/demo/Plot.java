package id.panduzi.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import id.panduzi.evidence.DocumentKind;
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
 * @param exhibits what is handed in as evidence before a task is finished
 * @param stories in the order in which they are told; those of one unit follow each other
 */
record Plot(Map<String, List<Map<String, Object>>> usual, List<Exhibit> exhibits, List<Story> stories) {

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

    /** Those that are handed in before a task of that kind is finished. */
    List<Exhibit> exhibitsAt(String kind) {
        return exhibits.stream().filter(exhibit -> exhibit.at().equals(kind)).toList();
    }

    /**
     * A file.
     *
     * @param at the kind of task
     * @param name says by its end what is made of the lines: {@code .pdf}, {@code .png} or {@code .txt}
     * @param items codes of worksheet items; those that a worksheet lacks are left out
     */
    record Exhibit(String at, String name, DocumentKind kind, List<String> items, List<String> lines) {}
}
