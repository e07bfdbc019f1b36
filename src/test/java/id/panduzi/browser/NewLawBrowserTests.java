package id.panduzi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import id.panduzi.calendar.Capital;
import id.panduzi.directory.Role;
import id.panduzi.lives.PassingClock;
import id.panduzi.lives.RunningLives;
import id.panduzi.lives.Stop;
import id.panduzi.lives.Walk;
import id.panduzi.lives.Walks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The survey of corruption has to reach index 3.70 from 4 May 2027 on: by hand from the draft to the decisions about a
 * proposal of the day before and one of that day, both with 3.65.
 */
@RunningLives
class NewLawBrowserTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final String LAW = "PermenPANRB 7/2027";
    private static final LocalDate DAY = LocalDate.of(2027, 5, 4);
    private static final Instant DAY_BEFORE = Instant.parse("2027-05-03T03:00:00Z");
    private static final Instant THE_DAY = Instant.parse("2027-05-04T03:00:00Z");
    private static final Map<String, String> BETWEEN = Map.of("recordSurvey", "spak 3.65");
    private static final List<Map<String, String>> LIFE =
            List.of(BETWEEN, Map.of("scheduleVisit", "visitOn " + DAY), Map.of("issueDecree", "decreeDate " + DAY));
    private static final List<Integer> WIDTHS = List.of(375, 1300);

    @Autowired
    private Walks walks;

    @Autowired
    private PassingClock clock;

    @LocalServerPort
    private int port;

    private Hands hands;

    @BeforeEach
    void begin() {
        hands = new Hands(CHROMIUM.browser(), port);
    }

    @AfterEach
    void end() {
        clock.comeBack();
        hands.close();
    }

    @Test
    void countsFromItsDayOnAndNotBefore() {
        String past = walks.begin(Capital.today(clock).getYear(), List.of(BETWEEN))
                .toItsEnd()
                .number();
        clock.jumpTo(DAY_BEFORE);
        String draft = draft();
        raise(draft);
        seeWhoWouldLose(draft, past);
        confirm(draft);
        propose(draft);
        approve(draft);
        Walk before = walks.begin(DAY.getYear(), LIFE).until("fileProposalLetter");
        Walk after = walks.begin(DAY.getYear(), LIFE).until("fileProposalLetter");
        file(before.stop(), DAY.minusDays(1));
        clock.jumpTo(THE_DAY);
        file(after.stop(), DAY);
        assertThat(after.stop().kind()).as("evaluated again, by the new law").isEqualTo("evaluateInternally");
        file(after.until("fileProposalLetter").stop(), DAY);
        assertThat(ruleset(before)).startsWith("PERMENPANRB-5-2024:");
        assertThat(ruleset(after)).startsWith("PERMENPANRB-7-2027:");
        assertThat(before.toItsEnd().proposal().get("status").textValue()).isEqualTo("awarded");
        after.toItsEnd();
        assertThat(after.proposal().get("status").textValue()).isEqualTo("coached");
        decided(before, "before", "PermenPANRB 5/2024", "3,60");
        decided(after, "after", LAW, "3,70");
    }

    private String draft() {
        Officer editor = hands.of("rule-editor");
        editor.open("/rules/drafts/new");
        Hands.fill(
                editor.page(),
                "law=" + LAW + "; lawTitle=Perubahan kedua atas PermenPANRB 90/2021; inForceFrom=" + DAY);
        editor.press("Mulai rancangan");
        return editor.page().url().replaceAll(".*(/rules/drafts/[^/?]+).*", "$1");
    }

    private void raise(String draft) {
        Officer editor = hands.of("rule-editor");
        Page page = editor.page();
        editor.open(draft + "/award/rows/spakWbk");
        page.locator("#value").fill("3,70");
        page.locator("#law").fill(LAW + ", Pasal 4 ayat 2");
        page.locator("#law").press("Tab");
        assertThat(page.locator("#saved")).containsText("16,1875 poin (indeks 3,70)");
        look(editor, "row");
        editor.open(draft + "/settings");
        Hands.fill(page, "gazette=BN 2027/214");
        editor.press("Simpan");
        page.waitForURL("**" + draft);
    }

    private void seeWhoWouldLose(String draft, String past) {
        Officer editor = hands.of("rule-editor");
        Page page = editor.page();
        editor.open(draft + "/effect");
        editor.press("Uji dampaknya");
        Locator loser = page.locator("#names tr").filter(new Locator.FilterOptions().setHasText(past));
        assertThat(loser).isVisible(new IsVisibleOptions().setTimeout(30_000));
        assertThat(loser).containsText("kurang 0,21875 poin (indeks 0,05)");
        look(editor, "effect");
    }

    private void confirm(String draft) {
        Officer editor = hands.of("rule-editor");
        editor.open(draft + "/proof");
        look(editor, "proof");
        editor.page()
                .locator("main form button[type=submit], main form .govuk-button")
                .last()
                .click();
    }

    private void propose(String draft) {
        Officer editor = hands.of("rule-editor");
        Page page = editor.page();
        editor.open(draft + "/publication");
        assertThat(page.locator("#obstacles")).hasCount(0);
        Hands.fill(page, "reason=Pasal 4 ayat 2 menaikkan batas SPAK");
        editor.press("Usulkan untuk diterbitkan");
        assertThat(page.locator(".govuk-notification-banner")).isVisible();
        assertThat(page.getByText("Setujui dan terbitkan")).hasCount(0);
        look(editor, "proposed");
    }

    private void approve(String draft) {
        Officer approver = hands.of("rule-approver");
        approver.open(draft + "/publication");
        assertThat(approver.page()
                        .locator("td.pz-changed")
                        .filter(new Locator.FilterOptions().setHasText("indeks 3,70")))
                .isVisible();
        look(approver, "deciding");
        Hands.fill(approver.page(), "note=Sesuai naskah BN 2027/214");
        approver.press("Setujui dan terbitkan");
        assertThat(approver.page().locator(".govuk-notification-banner")).isVisible();
        look(approver, "published");
    }

    private void file(Stop stop, LocalDate day) {
        String letter =
                "letterNumber=B-" + stop.number() + "; letterDate=" + day + "; sptjmNumber=SPTJM-" + stop.number();
        hands.finish(stop.doer(), stop.number(), stop.kind(), letter + "; confirmed=true");
    }

    private static String ruleset(Walk walk) {
        return walk.proposal().get("ruleset").textValue();
    }

    private void decided(Walk walk, String name, String law, String limit) {
        Officer operator = hands.of(walk.cast().who(Role.OPERATOR));
        operator.open("/proposals/" + walk.number() + "/decision");
        assertThat(operator.page().locator("main")).containsText("aturan " + law);
        assertThat(operator.row("award", "Survei persepsi anti korupsi")).contains("indeks 3,65", "indeks " + limit);
        look(operator, name);
    }

    private static void look(Officer officer, String name) {
        officer.findsNothingInaccessible();
        officer.look("new-law-" + name, WIDTHS);
    }
}
