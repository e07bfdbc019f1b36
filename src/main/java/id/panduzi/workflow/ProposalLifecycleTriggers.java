package id.panduzi.workflow;

import id.panduzi.proposal.ProposalOpened;
import id.panduzi.proposal.ProposalVoided;
import id.panduzi.proposal.ProposalWithdrawn;
import id.panduzi.proposal.TaskFinished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What has happened to a proposal moves its processes, in the same transaction. */
@Component
class ProposalLifecycleTriggers {

    private final Engine engine;

    ProposalLifecycleTriggers(Engine engine) {
        this.engine = engine;
    }

    @EventListener
    void on(ProposalOpened opened) {
        engine.start(opened.proposal(), opened.number());
    }

    /** Of every stage: each event says which kind of task it finishes. */
    @EventListener
    void on(TaskFinished finished) {
        engine.complete(finished.proposal(), finished.kind());
    }

    @EventListener
    void on(ProposalWithdrawn withdrawn) {
        engine.tell("withdrawalReceived", withdrawn.number());
    }

    @EventListener
    void on(ProposalVoided voided) {
        engine.tell("voidingDecreed", voided.number());
    }
}
