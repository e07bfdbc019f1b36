package id.panduzi.attestation;

import id.panduzi.digest.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Signed records of an invented proposal, decided by the shipped tables. */
final class SampleRecords {

    static final SigningKey KEY = SigningKey.generate();

    private static final String LAW = "PERMENPANRB-5-2024";

    private SampleRecords() {}

    /** The award minimums, all met but the survey, which is at index 3.55. */
    static RecordDocument award() {
        Map<String, Object> inputs = new TreeMap<>(Map.of(
                "total",
                "80.5",
                "pengungkit",
                "48",
                "bersih",
                "18.25",
                "spak",
                "15.53125",
                "spkp",
                "14",
                "kinerja",
                "2.5"));
        for (int area = 1; area <= 6; area++) {
            inputs.put("area." + area, area == 1 ? "2/3" : "0.75");
        }
        return decided("award", "notMet", List.of("system"), Map.of("inputs", inputs));
    }

    /** What the agency may propose. */
    static RecordDocument allowance() {
        Map<String, Object> claimed = Map.of("bpkOpinion", "WTP", "akip", "BB", "rbIndex", "BB", "spip", "3");
        return decided(
                "allowance",
                "WBK_AND_WBBM",
                List.of("system"),
                Map.of("claimed", claimed, "known", Map.of("wbk", false)));
    }

    /** Which units come first. */
    static RecordDocument priority() {
        return decided(
                "priority",
                "1",
                List.of("system"),
                Map.of("inputs", Map.of("coreBusiness", true, "servedParty", "public")));
    }

    /** Votes of people. */
    static RecordDocument panel() {
        return decided(
                "panel",
                "award",
                List.of("panel-1", "panel-2"),
                Map.of("votes", List.of(Map.of("member", "panel-2", "vote", "award", "reason", "Layak"))));
    }

    /** The same signed anew, as somebody with that key could. */
    static RecordDocument signed(RecordDocument record, SigningKey key) {
        RecordDocument whole = record.with(
                "key",
                Map.of(
                        "algorithm", "Ed25519",
                        "fingerprint", key.open().fingerprint(),
                        "publicKey", key.open().encoded()));
        return whole.with("signature", key.sign(whole.signed()));
    }

    /** A table of the law as it ships. */
    static String table(String key) {
        try {
            return Files.readString(Path.of("bpmn", "rules", LAW, key + ".dmn"));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The record with what its tables say written into it, as the product does. */
    private static RecordDocument decided(
            String kind, String outcome, List<String> deciders, Map<String, Object> content) {
        RecordDocument bare = new RecordDocument(Map.of())
                .with("document", RecordShape.DOCUMENT)
                .with("format", RecordShape.FORMAT)
                .with("proposal", proposal())
                .with("ruleset", ruleset(kind))
                .with("decision", decision(kind, outcome, deciders, content));
        RecordDocument told = bare.with("decision", decision(kind, outcome, deciders, SampleContent.of(bare)));
        return signed(told.with("rows", Replay.of(told).rows()), KEY);
    }

    private static Map<String, Object> proposal() {
        return Map.of(
                "number",
                "ZI-2026-000042",
                "award",
                "WBK",
                "year",
                2026,
                "path",
                "regular",
                "unit",
                Map.of("code", "K01-U01", "name", "Kantor Pelayanan"),
                "agency",
                Map.of("code", "K01", "name", "Kementerian Contoh", "kind", "KL"));
    }

    private static Map<String, Object> ruleset(String kind) {
        Map<String, String> hashes = new TreeMap<>();
        Map<String, String> files = new TreeMap<>();
        for (String table : List.of("allowance", "award", "eligibility", "priority")) {
            hashes.put(table, Sha256.of(table(table)));
        }
        DecidingTables.of(kind).forEach(table -> files.put(table, table(table)));
        return Map.of("tag", LAW + ":1", "law", "PermenPANRB 5/2024", "hashes", hashes, "files", files);
    }

    private static Map<String, Object> decision(
            String kind, String outcome, List<String> deciders, Map<String, ?> content) {
        return Map.of(
                "id",
                "6f1c0f4e-8b1d-4b7e-9a37-0d9a4f1f5b11",
                "sequence",
                7,
                "kind",
                kind,
                "stage",
                "awardDecision",
                "outcome",
                outcome,
                "decidedAt",
                "2026-05-04T03:02:01.123Z",
                "deciders",
                deciders,
                "content",
                content);
    }

    static String text(RecordDocument record) {
        return new String(record.bytes(), StandardCharsets.UTF_8);
    }
}
