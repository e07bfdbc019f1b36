package id.panduzi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.lives.RunningLives;
import id.panduzi.lives.Stop;
import id.panduzi.lives.Walks;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tasks done in a browser, with and without script; axe finds nothing on their pages. */
@RunningLives
class TaskBrowserTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private final int port;

    @Autowired
    private Walks walks;

    TaskBrowserTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void doesATaskWithoutScript() {
        Stop stop = walks.stopAt("recordDeclaration", List.of());
        try (Officer officer = new Officer(CHROMIUM.browser(), port, false)) {
            officer.signInAs(stop.doer());
            officer.open(stop.page());
            officer.press("Selesaikan tugas");
            assertThat(officer.page().title()).startsWith("Ada kesalahan:");
            officer.look("task-errors", List.of(375, 1300));
            officer.fillIfThere("declaredOn", "20");
            officer.fillIfThere("declaredOn.month", "1");
            officer.fillIfThere("declaredOn.year", "2023");
            officer.fillIfThere("place", "Aula");
            officer.fillIfThere("staffCount", "40");
            officer.fillIfThere("pactsSigned", "38");
            officer.press("Selesaikan tugas");
            assertThat(officer.page().url()).endsWith("/proposals/" + stop.number());
            officer.open(stop.page());
            officer.look("task-closed", List.of(375, 1300));
            assertThat(officer.page().content()).contains("Anda menyelesaikan tugas ini pada");
        }
    }

    @Test
    void returnsItemsAndShowsThemOnlyWhereTheyAreAskedFor() {
        Stop stop = walks.stopAt("evaluateInternally", List.of());
        try (Officer officer = new Officer(CHROMIUM.browser(), port, true)) {
            officer.signInAs(stop.doer());
            officer.open(stop.page());
            officer.findsNothingInaccessible();
            assertThat(officer.page().locator("#returns").isVisible()).isFalse();
            officer.page().locator("input[value=return]").check();
            assertThat(officer.page().locator("#returns").isVisible()).isTrue();
            officer.fillIfThere("find.words", "A.I.1.i.a");
            officer.press("Cari");
            officer.page().locator("#pick-1").check();
            officer.press("Tambahkan yang dicentang");
            officer.findsNothingInaccessible();
            officer.look("task-returns", List.of(375, 1300));
            officer.page().locator("[id='returns[0].reason']").selectOption("EVIDENCE_MISSING");
            officer.fillIfThere("returns[0].text", "Unggah SK tim kerja");
            officer.fillIfThere("note", "Perlu bukti");
            officer.press("Selesaikan tugas");
            assertThat(officer.page().url()).endsWith("/proposals/" + stop.number());
        }
    }

    @Test
    void showsCriteriaPeopleAndVotesToEverybody() {
        for (String kind : List.of("decideChecks", "assignEvaluators", "votePanel")) {
            Stop stop = walks.stopAt(kind, List.<Map<String, String>>of());
            try (Officer officer = new Officer(CHROMIUM.browser(), port, true)) {
                officer.signInAs(stop.doer());
                officer.open(stop.page());
                officer.findsNothingInaccessible();
                officer.look("task-" + kind, List.of(375, 1300));
            }
        }
    }
}
