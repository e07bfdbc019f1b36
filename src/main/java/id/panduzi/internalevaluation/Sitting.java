package id.panduzi.internalevaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What holds of the judgments on a proposal: those since the internal evaluation last began. An evaluation takes the
 * place of the one before it, and with it everything that was approved on its ground.
 */
final class Sitting {

    private final List<Judgment> judgments = new ArrayList<>();

    Sitting(List<Judgment> all) {
        for (Judgment judgment : all) {
            if (judgment.kind() == JudgmentKind.BEGINNING) {
                judgments.clear();
            }
            judgments.add(judgment);
        }
    }

    Optional<Judgment> preliminary() {
        return last(JudgmentKind.PRELIMINARY, 0);
    }

    Optional<Judgment> evaluation() {
        return last(JudgmentKind.EVALUATION, 0);
    }

    /** The lead's word on the evaluation that holds. */
    Optional<Judgment> lead() {
        return evaluation().flatMap(evaluation -> last(JudgmentKind.LEAD_REVIEW, evaluation.sequence()));
    }

    /** The technical controller's word on what the lead approved. */
    Optional<Judgment> controller() {
        return lead().filter(lead -> lead.is(Outcome.APPROVE))
                .flatMap(lead -> last(JudgmentKind.TECHNICAL_REVIEW, lead.sequence()));
    }

    boolean isPreliminaryReturned() {
        return preliminary().filter(judgment -> judgment.is(Outcome.RETURN)).isPresent();
    }

    boolean isReturned() {
        return evaluation().filter(evaluation -> evaluation.is(Outcome.RETURN)).isPresent();
    }

    boolean isApprovedByLead() {
        return lead().filter(lead -> lead.is(Outcome.APPROVE)).isPresent();
    }

    boolean isReadyForLead() {
        return evaluation().filter(evaluation -> !evaluation.is(Outcome.RETURN)).isPresent() && lead().isEmpty();
    }

    boolean isReadyForController() {
        return isApprovedByLead() && controller().isEmpty();
    }

    boolean isApproved() {
        return controller().filter(controller -> controller.is(Outcome.APPROVE)).isPresent();
    }

    boolean isMet() {
        return isApproved()
                && evaluation()
                        .filter(evaluation -> evaluation.is(Outcome.MEETS))
                        .isPresent();
    }

    private Optional<Judgment> last(JudgmentKind kind, int after) {
        Judgment last = null;
        for (Judgment judgment : judgments) {
            if (judgment.kind() == kind && judgment.sequence() > after) {
                last = judgment;
            }
        }
        return Optional.ofNullable(last);
    }
}
