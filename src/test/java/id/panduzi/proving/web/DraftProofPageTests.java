package id.panduzi.proving.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import id.panduzi.decisiontable.TableWriter;
import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Draft;
import id.panduzi.drafting.Drafts;
import id.panduzi.drafting.RuleEditors;
import id.panduzi.proof.BoundaryPack;
import id.panduzi.regulation.RulesetFiles;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningDemo
class DraftProofPageTests {

    private static final Pattern FIELD = Pattern.compile("name=\"(seen|version)\"\\s+value=\"([^\"]*)\"");

    @Autowired
    private Drafts drafts;

    private final int port;
    private final Visitor visitor;
    private final SignedIn editor = RuleEditors.editor();

    DraftProofPageTests(@LocalServerPort int port) {
        this.port = port;
        this.visitor = new Visitor(port);
    }

    @BeforeEach
    void signIn() {
        visitor.signIn("rule-editor", "pandu-demo");
    }

    @Test
    void confirmsTheCasesAsTheyWereShown() {
        Draft draft = drafts.begin(RuleEditors.aDraft("PERMENPANRB-5-2024:1"), editor);
        HttpResponse<String> fresh = visitor.get(proof(draft));
        assertThat(fresh.body())
                .contains("0 kasus sudah dikonfirmasi, 407 menunggu", "Konfirmasi 407 kasus", "Terbukti");
        assertThat(visitor.get("/rules/drafts/" + draft.id()).body()).contains(proof(draft));
        assertThat(confirm(draft, fresh).statusCode()).isEqualTo(302);
        assertThat(visitor.get(proof(draft)).body())
                .contains("407 kasus sudah dikonfirmasi, 0 menunggu", "Kasus di batas sudah dikonfirmasi.")
                .doesNotContain("name=\"seen\"");
        Draft confirmed = drafts.get(draft.id(), editor);
        assertThat(BoundaryPack.read("boundaries.csv", confirmed.files().text(RulesetFiles.BOUNDARIES)))
                .hasSize(407);
    }

    @Test
    void showsWhichConfirmedCasesAChangedRowAnswersOtherwise() {
        Draft draft = drafts.begin(RuleEditors.aDraft("PERMENPANRB-5-2024:1"), editor);
        confirm(draft, visitor.get(proof(draft)));
        change(draft, ">= 15.75", ">= 16.1875");
        assertThat(visitor.get(proof(draft)).body())
                .contains("404 kasus sudah dikonfirmasi, 5 menunggu", "dikonfirmasi sebagai: terpenuhi")
                .contains("16,187499999", "16,1875 (Survei persepsi anti korupsi) + 2,5")
                .contains("/rules/drafts/" + draft.id() + "/award/rows/bersihWbk");
    }

    @Test
    void confirmsNothingThatWasNotShown() {
        Draft draft = drafts.begin(RuleEditors.aDraft("PERMENPANRB-5-2024:1"), editor);
        HttpResponse<String> shown = visitor.get(proof(draft));
        change(draft, ">= 15.75", ">= 16.1875");
        HttpResponse<String> answer = confirm(draft, shown);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Aturan ini berubah sejak halaman dibuka");
        assertThat(drafts.get(draft.id(), editor).has(RulesetFiles.BOUNDARIES)).isFalse();
    }

    @Test
    void isReadByApproversWhoCannotConfirm() {
        Draft draft = drafts.begin(RuleEditors.aDraft("PERMENPANRB-5-2024:1"), editor);
        HttpResponse<String> shown = visitor.get(proof(draft));
        Visitor approver = new Visitor(port);
        approver.signIn("rule-approver", "pandu-demo");
        assertThat(approver.get(proof(draft)).body()).contains("407 menunggu").doesNotContain("name=\"seen\"");
        assertThat(confirm(draft, shown, approver).statusCode()).isEqualTo(403);
        Visitor operator = new Visitor(port);
        operator.signIn("operator.K01-U01", "pandu-demo");
        assertThat(operator.get(proof(draft)).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> confirm(Draft draft, HttpResponse<String> shown) {
        return confirm(draft, shown, visitor);
    }

    private HttpResponse<String> confirm(Draft draft, HttpResponse<String> shown, Visitor who) {
        Matcher fields = FIELD.matcher(shown.body());
        assertThat(fields.find()).isTrue();
        String seen = fields.group(2);
        assertThat(fields.find()).isTrue();
        String csrf = Visitor.csrf(who.get(proof(draft)));
        return who.submit(proof(draft), "seen", seen, "version", fields.group(2), "_csrf", csrf);
    }

    private void change(Draft draft, String piece, String other) {
        Draft now = drafts.get(draft.id(), editor);
        String xml = new String(TableWriter.write(now.table("award")), StandardCharsets.UTF_8);
        String changed = xml.replaceFirst(escaped(piece), escaped(other));
        assertThat(changed).isNotEqualTo(xml);
        drafts.save(
                draft.id(), "award.dmn", now.version("award.dmn"), changed.getBytes(StandardCharsets.UTF_8), editor);
    }

    private static String escaped(String piece) {
        return piece.replace(">", "&gt;");
    }

    private static String proof(Draft draft) {
        return "/rules/drafts/" + draft.id() + "/proof";
    }
}
