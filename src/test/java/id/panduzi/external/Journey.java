package id.panduzi.external;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.panduzi.TestClock;
import id.panduzi.calendar.Zone;
import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.directory.Accounts;
import id.panduzi.directory.DemoMode;
import id.panduzi.directory.Directory;
import id.panduzi.directory.Echelon;
import id.panduzi.directory.Founding;
import id.panduzi.directory.NewAccount;
import id.panduzi.directory.NewAgency;
import id.panduzi.directory.NewUnit;
import id.panduzi.directory.Person;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.directory.Unit;
import id.panduzi.directory.UnitKind;
import id.panduzi.form.Form;
import id.panduzi.form.Forms;
import id.panduzi.form.Submission;
import id.panduzi.internalevaluation.Assessment;
import id.panduzi.internalevaluation.InternalEvaluations;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.NewProposal;
import id.panduzi.proposal.Progress;
import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.Proposals;
import id.panduzi.proposal.Stage;
import id.panduzi.proposal.TaskAct;
import id.panduzi.proposal.TaskKind;
import id.panduzi.regulation.ProposalPath;
import id.panduzi.sheet.AnswerChange;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.Sheets;
import id.panduzi.worksheet.Item;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** Takes proposals to where a test begins, and does there what people do with their tasks. */
public class Journey {

    private static final LocalDate TODAY = LocalDate.of(2026, Month.OCTOBER, 12);
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Founding founding;
    private final Accounts accounts;
    private final Directory directory;
    private final Proposals proposals;
    private final Progress progress;
    private final InternalEvaluations internal;
    private final Sheets sheets;
    private final List<TaskAct> acts;
    private final Forms forms;
    private final ObjectMapper json;
    private final TransactionOperations transactions;
    private final TestClock clock;

    public Journey(ApplicationContext context) {
        this.founding = context.getBean(Founding.class);
        this.accounts = context.getBean(Accounts.class);
        this.directory = context.getBean(Directory.class);
        this.proposals = context.getBean(Proposals.class);
        this.progress = context.getBean(Progress.class);
        this.internal = context.getBean(InternalEvaluations.class);
        this.sheets = context.getBean(Sheets.class);
        this.forms = context.getBean(Forms.class);
        this.json = context.getBean(ObjectMapper.class);
        this.transactions = context.getBean(TransactionOperations.class);
        this.clock = context.getBean(TestClock.class);
        this.acts = List.copyOf(context.getBeansOfType(TaskAct.class).values());
    }

    public static LocalDate today() {
        return TODAY;
    }

    /** A unit that nobody else has anything to do with, in an agency of its own. */
    public Unit unit() {
        clock.set(TODAY.toString());
        String code = "J" + NEXT.incrementAndGet();
        NewUnit unit = new NewUnit(code + "-U1", "Unit " + code, Echelon.II, UnitKind.ORDINARY);
        NewAgency agency = new NewAgency(code, "Instansi " + code, AgencyKind.PEMDA, true, Zone.WIB, List.of(unit));
        Unit founded = founding.registerAbsent(List.of(agency)).get(0);
        accounts.registerIfAbsent(
                account("operator." + founded.code(), Role.OPERATOR).in(founded));
        accounts.registerIfAbsent(account("tpi-member." + code, Role.TPI_MEMBER).in(founded.agency()));
        accounts.registerIfAbsent(account("leader." + code, Role.LEADER).in(founded.agency()));
        return founded;
    }

    /** Somebody of the national side, registered at need. */
    public SignedIn national(String username, Role... roles) {
        accounts.registerIfAbsent(account(username, roles));
        return as(username);
    }

    public SignedIn as(String username) {
        Person person = directory.person(username).orElseThrow();
        return new SignedIn(person.id(), person.username(), person.name(), person.roles(), person.scope());
    }

    private static NewAccount account(String username, Role... roles) {
        return new NewAccount(username, "Petugas " + username, DemoMode.PASSWORD, Set.of(roles), false);
    }

    /** Filed under the law of this season, with the best answers of the internal team, before the national team. */
    public Case admitted(Unit unit, Award award) {
        return admitted(unit, award, today().getYear(), ProposalPath.REGULAR);
    }

    public Case admitted(Unit unit, Award award, int season, ProposalPath path) {
        return admitted(
                unit, award, season, path, as("tpi-member." + unit.agency().code()));
    }

