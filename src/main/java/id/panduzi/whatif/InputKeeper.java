package id.panduzi.whatif;

import id.panduzi.proposal.TableDecided;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what a table decided on, in the transaction that keeps the decision: there is never one without the other. */
@Component
class InputKeeper {

    private final DecisionInputs inputs;

    InputKeeper(DecisionInputs inputs) {
        this.inputs = inputs;
    }

    @EventListener
    void on(TableDecided decided) {
        inputs.save(new DecisionInput(decided));
    }
}
