package id.panduzi.sheet;

import static id.panduzi.sheet.ProposalMother.aProposal;
import static id.panduzi.sheet.ProposalMother.asked;
import static id.panduzi.sheet.ProposalMother.explained;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.panduzi.TestClock;
import id.panduzi.WithoutProcesses;
import id.panduzi.directory.AccountId;
import id.panduzi.directory.Accounts;
import id.panduzi.directory.NewAccount;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.evidence.DocumentKind;
import id.panduzi.evidence.Evidence;
import id.panduzi.evidence.NewEvidence;
import id.panduzi.evidence.Received;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.proposal.ProposalId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WithoutProcesses
class ReturnsTests {

    private static final String ITEM = "A.I.1.i.b";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Sheets sheets;

    @Autowired
    private Returns returns;

    @Autowired
    private Evidence evidence;

    @Autowired
    private EvidenceGate gate;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestClock clock;

    private ProposalMother proposal;
    private SignedIn operator;
    private SignedIn member;

    @BeforeEach
    void open() {
        proposal = aProposal(application).inEvaluation();
        operator = proposal.as(Role.OPERATOR);
        member = proposal.as(Role.TPI_MEMBER);
    }

    @Test
    void unlocksOnlyTheNamedItems() {
        ask(ITEM, "A.I.1.ii.a");
        assertThat(unlocked(Level.UNIT)).containsExactlyInAnyOrder(ITEM, "A.I.1.ii.a");
        write(ITEM, "B");
        Conflict locked = catchThrowableOfType(Conflict.class, () -> write("A.I.1.i.a", "Tidak"));
        assertThat(locked.errors()).extracting(FieldError::field).containsExactly("answers.A.I.1.i.a");
        assertThatThrownBy(() -> proposal.wrote(Level.UNIT, operator, Map.of(ITEM, "C", "A.I.1.i.a", "Tidak")))
                .isInstanceOf(Conflict.class);
        assertThat(item(ITEM).answer()).contains("B");
    }

    @Test
    void unlocksTheCountsOfAComputedItem() {
        ask("A.II.5.ii.a");
        assertThat(unlocked(Level.UNIT))
                .contains("A.II.5.ii.a")
                .hasSize(1
                        + proposal.worksheet()
                                .item("A.II.5.ii.a")
                                .orElseThrow()
                                .nationalIds()
                                .size());
        write("111", "1");
        answer("A.II.5.ii.a");
        assertThat(returns.rounds(id()).get(0).items().get(0).changed()).isTrue();
        assertThat(returns.rounds(id()).get(0).changes())
                .extracting(ItemChange::asked)
                .containsExactly(false);
    }

    @Test
    void closesTheAskersSheetUntilTheAnswer() {
        ask(ITEM);
        assertThatThrownBy(() -> proposal.wrote(Level.TPI, member, Map.of(ITEM, "B")))
                .isInstanceOf(Conflict.class);
        answer(ITEM);
        proposal.wrote(Level.TPI, member, Map.of(ITEM, "B"));
        assertThat(unlocked(Level.UNIT)).isEmpty();
        assertThatThrownBy(() -> write(ITEM, "B")).isInstanceOf(Conflict.class);
    }

    @Test
    void showsWhatChangedSinceTheReturnAndWhatItWas() {
        ask("2");
        write(ITEM, "B");
        write(ITEM, "C");
        assertThat(item(ITEM).changed()).isTrue();
        assertThat(item(ITEM).previous()).contains("A");
        write(ITEM, "A");
        assertThat(item(ITEM).changed()).isFalse();
        assertThat(returns.current(id()).orElseThrow().changes()).isEmpty();
    }

    @Test
    void keepsRoundAfterRoundApart() {
        round(ITEM, "B");
        round("A.I.1.ii.b", "C");
        round(ITEM, "C");
        List<ReturnRound> rounds = returns.rounds(id());
        assertThat(rounds).extracting(ReturnRound::number).containsExactly(1, 2, 3);
        assertThat(rounds)
                .flatExtracting(ReturnRound::changes)
                .extracting(ItemChange::item, ItemChange::before, ItemChange::after)
                .containsExactly(
                        tuple(ITEM, Optional.of("A"), Optional.of("B")),
                        tuple("A.I.1.ii.b", Optional.of("A"), Optional.of("C")),
                        tuple(ITEM, Optional.of("B"), Optional.of("C")));
        assertThat(rounds).allMatch(round -> round.items().get(0).changed());
        assertThat(item("A.I.1.ii.b").changed()).isFalse();
        assertThat(item(ITEM).previous()).contains("B");
    }

    @Test
    void findsThatNothingChangedWhateverTheResponseSays() {
        ask(ITEM, "akip", "WORK_PLAN");
        List<ReturnResponse> responses = List.of(
                new ReturnResponse("2", ResponseKind.CHANGED, "Sudah diperbaiki"),
                new ReturnResponse("akip", ResponseKind.DISPUTED, "Nilai kami BB"),
                new ReturnResponse("WORK_PLAN", ResponseKind.EXPLAINED, "Terlampir"));
        ReturnRound answered = returns.answer(proposal.now(), responses, proposal.as(Role.HEAD));
        assertThat(answered.items()).noneMatch(ReturnRound.Asked::changed);
        assertThat(answered.items())
                .extracting(asked -> asked.response().orElseThrow().kind())
                .containsExactly(ResponseKind.CHANGED, ResponseKind.DISPUTED, ResponseKind.EXPLAINED);
    }

