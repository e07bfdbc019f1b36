package id.panduzi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import id.panduzi.RunningDemo;
import id.panduzi.calendar.Capital;
import id.panduzi.calendar.Zone;
import id.panduzi.criterion.AgencyKind;
import id.panduzi.directory.Accounts;
import id.panduzi.directory.DemoMode;
import id.panduzi.directory.Echelon;
import id.panduzi.directory.Founding;
import id.panduzi.directory.NewAccount;
import id.panduzi.directory.NewAgency;
import id.panduzi.directory.NewUnit;
import id.panduzi.directory.Role;
import id.panduzi.directory.Unit;
import id.panduzi.directory.UnitKind;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A proposal from its opening to the decree, by hand, through all roles; and one that is not good enough. */
@RunningDemo
class WholeWalkTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private final String agency = "H" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private Founding founding;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private Hands hands;

    @BeforeEach
    void found() {
        NewUnit office = new NewUnit(agency + "-U1", "Kantor Pertanahan", Echelon.II, UnitKind.ORDINARY);
        Unit unit = founding.registerAbsent(List.of(
                        new NewAgency(agency, "Kabupaten Rimba", AgencyKind.PEMDA, false, Zone.WIB, List.of(office))))
                .get(0);
        Stream<NewAccount> ofUnit =
                Stream.of(Role.OPERATOR, Role.HEAD).map(role -> account(role).in(unit));
        Stream<NewAccount> ofAgency = Stream.of(
                        Role.SECRETARIAT, Role.LEADER, Role.TPI_MEMBER, Role.TPI_LEAD, Role.TPI_CONTROLLER)
                .map(role -> account(role).in(unit.agency()));
        accounts.registerIfAbsent(Stream.concat(ofUnit, ofAgency).toList());
        hands = new Hands(CHROMIUM.browser(), port);
    }

    @AfterEach
    void close() {
        hands.close();
    }

    @Test
    void leadsToTheDecree() {
        String number = open();
        claim(number);
        declare(number);
        assess(number);
        returnAndAnswer(number);
        sign(number, "meets");
        propose(number);
        evaluateNationally(number);
        decide(number);
        Page dossier = hands.of(who(Role.OPERATOR)).page();
        hands.of(who(Role.OPERATOR)).open("/proposals/" + number);
        assertThat(dossier.locator(".pz-now").innerText()).contains("KEP-77");
        hands.of(who(Role.OPERATOR)).open("/register?q=" + agency);
        assertThat(dossier.content()).contains("KEP-77", "Kantor Pertanahan");
    }

    @Test
    void endsWithTheReasonWhereAUnitIsNotGoodEnough() {
        String number = open();
        declare(number);
        assess(number);
        sign(number, "doesNotMeet");
        Officer operator = hands.of(who(Role.OPERATOR));
        operator.open("/proposals/" + number);
        assertThat(operator.page().locator("main").innerText()).contains("Pembinaan", "Bukti area 5 belum ada");
        operator.findsNothingInaccessible();
        operator.look("walk-not-good-enough", List.of(375, 1300));
    }

    private String open() {
        Officer operator = hands.of(who(Role.OPERATOR));
        Page page = operator.page();
        page.locator("a[href='/proposals/new']").first().click();
        operator.press("Buka usulan");
        assertThat(page.locator(".govuk-error-summary").innerText()).contains("Wajib diisi");
        page.locator("[name=award][value=WBK]").check();
        operator.press("Buka usulan");
        return page.url().replaceAll(".*/", "");
    }

    private void claim(String number) {
        int year = today().getYear();
        answer(
                who(Role.SECRETARIAT),
                "/agencies/" + agency + "/claims/" + year,
                "facts.bpkOpinion=WTP; facts.akip=A; facts.rbIndex=A; facts.spip=4");
        answer(
                who(Role.OPERATOR),
                "/proposals/" + number + "/claims",
                "facts.coreService=true; facts.publicPerception=true; facts.lhkpn=100; facts.lhkasn=100;"
                        + " facts.tlhp=100; facts.unitSakip=A");
    }

    private void declare(String number) {
        Officer operator = hands.of(who(Role.OPERATOR));
        String tomorrow = "declaredOn=" + today().plusDays(1) + "; place=Aula";
        Page page = hands.fill(operator, number, "recordDeclaration", tomorrow);
        operator.press("Selesaikan tugas");
        assertThat(page.locator("[name='place']").inputValue()).isEqualTo("Aula");
        assertThat(page.locator(".govuk-error-summary li").count()).isGreaterThan(2);
        LocalDate then = today().minusYears(3);
        does(
                Role.OPERATOR,
                number,
                "recordDeclaration",
                "declaredOn=" + then + "; place=Aula; staffCount=40; pactsSigned=38");
        does(
                Role.SECRETARIAT,
                number,
                "designateUnit",
                "decreeNumber=SK-7; decreeDate=" + then + "; coreBusiness=true; servedParty=public");
    }

    private void assess(String number) {
        Officer operator = hands.of(who(Role.OPERATOR));
        operator.open("/proposals/" + number + "/worksheet/unit/area.1");
        operator.answerBest();
        operator.page().waitForLoadState(LoadState.NETWORKIDLE);
        operator.press("Simpan");
        operator.open("/proposals/" + number + "/evidence");
        operator.page().locator("input[type=file]").first().setInputFiles(Path.of("README.md"));
        operator.page().waitForLoadState(LoadState.NETWORKIDLE);
        sample(who(Role.OPERATOR), number, "unit");
        does(Role.HEAD, number, "submitSelfAssessment", "confirmed=true");
    }

    private void returnAndAnswer(String number) {
        Officer member = hands.of(who(Role.TPI_MEMBER));
        Page page = hands.fill(member, number, "evaluateInternally", "outcome=return; note=Dua butir kurang");
        for (String item : List.of("A.I.1.i.a", "A.I.5.i.a")) {
            page.locator("[name='find.words']").fill(item);
            member.press("Cari");
            page.locator("#pick-1").check();
            member.press("Tambahkan yang dicentang");
        }
        for (int row = 0; row < 2; row++) {
            String asked = "returns[" + row + "].";
            Hands.fill(page, asked + "reason=EVIDENCE_MISSING; " + asked + "text=Unggah notulensi butir ini");
        }
        member.press("Selesaikan tugas");
        Officer operator = hands.of(who(Role.OPERATOR));
        operator.open("/proposals/" + number + "/worksheet");
        assertThat(operator.page().locator(".pz-returned li").count()).isEqualTo(2);
        does(
                Role.HEAD,
                number,
                "answerReturn",
                "responses[0].kind=explained; responses[0].text=Ada pada SK tim; responses[1].kind=disputed;"
                        + " responses[1].text=Sudah diunggah; confirmed=true");
    }

    private void sign(String number, String outcome) {
        sample(who(Role.TPI_MEMBER), number, "tpi");
        String note = outcome.equals("meets") ? "Memenuhi" : "Bukti area 5 belum ada";
        does(Role.TPI_MEMBER, number, "evaluateInternally", "outcome=" + outcome + "; note=" + note);
        does(Role.TPI_LEAD, number, "reviewLead", "outcome=approve; note=Sesuai");
        does(Role.TPI_CONTROLLER, number, "reviewTechnical", "outcome=approve; note=Sesuai");
    }

    private void propose(String number) {
        does(Role.LEADER, number, "approveByLeader", "outcome=approve; note=Disetujui");
        does(
                Role.SECRETARIAT,
                number,
                "fileProposalLetter",
                "letterNumber=B-" + agency + "; letterDate=" + today() + "; sptjmNumber=SPTJM-" + agency
                        + "; confirmed=true");
        hands.finish("national-administrator", number, "decideChecks", "");
    }

    private void evaluateNationally(String number) {
        hands.finish("tpn-coordinator", number, "assignEvaluators", "evaluators=tpn-evaluator-1");
        String evaluator = "tpn-evaluator-1";
        hands.finish(evaluator, number, "evaluateDesk", "outcome=continue; condition=Baik");
        String interview = "heldOn=" + today() + "; outcome=continue; condition=Meyakinkan";
        hands.finish(evaluator, number, "recordInterview", interview);
        String survey = "respondents=120; spakIndex=3,80; spkpIndex=3,80; conductedBy=BPS";
        hands.finish(evaluator, number, "recordSurvey", survey);
        String visit = "visitOn=" + today() + "; team=tpn-evaluator-2; team=tpn-evaluator-3";
        hands.finish("tpn-coordinator", number, "scheduleVisit", visit);
        hands.finish("tpn-evaluator-2", number, "recordFieldVisit", "outcome=passed; condition=Sesuai");
    }

    private void decide(String number) {
        String clear = "clearances[0].clear=true; clearances[1].clear=true";
        hands.finish("clearance-officer", number, "recordClearance", clear);
        String votes = "votes[0].vote=award; votes[0].reason=Menurut LHE; votes[1].vote=award;"
                + " votes[1].reason=Menurut LHE; votes[2].vote=coach; votes[2].reason=Perlu waktu";
        hands.finish("panel-1", number, "votePanel", votes);
        hands.finish("minister-office", number, "issueDecree", "decreeNumber=KEP-77; decreeDate=" + today());
    }

    private void does(Role role, String number, String kind, String fields) {
        hands.finish(who(role), number, kind, fields);
    }

    private void answer(String username, String path, String fields) {
        Officer officer = hands.of(username);
        officer.open(path);
        officer.findsNothingInaccessible();
        Hands.fill(officer.page(), fields);
        officer.page().locator("main form button[type=submit]").first().click();
        assertThat(officer.page().locator(".govuk-error-summary").count())
                .as(path)
                .isZero();
    }

    private void sample(String username, String number, String level) {
        Officer officer = hands.of(username);
        officer.open("/proposals/" + number + "/worksheet");
        officer.press("Isi contoh jawaban terbaik");
        assertThat(officer.page().locator("main").innerText()).as(level).contains("sudah diisi contoh");
    }

    private LocalDate today() {
        return Capital.today(clock);
    }

    private String who(Role role) {
        return role.wireName() + "." + agency;
    }

    private NewAccount account(Role role) {
        return new NewAccount(who(role), "Nama " + role.wireName(), DemoMode.PASSWORD, Set.of(role), false);
    }
}
