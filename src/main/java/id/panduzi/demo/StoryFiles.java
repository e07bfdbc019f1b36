package id.panduzi.demo;

import id.panduzi.directory.SignedIn;
import id.panduzi.evidence.Evidence;
import id.panduzi.evidence.NewEvidence;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import id.panduzi.sheet.EvidenceGate;
import id.panduzi.worksheet.Worksheet;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Hands in evidence: small papers and pictures, made of invented words. */
@Component
@ConditionalOnBooleanProperty("panduzi.demo.proposals")
class StoryFiles {

    private final Evidence evidence;
    private final EvidenceGate gate;
    private final Proposals proposals;

    StoryFiles(Evidence evidence, EvidenceGate gate, Proposals proposals) {
        this.evidence = evidence;
        this.gate = gate;
        this.proposals = proposals;
    }

    /** An exhibit whose words are ready. */
    void handIn(Case about, Plot.Exhibit exhibit, List<String> lines, SignedIn uploader) {
        Worksheet worksheet = proposals.rulesetOf(about).worksheet();
        List<String> items = exhibit.items().stream()
                .filter(item -> worksheet.item(item).isPresent())
                .toList();
        gate.require(about, items, Optional.of(exhibit.kind()), uploader);
        NewEvidence what = new NewEvidence(
                about.number(),
                about.stage().key(),
                about.ruleset().toString(),
                exhibit.name(),
                Optional.of(exhibit.kind()),
                items,
                uploader);
        evidence.receive(what, evidence.keep(new ByteArrayInputStream(content(exhibit.name(), lines))));
    }

    private static byte[] content(String name, List<String> lines) {
        if (name.endsWith(".pdf")) {
            return Paper.of(lines);
        }
        return name.endsWith(".png")
                ? Picture.of(lines)
                : String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