    @Test
    void findsEvidenceThatCameInAskedForOrNot() {
        attach("before", DocumentKind.WORK_PLAN, ITEM);
        clock.tick();
        ask(ITEM, "WORK_PLAN", "akip");
        clock.tick();
        Received wanted = attach("wanted", DocumentKind.WORK_PLAN, ITEM);
        Received unwanted = attach("unwanted", DocumentKind.PHOTO, "A.I.1.i.a");
        returns.noteChange(id(), "akip");
        ReturnRound answered =
                returns.answer(proposal.now(), explained(ITEM, "WORK_PLAN", "akip"), proposal.as(Role.HEAD));
        clock.tick();
        attach("after", DocumentKind.WORK_PLAN, ITEM);
        assertThat(answered.items()).allMatch(ReturnRound.Asked::changed);
        assertThat(returns.rounds(id()).get(0).changes())
                .extracting(ItemChange::item, ItemChange::asked, ItemChange::evidence)
                .containsExactlyInAnyOrder(
                        tuple(ITEM, true, List.of(wanted.id())), tuple("A.I.1.i.a", false, List.of(unwanted.id())));
    }

    @Test
    void letsTheUnitProveOnlyWhatIsAsked() {
        ask(ITEM, "WORK_PLAN");
        gate.require(proposal.now(), List.of(ITEM), Optional.empty(), operator);
        gate.require(proposal.now(), List.of("A.I.1.i.a"), Optional.of(DocumentKind.WORK_PLAN), operator);
        gate.require(proposal.now(), List.of("A.I.1.i.a"), Optional.empty(), member);
        Conflict locked = catchThrowableOfType(
                Conflict.class,
                () -> gate.require(proposal.now(), List.of(ITEM, "A.I.1.i.a"), Optional.empty(), operator));
        assertThat(locked.errors()).containsExactly(FieldError.of("items", "lockedItem", "A.I.1.i.a"));
        answer(ITEM, "WORK_PLAN");
        assertThatThrownBy(() -> gate.require(proposal.now(), List.of(ITEM), Optional.empty(), operator))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void namesEverythingThatCannotBeReturned() {
        List<ReturnedItem> wrong = List.of(
                new ReturnedItem("Z.9", "OTHER", "Apa ini"),
                new ReturnedItem(ITEM, "NO_REASON", "Lengkapi"),
                new ReturnedItem("2", "OTHER", " "));
        assertThat(refused(wrong))
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(
                        tuple("returns[0].item", "notReturnable"),
                        tuple("returns[1].reason", "notAnOption"),
                        tuple("returns[2].item", "duplicate"),
                        tuple("returns[2].text", "required"));
        assertThat(refused(List.of())).extracting(FieldError::code).containsExactly("tooFew");
        assertThat(returns.rounds(id())).isEmpty();
    }

    @Test
    void wantsOneResponseForEachReturnedItem() {
        ask(ITEM, "akip", "SPTJM");
        InvalidInput wrong = catchThrowableOfType(
                InvalidInput.class,
                () -> returns.answer(proposal.now(), explained(ITEM, "2", "spip"), proposal.as(Role.HEAD)));
        assertThat(wrong.errors())
                .extracting(FieldError::field, FieldError::code, FieldError::arguments)
                .containsExactlyInAnyOrder(
                        tuple("responses[1].item", "duplicate", List.of()),
                        tuple("responses[2].item", "notReturned", List.of("spip")),
                        tuple("responses", "missingResponse", List.of("akip")),
                        tuple("responses", "missingResponse", List.of("SPTJM")));
        assertThat(returns.asked(id())).containsExactlyInAnyOrder(ITEM, "akip", "SPTJM");
    }

    @Test
    void hasOneRoundAtATime() {
        ask(ITEM);
        assertThatThrownBy(() -> ask("akip")).isInstanceOf(Conflict.class);
        answer(ITEM);
        assertThatThrownBy(() -> answer(ITEM)).isInstanceOf(Conflict.class);
        assertThat(returns.current(id())).isEmpty();
        assertThat(returns.lastAsker(id())).contains(Level.TPI);
    }

    private ProposalId id() {
        return proposal.now().id();
    }

    private void round(String item, String answer) {
        ask(item);
        write(item, answer);
        answer(item);
        clock.tick();
    }

    private void ask(String... items) {
        returns.open(proposal.now(), Level.TPI, asked(items), member);
    }

    private void answer(String... items) {
        returns.answer(proposal.now(), explained(items), proposal.as(Role.HEAD));
    }

    private List<FieldError> refused(List<ReturnedItem> items) {
        return catchThrowableOfType(InvalidInput.class, () -> returns.open(proposal.now(), Level.TPI, items, member))
                .errors();
    }

    private void write(String item, String answer) {
        proposal.wrote(Level.UNIT, operator, Map.of(item, answer));
    }

    private Received attach(String words, DocumentKind kind, String item) {
        byte[] bytes = (words + proposal.now().number()).getBytes(StandardCharsets.UTF_8);
        NewEvidence what = new NewEvidence(
                proposal.now().number(), null, null, words + ".txt", Optional.of(kind), List.of(item), uploader());
        return evidence.receive(what, new ByteArrayInputStream(bytes));
    }

    /** Files belong to a registered account. */
    private SignedIn uploader() {
        NewAccount wanted = new NewAccount("uploader", "Ibu Tuti", "rahasia-sekali", Set.of(), false);
        AccountId registered = accounts.registerIfAbsent(wanted);
        return new SignedIn(registered, "uploader", "Ibu Tuti", Set.of(), operator.scope());
    }

    private ReadItem item(String code) {
        return sheets.read(proposal.now(), Level.UNIT, operator).items().stream()
                .filter(item -> item.item().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> unlocked(Level level) {
        return sheets.read(proposal.now(), level, operator).items().stream()
                .filter(item -> !item.locked())
                .map(item -> item.item().code())
                .toList();
    }
}
