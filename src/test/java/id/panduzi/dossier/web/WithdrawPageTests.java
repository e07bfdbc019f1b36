package id.panduzi.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import id.panduzi.calendar.Zone;
import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.directory.Accounts;
import id.panduzi.directory.DemoMode;
import id.panduzi.directory.DemoReaders;
import id.panduzi.directory.Directory;
import id.panduzi.directory.Echelon;
import id.panduzi.directory.Founding;
import id.panduzi.directory.NewAccount;
import id.panduzi.directory.NewAgency;
import id.panduzi.directory.NewUnit;
import id.panduzi.directory.Role;
import id.panduzi.directory.Unit;
import id.panduzi.directory.UnitKind;
import id.panduzi.proposal.NewProposal;
import id.panduzi.proposal.Proposals;
import id.panduzi.regulation.ProposalPath;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningDemo
class WithdrawPageTests {

    private final String code = "D" + UUID.randomUUID().toString().substring(0, 8);
    private final Visitor head;
    private final Visitor auditor;

    @Autowired
    private Founding founding;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Directory directory;

    private String url = "";

    WithdrawPageTests(@LocalServerPort int port) {
        this.head = new Visitor(port);
        this.auditor = new Visitor(port);
    }

    /** The unit's name is as long as somebody typed it. */
    @BeforeEach
    void open() {
        NewUnit wanted = new NewUnit(code + "-U", "Kantor " + "Panjang".repeat(27), Echelon.II, UnitKind.ORDINARY);
        Unit unit = founding.registerAbsent(
                        List.of(new NewAgency(code, "Kota", AgencyKind.PEMDA, false, Zone.WIB, List.of(wanted))))
                .get(0);
        accounts.registerIfAbsent(List.of(
                new NewAccount("head." + code, "Kepala", DemoMode.PASSWORD, Set.of(Role.HEAD), false).in(unit)));
        url = "/proposals/"
                + proposals
                        .open(
                                new NewProposal(unit.code(), Award.WBK, 2026, ProposalPath.REGULAR),
                                new DemoReaders(directory).named("head." + code))
                        .number();
        head.signIn("head." + code, DemoMode.PASSWORD);
    }

    @Test
    void asksForTheReasonAndOnceMoreWhether() {
        HttpResponse<String> refused = withdraw("", "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#withdrawReason\"", "href=\"#withdrawSure\"");
        HttpResponse<String> unsure = withdraw("Belum <siap>", "");
        assertThat(unsure.statusCode()).isEqualTo(422);
        assertThat(unsure.body()).contains("Belum &lt;siap&gt;</textarea>");
        assertThat(head.get(url).body()).contains("/withdraw\"");
    }

    @Test
    void withdrawsOnceAndEndsWellTheSecondTime() {
        assertThat(withdraw("Belum siap", "true").statusCode()).isEqualTo(302);
        assertThat(head.get(url).body())
                .contains("Usulan telah ditarik", "Alasan: Belum siap", "Ditarik pada tahap")
                .doesNotContain("/withdraw\"");
        assertThat(submit("Belum siap", "true", Visitor.csrf(head.get("/proposals/new")))
                        .statusCode())
                .isEqualTo(302);
        assertThat(head.get(url).body()).contains("sudah berakhir");
        assertThat(head.get(url + "/withdraw").statusCode()).isEqualTo(302);
    }

    @Test
    void isClosedToWhoeverOnlyReads() {
        auditor.signIn("auditor", DemoMode.PASSWORD);
        assertThat(auditor.get(url).body()).doesNotContain("/withdraw\"");
        assertThat(auditor.get(url + "/withdraw").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> withdraw(String reason, String sure) {
        return submit(reason, sure, Visitor.csrf(head.get(url + "/withdraw")));
    }

    private HttpResponse<String> submit(String reason, String sure, String csrf) {
        return head.submit(url + "/withdraw", "withdrawReason", reason, "withdrawSure", sure, "_csrf", csrf);
    }
}
