package id.panduzi.diagram;

import id.panduzi.proposal.Stage;
import java.util.Arrays;
import java.util.Optional;

/** The models that are drawn: the whole life, and the process of each stage that has one of its own. */
public enum Drawing {
    LIFECYCLE("proposal-lifecycle", Stage.ASSESSMENT),
    DECLARATION("commitment-declaration", Stage.DECLARATION),
    INTERNAL_EVALUATION("internal-evaluation", Stage.INTERNAL_EVALUATION),
    PROPOSAL_CHECKS("proposal-checks", Stage.PROPOSAL_CHECKS),
    EXTERNAL_EVALUATION("external-evaluation", Stage.EXTERNAL_EVALUATION),
    FIELD_VISIT("field-visit", Stage.FIELD_VISIT),
    AWARD_DECISION("award-decision", Stage.AWARD_DECISION),
    MONITORING("award-monitoring", Stage.MONITORING);

    private final String process;
    private final Stage stage;

    Drawing(String process, Stage stage) {
        this.process = process;
        this.stage = stage;
    }

    /** The drawing of that process. */
    public static Optional<Drawing> find(String process) {
        return Arrays.stream(values())
                .filter(drawing -> drawing.process.equals(process))
                .findFirst();
    }

    /** The drawing that holds the tasks of a stage. */
    public static Drawing of(Stage stage) {
        return Arrays.stream(values())
                .filter(drawing -> drawing.stage == stage)
                .findFirst()
                .orElse(LIFECYCLE);
    }

    /** Id of the process, and name of its file. */
    public String process() {
        return process;
    }

    /** The stage whose tasks it holds. */
    public Stage stage() {
        return stage;
    }
}
