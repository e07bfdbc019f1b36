package id.panduzi.workflow;

import static id.panduzi.workflow.SampleLife.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.NotAllowed;
import id.panduzi.problem.Reason;
import id.panduzi.proposal.Case;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@SpringBootTest(properties = "panduzi.demo.enabled=true")
@Import(SampleLife.class)
class ImpartialityTests {

    @MockitoBean
    private Acts acts;

    @Autowired
    private SampleLife life;

    @Autowired
    private Tasks tasks;

    private OpenTask desk;

    @BeforeEach
    void prepare() {
        life.prepare(acts);
        Case proposal = life.openedFor("K01-U01");
        life.complete(life.only(proposal), "operator.K01-U01");
        desk = life.only(proposal);
    }

    @Test
    void keepsFormerPeopleOfTheUnitFromEvaluatingIt() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> life.complete(desk, "tpn-evaluator-4"))
                .satisfies(
                        refusal -> assertThat(refusal.reason()).contains(Reason.of("workedInUnit", "tpn-evaluator-4")));
        assertThatThrownBy(() -> claim("tpn-evaluator-4")).isInstanceOf(NotAllowed.class);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> assign("tpn-evaluator-4"))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .containsExactly(FieldError.of("user", "workedInUnit", "tpn-evaluator-4")));
    }

    @Test
    void givesTasksOnlyToPeopleOfTheirRole() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> assign("head.K01-U01"))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::code)
                        .containsExactly("notInRole"));
        assertThatThrownBy(() -> assign("nobody")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() ->
                        tasks.assign(desk.id(), "tpn-evaluator-1", command("head.K01-U01"), life.who("head.K01-U01")))
                .isInstanceOf(NotAllowed.class);
        assertThat(assign("tpn-evaluator-1").assignee()).contains("tpn-evaluator-1");
    }

    @Test
    void letsNobodyTakeWhatAnotherHolds() {
        claim("tpn-evaluator-1");
        assertThat(claim("tpn-evaluator-1").assignee()).contains("tpn-evaluator-1");
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> life.complete(desk, "tpn-evaluator-2"))
                .satisfies(refusal -> assertThat(refusal.holder()).contains("tpn-evaluator-1"));
        assertThatThrownBy(() -> release("tpn-evaluator-2")).isInstanceOf(Conflict.class);
        assertThat(release("tpn-coordinator").assignee()).isEmpty();
        claim("tpn-evaluator-2");
    }

    @Test
    void keepsADeciderFromTheObjection() {
        life.complete(desk, "tpn-evaluator-1");
        Case proposal = life.again(desk);
        life.complete(life.only(proposal), "national-administrator");
        OpenTask objection = life.only(proposal);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> life.completeAs(objection, "national-administrator", "tpn-coordinator"))
                .satisfies(refusal ->
                        assertThat(refusal.reason().map(Reason::code)).contains("madeTheDecision"));
        life.complete(objection, "tpn-coordinator");
    }

    private OpenTask claim(String username) {
        return tasks.claim(desk.id(), command(username), life.who(username));
    }

    private OpenTask release(String username) {
        return tasks.release(desk.id(), command(username), life.who(username));
    }

    private OpenTask assign(String username) {
        return tasks.assign(desk.id(), username, command("tpn-coordinator"), life.who("tpn-coordinator"));
    }
}
