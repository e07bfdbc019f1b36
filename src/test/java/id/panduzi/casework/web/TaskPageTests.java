package id.panduzi.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.Visitor;
import id.panduzi.lives.RunningLives;
import id.panduzi.lives.Stop;
import id.panduzi.lives.Walks;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people do to the page of a task: well, wrongly, twice, too late, and as somebody else. */
@RunningLives
class TaskPageTests {

    private static final String[] DECLARED = {
        "declaredOn.day",
        "20",
        "declaredOn.month",
        "januari",
        "declaredOn.year",
        "2023",
        "place",
        "Aula <b>Utama</b>",
        "staffCount",
        "1040",
        "pactsSigned",
        "1038",
        "witnesses",
        ""
    };

    private final int port;
    private Clerk operator;

    @Autowired
    private Walks walks;

    private Stop stop;

    TaskPageTests(@LocalServerPort int port) {
        this.port = port;
    }

    @BeforeEach
    void comeToTheDeclaration() {
        stop = walks.stopAt("recordDeclaration", List.of());
        operator = new Clerk(port, stop.doer());
    }

    @Test
    void doesTheTaskAndSaysWhoIsNext() {
        HttpResponse<String> done = operator.send(stop, page(), DECLARED);
        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(Visitor.location(done)).isEqualTo("/proposals/" + stop.number());
        HttpResponse<String> again = operator.get(stop.page());
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("Anda menyelesaikan tugas ini pada").doesNotContain("name=\"key\"");
    }

    @Test
    void keepsWhatWasTypedAndNamesWhatIsWrong() {
        HttpResponse<String> refused = operator.send(
                stop,
                page(),
                "declaredOn.day",
                "31",
                "declaredOn.month",
                "2",
                "declaredOn.year",
                "2023",
                "place",
                "Aula <b>Utama</b>",
                "staffCount",
                "empat puluh",
                "pactsSigned",
                "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("<title>Ada kesalahan:")
                .contains("href=\"#declaredOn\"", "Tanggal pencanangan: Isi tanggal, bulan, dan tahun")
                .contains("href=\"#staffCount\"", "href=\"#pactsSigned\"", "value=\"empat puluh\"", "value=\"31\"")
                .contains("Aula &lt;b&gt;Utama&lt;/b&gt;")
                .containsPattern("id=\"declaredOn\"[^>]+name=\"declaredOn.day\"");
    }

    @Test
    void doesATaskOnceHoweverOftenItIsSent() {
        HttpResponse<String> page = page();
        assertThat(operator.send(stop, page, DECLARED).statusCode()).isEqualTo(302);
        HttpResponse<String> second = operator.send(stop, page, DECLARED);
        assertThat(second.statusCode()).isEqualTo(302);
        assertThat(Visitor.location(second)).isEqualTo("/proposals/" + stop.number());
        assertThat(operator.get("/proposals/" + stop.number()).statusCode()).isEqualTo(200);
    }

    @Test
    void tellsTheSecondWindowWhoWasFaster() {
        HttpResponse<String> first = page();
        HttpResponse<String> second = page();
        assertThat(operator.send(stop, first, DECLARED).statusCode()).isEqualTo(302);
        String[] otherwise = DECLARED.clone();
        otherwise[7] = "Halaman kantor";
        HttpResponse<String> late = operator.send(stop, second, otherwise);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Anda menyelesaikan tugas ini", "Halaman kantor");
    }

    @Test
    void keepsWhatWasTypedWhereTheTaskChangedMeanwhile() {
        HttpResponse<String> page = page();
        operator.press(stop, "claim", page());
        HttpResponse<String> stale = operator.send(stop, page, DECLARED);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("Tugas ini berubah sejak halaman Anda buka", "value=\"1040\"");
        assertThat(operator.send(stop, stale, DECLARED).statusCode()).isEqualTo(302);
    }

    @Test
    void takesGivesBackAndPassesOn() {
        assertThat(operator.press(stop, "claim", page()).statusCode()).isEqualTo(302);
        assertThat(operator.get(stop.page()).body()).contains("Anda memegang tugas ini");
        operator.press(stop, "release", page());
        assertThat(operator.get(stop.page()).body()).contains("Belum ada yang memegang");
        operator.press(stop, "assign", page(), "user", "auditor");
        assertThat(operator.get(stop.page()).body()).contains("tidak memiliki peran untuk tugas ini");
    }

    @Test
    void showsATaskToNobodyOutsideItsScope() {
        assertThat(new Clerk(port, "operator.P02-U01").get(stop.page()).statusCode())
                .isEqualTo(404);
        assertThat(operator.get(stop.page() + "x").statusCode()).isEqualTo(404);
        assertThat(operator.get("/proposals/" + stop.number() + "/tasks/issueDecree")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void tellsOthersWhoseTaskItIs() {
        Clerk auditor = new Clerk(port, "auditor");
        HttpResponse<String> page = auditor.get(stop.page());
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Ini tugas Operator unit.").doesNotContain("name=\"key\"");
        HttpResponse<String> sent = auditor.send(stop, page, DECLARED);
        assertThat(sent.statusCode()).isEqualTo(403);
        assertThat(sent.body()).contains("bukan tugas Anda", "1040");
    }

    private HttpResponse<String> page() {
        return operator.get(stop.page());
    }

    @Test
    void keepsWhatWasTypedWhenTheTaskIsTakenAndGivenBack() {
        HttpResponse<String> taken = operator.press(stop, "claim", page(), "task", "shown", "place", "Aula Baru");
        assertThat(taken.statusCode()).isEqualTo(302);
        HttpResponse<String> mine = page();
        assertThat(mine.body()).contains("value=\"Aula Baru\"", "Anda memegang tugas ini");
        operator.press(stop, "release", mine, "task", "shown", "place", "Aula Lama");
        assertThat(page().body()).contains("value=\"Aula Lama\"").doesNotContain("Aula Baru");
        assertThat(page().body()).doesNotContain("Aula Lama");
    }
}
