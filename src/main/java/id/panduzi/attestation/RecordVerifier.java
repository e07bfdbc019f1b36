package id.panduzi.attestation;

import id.panduzi.attestation.Report.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Looks at a record with nothing but the record itself and, at best, keys that somebody vouches for. */
final class RecordVerifier {

    private final RecordDocument record;
    private final List<VerificationKey> vouched;

    /** @param vouched what the reader was given; empty if nothing */
    RecordVerifier(RecordDocument record, List<VerificationKey> vouched) {
        this.record = record;
        this.vouched = vouched;
    }

    Report verify() {
        List<Line> lines = new ArrayList<>();
        lines.add(signature());
        lines.add(key());
        lines.add(orRefused(this::tables));
        lines.add(orRefused(this::again));
        if (isPersonal()) {
            lines.add(Line.remark("Attestation.onlySigned", String.join(", ", deciders())));
        }
        return new Report(lines);
    }

    List<String> deciders() {
        return record.list("decision", "deciders").stream().map(String::valueOf).toList();
    }

    private Line signature() {
        VerificationKey key = inside();
        boolean isOurs = record.text("key", "algorithm").equals(VerificationKey.ALGORITHM)
                && record.text("key", "fingerprint").equals(key.fingerprint())
                && key.verifies(record.signed(), record.text(RecordDocument.SIGNATURE));
        return isOurs ? Line.holds("Attestation.signature.good") : Line.refused("Attestation.signature.bad");
    }

    private Line key() {
        String fingerprint = record.text("key", "fingerprint");
        if (vouched.isEmpty()) {
            return Line.remark("Attestation.key.nobody", fingerprint);
        }
        return vouched.contains(inside())
                ? Line.holds("Attestation.key.vouched", fingerprint)
                : Line.refused("Attestation.key.other", fingerprint);
    }

    private VerificationKey inside() {
        return new VerificationKey(record.text("key", "publicKey"));
    }

    private Line tables() {
        new DecidingTables(record).requireIntact();
        Map<String, @Nullable Object> files = record.map("ruleset", "files");
        String tag = record.text("ruleset", "tag");
        return files.isEmpty()
                ? Line.remark("Attestation.tables.none", tag)
                : Line.holds("Attestation.tables.good", String.join(", ", files.keySet()), tag);
    }

    private Line again() {
        Replay replay = Replay.of(record);
        if (!replay.differences().isEmpty()) {
            return Line.refused("Attestation.again.differs", String.join(", ", replay.differences()));
        }
        if (!new RecordDocument(Map.of())
                .with("rows", replay.rows())
                .list("rows")
                .equals(record.list("rows"))) {
            return Line.refused("Attestation.again.differs", "rows");
        }
        return record.map("ruleset", "files").isEmpty()
                ? Line.remark("Attestation.again.none")
                : Line.holds(said(), replay.rows().size());
    }

    /** Of the checks the tables answer only what they propose and what the agency may propose. */
    private String said() {
        return isPersonal() ? "Attestation.again.proposed" : "Attestation.again.good";
    }

    private boolean isPersonal() {
        return !deciders().equals(List.of(Deciders.TABLE_ALONE));
    }

    private static Line orRefused(Supplier<Line> look) {
        try {
            return look.get();
        } catch (RefusedRecord refused) {
            return Line.refused(refused);
        }
    }
}
