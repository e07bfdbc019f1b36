package id.panduzi.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import id.panduzi.directory.DemoMode;
import id.panduzi.directory.DemoReaders;
import id.panduzi.directory.Directory;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Draft;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.ProposalFilter;
import id.panduzi.proposal.ProposalLists;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** What the pages say of rules that proposals can be moved to, and of rules that were withdrawn before their day. */
@RunningDemo
@TestPropertySource(properties = "panduzi.demo.proposals=true")
class MovesPageTests {

    private static final String NOW = "PERMENPANRB-5-2024:1";
    private static final String REPLACED = "PERMENPANRB-90-2021:1";
    private static final String WARNING = "tidak berlaku hari ini";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Publications publications;

    private final Visitor administrator;
    private final Visitor approver;
    private final List<Case> proposals;

    MovesPageTests(@LocalServerPort int port, @Autowired Directory directory, @Autowired ProposalLists lists) {
        administrator = new Visitor(port);
        approver = new Visitor(port);
        ProposalFilter all = new ProposalFilter(null, null, null, null, null, null, null);
        proposals = lists.list(all, "", 200, new DemoReaders(directory).named("auditor"));
    }

    @BeforeEach
    void signIn() {
        administrator.signIn("national-administrator", DemoMode.PASSWORD);
        approver.signIn("rule-approver", DemoMode.PASSWORD);
    }

    @ParameterizedTest
    @CsvSource({
        "agency=nowhere, agency, Tidak ada instansi dengan kode nowhere.",
        "numbers=abc+ZI-9999-000001, numbers, 'bernomor ABC, ZI-9999-000001, atau di luar'",
        "year=abc, year, Isi tahun dengan empat angka",
        "kind=NONE, kind, Isinya tidak dapat dibaca.",
        "year=, numbers, Sebut nomor usulan"
    })
    void saysAtTheFieldWhatIsUnknown(String typed, String field, String said) {
        HttpResponse<String> page = administrator.get("/rules/moves?lang=id&to=" + NOW + "&" + typed);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("id=\"" + field + "-error\"", "href=\"#" + field + "\"", said)
                .doesNotContain("??", "Tidak ada usulan berjalan dalam kelompok ini");
    }

    @Test
    void marksReplacedRulesAndTellsWhatIsLeftOut() {
        Case moving = any(one -> one.isRunning() && one.isSubmitted());
        Case open = any(one -> one.isRunning() && !one.isSubmitted());
        Case ended = any(one -> !one.isRunning());
        String page = preview(REPLACED, moving, open, ended);
        assertThat(page)
                .contains("1 usulan akan dipindahkan", WARNING, "Disebut, tetapi tidak akan dipindahkan")
                .containsPattern(open.number() + "</a>\\s*·\\s*belum diajukan")
                .containsPattern(ended.number() + "</a>\\s*·\\s*sudah berakhir")
                .doesNotContain("??");
        assertThat(page.indexOf("(" + NOW + "), berlaku hari ini"))
                .isPositive()
                .isLessThan(page.indexOf("(" + REPLACED + "), sudah diganti"));
        assertThat(preview(NOW, moving))
                .containsPattern(moving.number() + "</a>\\s*·\\s*sudah memakai aturan ini")
                .doesNotContain(WARNING);
    }

    @Test
    void neverSaysThatWithdrawnRulesCount() {
        Draft draft = withdrawn();
        String drafts = approver.get("/rules/drafts?lang=id").body();
        assertThat(drafts).containsPattern(draft.tag() + "(?s:.{0,400})Dibatalkan sebelum berlaku");
        String page = approver.get("/rules/drafts/" + draft.id() + "/publication?lang=id")
                .body();
        assertThat(page)
                .contains(
                        "Dibatalkan sebelum berlaku", "tidak pernah berlaku", "Aturan ini dibatalkan sebelum berlaku.")
                .doesNotContain("Sejak awal hari itu", "Yang masih menghalangi", "Diterbitkan", "??");
        Case proposal = any(Case::isRunning);
        assertThat(administrator
                        .get("/proposals/" + proposal.number() + "/rehearsal?rules=" + draft.tag())
                        .statusCode())
                .isEqualTo(404);
        String body = "{\"proposal\":\"" + proposal.number() + "\",\"tag\":\"" + draft.tag() + "\"}";
        String[] auditor = {"Authorization", Visitor.basic("auditor", DemoMode.PASSWORD)};
        assertThat(administrator.post("/api/v1/rehearsals", body, auditor).statusCode())
                .isEqualTo(404);
    }

    private Draft withdrawn() {
        SignedIn editor = Legislators.somebody(Role.RULE_EDITOR);
        SignedIn decides = Legislators.somebody(Role.RULE_APPROVER);
        Draft draft = Legislators.draft(application, editor, LocalDate.of(2092, 1, 2));
        String hash = publications.propose(draft.id(), "karena", editor).hash();
        publications.approve(draft.id(), hash, "", decides);
        publications.withdraw(draft.id(), "salah", decides);
        return draft;
    }

    private String preview(String to, Case... named) {
        String numbers =
                String.join(" ", List.of(named).stream().map(Case::number).toList());
        return administrator
                .get("/rules/moves?lang=id&to=" + to + "&numbers=" + URLEncoder.encode(numbers, UTF_8))
                .body();
    }

    private Case any(Predicate<Case> wanted) {
        return proposals.stream().filter(wanted).findFirst().orElseThrow();
    }
}