    /** Found by this member of the internal team to meet what is asked. */
    Case admitted(Unit unit, Award award, int season, ProposalPath path, SignedIn member) {
        NewProposal wanted = new NewProposal(unit.code(), award, season, path);
        ProposalId id = proposals.open(wanted, as("operator." + unit.code())).id();
        internal.beginAssessment(id);
        internal.beginInternalEvaluation(id);
        answerAll(id, member);
        internal.evaluate(now(id), new Assessment("meets", "Memenuhi", List.of()), member);
        progress.enter(id, Stage.PROPOSAL_CHECKS);
        progress.submit(id, season < today().getYear() ? LocalDate.of(season, Month.MAY, 20) : today());
        progress.enter(id, Stage.EXTERNAL_EVALUATION);
        return now(id);
    }

    private void answerAll(ProposalId id, SignedIn member) {
        Case proposal = now(id);
        List<AnswerChange> best = new ArrayList<>();
        for (Item item : proposals.rulesetOf(proposal).worksheet().items()) {
            if (item.kind() != Item.Kind.COMPUTED) {
                best.add(AnswerChange.of(item.code(), best(item)));
            }
        }
        sheets.put(proposal, Level.TPI, best, null, member);
    }

    private static String best(Item item) {
        return switch (item.answerType()) {
            case INDEX -> "4";
            case PERCENT -> "100";
            case POINTS -> item.weight().toPlain();
            case COUNT -> count(item.nationalIds().get(0));
            default -> item.answerType().options().get(0);
        };
    }

    /** Three of three done; twelve of twelve reported; no violations. */
    private static String count(String nationalId) {
        return switch (nationalId) {
            case "102", "103", "104" -> "0";
            case "116", "120" -> "12";
            case "113", "114", "115", "117", "118", "119" -> "4";
            default -> "3";
        };
    }

    /** Evaluators chosen, desk and interview passed, the survey still to come. */
    public Case interviewed(Case proposal) {
        for (int i = 1; i <= 3; i++) {
            national("evaluator-" + i, Role.TPN_EVALUATOR);
        }
        national("coordinator", Role.TPN_COORDINATOR);
        act(proposal, TaskKind.ASSIGN_EVALUATORS, "coordinator", Map.of("evaluators", List.of("evaluator-1")));
        act(proposal, TaskKind.EVALUATE_DESK, "evaluator-1", Map.of("outcome", "continue", "condition", "Baik"));
        return act(
                proposal,
                TaskKind.RECORD_INTERVIEW,
                "evaluator-1",
                Map.of("heldOn", today(), "outcome", "continue", "condition", "Meyakinkan"));
    }

    /** Surveyed with these indices, and a visit today by {@code evaluator-2} and {@code evaluator-3}. */
    public Case scheduled(Case interviewed, String spak, String spkp) {
        act(
                interviewed,
                TaskKind.RECORD_SURVEY,
                "evaluator-1",
                Map.of("respondents", 30, "spakIndex", spak, "spkpIndex", spkp, "conductedBy", "BPS"));
        progress.enter(interviewed.id(), Stage.FIELD_VISIT);
        return act(
                interviewed,
                TaskKind.SCHEDULE_VISIT,
                "coordinator",
                Map.of("visitOn", today(), "team", List.of("evaluator-2", "evaluator-3")));
    }

    /** Before the clearance bodies. */
    public Case visited(Case scheduled) {
        act(scheduled, TaskKind.RECORD_FIELD_VISIT, "evaluator-2", Map.of("outcome", "passed", "condition", "Sesuai"));
        progress.enter(scheduled.id(), Stage.AWARD_DECISION);
        return now(scheduled.id());
    }

    /** All the way there, with the best answers but these indices. */
    public Case beforePanel(Unit unit, Award award, String spak, String spkp) {
        return visited(scheduled(interviewed(admitted(unit, award)), spak, spkp));
    }

    public Case now(ProposalId id) {
        return proposals.find(id);
    }

    /** Sends a task's fields as somebody; all of it happens or nothing. */
    public Case act(Case proposal, TaskKind kind, String username, Map<String, ?> fields) {
        TaskAct act =
                acts.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
        Form form = act.form().or(() -> forms.find(kind.key())).orElseThrow();
        Submission submission = forms.check(form, json.valueToTree(fields), Zone.WIB);
        SignedIn doer = as(username);
        transactions.executeWithoutResult(status -> act.perform(proposals.lock(proposal.id()), submission, doer));
        return now(proposal.id());
    }
}
