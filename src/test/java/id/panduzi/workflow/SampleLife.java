package id.panduzi.workflow;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.panduzi.command.Command;
import id.panduzi.criterion.Award;
import id.panduzi.directory.Directory;
import id.panduzi.directory.Person;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.form.Field;
import id.panduzi.form.Form;
import id.panduzi.form.Submission;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.NewProposal;
import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.Proposals;
import id.panduzi.proposal.TaskAct;
import id.panduzi.proposal.TaskFinished;
import id.panduzi.proposal.TaskKind;
import id.panduzi.regulation.ProposalPath;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.mockito.Mockito;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;

/** Proposals with a short life: three tasks, and a way out by withdrawal. Their acts do nothing but finish the task. */
@TestComponent
class SampleLife {

    private static final int FIRST_SEASON = 2016;

    private final RepositoryService repository;
    private final ApplicationEventPublisher events;
    private final Directory directory;
    private final Proposals proposals;
    private final Tasks tasks;
    private final Map<String, Integer> seasons = new ConcurrentHashMap<>();

    SampleLife(
            RepositoryService repository,
            ApplicationEventPublisher events,
            Directory directory,
            Proposals proposals,
            Tasks tasks) {
        this.repository = repository;
        this.events = events;
        this.directory = directory;
        this.proposals = proposals;
        this.tasks = tasks;
    }

    /** Newer than the shipped one, so that proposals start with it. */
    void prepare(Acts acts) {
        repository.createDeployment().addModelInstance("sample.bpmn", model()).deploy();
        Mockito.when(acts.act(Mockito.any())).thenAnswer(call -> new SampleAct(call.getArgument(0), events));
        Mockito.when(acts.form(Mockito.any()))
                .thenAnswer(call ->
                        new SampleAct(call.getArgument(0), events).form().orElseThrow());
    }

    private static BpmnModelInstance model() {
        ProcessBuilder process =
                Bpmn.createExecutableProcess("proposal-lifecycle").camundaHistoryTimeToLiveString("P1D");
        process.eventSubProcess("withdrawal")
                .startEvent("withdrawalStarted")
                .interrupting(true)
                .message("withdrawalReceived")
                .endEvent("withdrawn");
        return process.startEvent()
                .userTask("recordDeclaration")
                .camundaCandidateGroups("operator")
                .userTask("evaluateDesk")
                .camundaCandidateUsers("tpn-evaluator-1,tpn-evaluator-2,tpn-evaluator-3,tpn-evaluator-4")
                .userTask("decideChecks")
                .camundaCandidateGroups("national-administrator")
                .userTask("decideObjection")
                .camundaCandidateGroups("tpn-coordinator")
                .endEvent()
                .done();
    }

    /** A new one of the unit; each of another season, since a unit may have one a season. */
    Case openedFor(String unit) {
        int season = seasons.merge(unit, FIRST_SEASON, (last, first) -> last + 1);
        return proposals.open(new NewProposal(unit, Award.WBK, season, ProposalPath.REGULAR), who("operator." + unit));
    }

    SignedIn who(String username) {
        Person person = directory.person(username).orElseThrow();
        return new SignedIn(person.id(), username, person.name(), person.roles(), person.scope());
    }

    OpenTask only(Case proposal) {
        List<OpenTask> open = tasks.open(proposal.id());
        return open.stream()
                .max(Comparator.comparing(OpenTask::version))
                .filter(task -> open.size() == 1)
                .orElseThrow();
    }

    CompletedTask complete(OpenTask task, String username) {
        return tasks.complete(
                task.id(), JsonNodeFactory.instance.objectNode().put("note", "ok"), command(username), who(username));
    }

    /** Somebody who has another's roles besides. */
    CompletedTask completeAs(OpenTask task, String username, String other) {
        SignedIn person = who(username);
        Set<Role> roles = new HashSet<>(person.roles());
        roles.addAll(who(other).roles());
        SignedIn both = new SignedIn(person.id(), username, person.name(), roles, person.scope());
        return tasks.complete(
                task.id(), JsonNodeFactory.instance.objectNode().put("note", "ok"), command(username), both);
    }

    Case again(OpenTask task) {
        return proposals.find(task.place().proposal());
    }

    static Command command(String username) {
        return new Command(username, null, null, "POST /");
    }

    static Command command(String username, long version) {
        return new Command(username, null, version, "POST /");
    }

    record Finished(ProposalId proposal, TaskKind kind) implements TaskFinished {}

    record SampleAct(TaskKind kind, ApplicationEventPublisher events) implements TaskAct {

        @Override
        public Optional<Form> form() {
            return Optional.of(Form.of(kind.key(), Field.text("note").required()));
        }

        @Override
        public void perform(Case proposal, Submission submission, SignedIn doer) {
            if (submission.text("note").equals("fail")) {
                throw new IllegalStateException("as asked");
            }
            events.publishEvent(new Finished(proposal.id(), kind));
        }
    }
}
