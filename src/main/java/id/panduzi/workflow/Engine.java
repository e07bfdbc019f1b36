package id.panduzi.workflow;

import id.panduzi.problem.Absent;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.LostRace;
import id.panduzi.problem.NotAllowed;
import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.TaskKind;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.stereotype.Component;

/**
 * What we ask of the process engine, always within the act's own transaction. A lost race comes out as a {@link Conflict},
 * whichever way the engine says it, and a refusal by a step comes out as the refusal it was.
 */
@Component
class Engine {

    /** The only process variable. */
    static final String PROPOSAL = "proposalId";

    private static final String LIFECYCLE = "proposal-lifecycle";

    private final RuntimeService processes;
    private final TaskService tasks;
    private final InboxTasks inbox;

    Engine(RuntimeService processes, TaskService tasks, InboxTasks inbox) {
        this.processes = processes;
        this.tasks = tasks;
        this.inbox = inbox;
    }

    void start(ProposalId proposal, String number) {
        attempt(() -> processes
                .createProcessInstanceByKey(LIFECYCLE)
                .businessKey(number)
                .setVariable(PROPOSAL, proposal.value().toString())
                .execute());
    }

    /** Ends the open task of that kind and goes on to whatever comes next. */
    void complete(ProposalId proposal, TaskKind kind) {
        InboxTask open = inbox.open(proposal, kind.key())
                .orElseThrow(() -> new Conflict("no task " + kind.key() + " is open for " + proposal));
        attempt(() -> tasks.complete(open.id().value()));
    }

    /** Tells the proposal's processes something that happened outside of them. */
    void tell(String message, String number) {
        attempt(() -> processes
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(number)
                .correlate());
    }

    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (ProcessEngineException failure) {
            throw refusal(failure).orElseGet(() -> isLostRace(failure) ? lost(failure) : failure);
        }
    }

    private static Conflict lost(ProcessEngineException failure) {
        Conflict conflict = new Conflict("lost a race in the engine");
        conflict.initCause(failure);
        return conflict;
    }

    private static boolean isLostRace(ProcessEngineException failure) {
        return LostRace.isOne(failure)
                || failure instanceof NullValueException
                || failure instanceof MismatchingMessageCorrelationException
                || causes(failure).anyMatch(OptimisticLockingException.class::isInstance);
    }

    private static Optional<RuntimeException> refusal(ProcessEngineException failure) {
        return causes(failure)
                .filter(Engine::isRefusal)
                .map(RuntimeException.class::cast)
                .findFirst();
    }

    private static boolean isRefusal(Throwable cause) {
        return cause instanceof Conflict
                || cause instanceof InvalidInput
                || cause instanceof NotAllowed
                || cause instanceof Absent;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
