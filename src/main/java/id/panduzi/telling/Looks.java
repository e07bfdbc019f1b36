package id.panduzi.telling;

import id.panduzi.journal.Entry;
import id.panduzi.proposal.Status;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which acts look how, and how they came out where their details say so. */
final class Looks {

    private static final Set<String> QUIET = Set.of(
            "answerWorksheet",
            "assignTask",
            "claimFacts",
            "claimTask",
            "countSignatures",
            "escalateTask",
            "objectionWindowClosed",
            "proposalFiled",
            "receiveEvidence",
            "releaseTask",
            "remindTask");

    /** Only these come in crowds: every change of a worksheet, every file. */
    private static final Set<String> CROWDS = Set.of("answerWorksheet", "receiveEvidence", "claimFacts");

    private Looks() {}

    static ActLook of(Entry entry, Optional<OutcomeWord> outcome) {
        String what = entry.what();
        if (QUIET.contains(what)) {
            return ActLook.QUIET;
        }
        if (what.equals("proveMaladministration")) {
            return ActLook.BAD;
        }
        return status(what).map(Looks::end).orElseGet(() -> outcome.map(OutcomeWord::look)
                .orElse(what.equals("stageEntered") ? ActLook.STAGE : ActLook.DONE));
    }

    static boolean comesInCrowds(Entry entry) {
        return CROWDS.contains(entry.what());
    }

    /** What the details say, or what their verdicts and votes come to. */
    static Optional<OutcomeWord> outcome(Map<String, Object> details) {
        Optional<OutcomeWord> said = OutcomeWord.find(details.get("outcome"));
        if (said.isPresent()) {
            return said;
        }
        if (details.containsKey("verdicts")) {
            boolean all = Rows.of(details, "verdicts").allMatch(row -> Boolean.TRUE.equals(row.get("met")));
            return Optional.of(all ? OutcomeWord.MET : OutcomeWord.NOT_MET);
        }
        if (details.containsKey("clearances")) {
            boolean all = Rows.of(details, "clearances").allMatch(row -> Boolean.TRUE.equals(row.get("clear")));
            return Optional.of(all ? OutcomeWord.CLEAR : OutcomeWord.NOT_CLEAR);
        }
        return Optional.empty();
    }

    private static Optional<Status> status(String what) {
        return Arrays.stream(Status.values())
                .filter(status -> status.key().equals(what))
                .findFirst();
    }

    private static ActLook end(Status status) {
        return status == Status.AWARDED ? ActLook.GOOD : ActLook.BAD;
    }
}
