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
    private static final Set<String> CROWDS = Set.of("answerWorksheet", "receiveEvidence");

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

    /** What the details say, or what their verdicts, clearances and votes come to. */
    static Optional<OutcomeWord> outcome(Map<String, Object> details) {
        return OutcomeWord.find(String.valueOf(details.get("outcome")))
                .or(() -> all(details, "verdicts", "met", OutcomeWord.MET, OutcomeWord.NOT_MET))
                .or(() -> all(details, "clearances", "clear", OutcomeWord.CLEAR, OutcomeWord.NOT_CLEAR))
                .or(() -> majority(details));
    }

    private static Optional<OutcomeWord> all(
            Map<String, Object> details, String list, String flag, OutcomeWord yes, OutcomeWord no) {
        boolean all = Rows.of(details, list).allMatch(row -> Boolean.TRUE.equals(row.get(flag)));
        return details.containsKey(list) ? Optional.of(all ? yes : no) : Optional.empty();
    }

    /** More than half for the award; a tie coaches. */
    private static Optional<OutcomeWord> majority(Map<String, Object> details) {
        long votes = Rows.of(details, "votes").count();
        long inFavour = Rows.of(details, "votes")
                .filter(row -> "award".equals(row.get("vote")))
                .count();
        return votes == 0
                ? Optional.empty()
                : Optional.of(inFavour * 2 > votes ? OutcomeWord.AWARD : OutcomeWord.COACH);
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
