package id.panduzi.attestation;

import id.panduzi.digest.Sha256;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Absent;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.DecisionRecord;
import id.panduzi.proposal.DecisionRecords;
import id.panduzi.proposal.Proposals;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.Rulesets;
import id.panduzi.regulation.StandardTables;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what was decided as a signed document that can be verified without us. Reading one is no act, and leaves no entry. */
@Service
@Transactional(readOnly = true)
public class Attestations {

    private final Proposals proposals;
    private final DecisionRecords decisions;
    private final Rulesets rulesets;
    private final StandardTables standardTables;
    private final SigningKeys keys;

    Attestations(
            Proposals proposals,
            DecisionRecords decisions,
            Rulesets rulesets,
            StandardTables standardTables,
            SigningKeys keys) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.rulesets = rulesets;
        this.standardTables = standardTables;
        this.keys = keys;
    }

    /**
     * A decision as a document; the same bytes each time as long as the key is the same.
     *
     * @param sequence of the decision, 1 for the proposal's first
     * @throws Absent if the proposal is out of the reader's scope, or has no such decision
     * @throws IllegalStateException if the decision's own tables do not say what it says: that is never signed
     */
    public byte[] record(String number, int sequence, SignedIn reader) {
        Case proposal = proposals.get(number, reader);
        DecisionRecord decision = decisions.of(proposal.id()).stream()
                .filter(one -> one.sequence() == sequence)
                .findFirst()
                .orElseThrow(() -> new Absent("decision"));
        return signed(document(proposal, decision)).bytes();
    }

    private RecordDocument document(Case proposal, DecisionRecord decision) {
        RecordDocument document = new RecordDocument(Map.of())
                .with("document", RecordShape.DOCUMENT)
                .with("format", RecordShape.FORMAT)
                .with("proposal", proposal(proposal))
                .with("decision", decision(decision))
                .with("ruleset", ruleset(decision));
        Replay replay = Replay.of(document);
        if (!replay.differences().isEmpty()) {
            throw new IllegalStateException("decision " + decision.sequence() + " of " + proposal.number()
                    + " is not what its tables say: " + replay.differences());
        }
        return document.with("rows", replay.rows());
    }

    private RecordDocument signed(RecordDocument document) {
        SigningKey key = keys.current();
        RecordDocument whole = document.with(
                "key",
                Map.of(
                        "algorithm", VerificationKey.ALGORITHM,
                        "fingerprint", key.open().fingerprint(),
                        "publicKey", key.open().encoded()));
        return whole.with(RecordDocument.SIGNATURE, key.sign(whole.signed()));
    }

    private Map<String, Object> ruleset(DecisionRecord decision) {
        Ruleset ruleset = rulesets.get(decision.ruleset());
        List<String> deciding = DecidingTables.of(decision.kind());
        Map<String, String> hashes = new TreeMap<>();
        Map<String, String> files = new TreeMap<>();
        ruleset.tables().stream().map(table -> table.name().key()).forEach(table -> {
            byte[] file = standardTables.dmn(ruleset.tag(), table);
            hashes.put(table, Sha256.of(file));
            if (deciding.contains(table)) {
                files.put(table, new String(file, StandardCharsets.UTF_8));
            }
        });
        return Map.of("tag", decision.ruleset(), "law", ruleset.charter().law(), "hashes", hashes, "files", files);
    }

    private static Map<String, Object> proposal(Case proposal) {
        return Map.of(
                "number", proposal.number(),
                "award", proposal.award().name(),
                "year", proposal.year(),
                "path", proposal.path().key(),
                "unit",
                        Map.of(
                                "code", proposal.unit().code(),
                                "name", proposal.unit().name()),
                "agency",
                        Map.of(
                                "code", proposal.agency().code(),
                                "name", proposal.agency().name(),
                                "kind", proposal.agency().kind().name()));
    }

    private static Map<String, Object> decision(DecisionRecord decision) {
        return Map.of(
                "id", decision.id(),
                "sequence", decision.sequence(),
                "kind", decision.kind(),
                "stage", decision.stage(),
                "outcome", decision.outcome(),
                "decidedAt", decision.decidedAt(),
                "deciders", Deciders.of(decision),
                "content", decision.content());
    }
}
