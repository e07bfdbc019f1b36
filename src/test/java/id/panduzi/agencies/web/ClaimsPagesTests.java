package id.panduzi.agencies.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import id.panduzi.directory.Accounts;
import id.panduzi.directory.DemoMode;
import id.panduzi.directory.Founding;
import id.panduzi.proposal.Proposals;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningDemo
class ClaimsPagesTests {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private final int port;
    private final Bureau bureau;
    private final String ofAgency;
    private final String ofUnit;

    @Autowired
    ClaimsPagesTests(@LocalServerPort int port, Founding founding, Accounts accounts, Proposals proposals) {
        this.port = port;
        this.bureau = Bureau.with(1, founding, accounts, proposals);
        this.ofAgency = bureau.address() + "/claims/2026";
        this.ofUnit = "/proposals/" + bureau.propose(0) + "/claims";
    }

    @Test
    void savesWhatAnAgencyClaimsAndShowsHowItStands() {
        Visitor secretariat = as(bureau.secretariat());
        assertThat(secretariat.get(ofAgency).body()).contains("Isian belum cukup", "name=\"facts.akip\"");
        HttpResponse<String> saved = claim(
                secretariat,
                ofAgency,
                "facts.bpkOpinion",
                "WTP",
                "facts.akip",
                "B",
                "facts.rbIndex",
                "BB",
                "facts.spip",
                "3,5");
        assertThat(Visitor.location(saved)).isEqualTo(ofAgency);
        assertThat(secretariat.get(ofAgency).body())
                .contains("Isian tersimpan.", "Boleh mengusulkan WBK<", "value=\"3,5\"", "perlu naik dari B ke BB");
        assertThat(secretariat.get(ofAgency + "?lang=en").body()).contains("May propose for WBK<", "value=\"3.5\"");
    }

    @Test
    void savesWhatAUnitClaimsAndShowsTheWholeDecision() {
        Visitor operator = as(bureau.operator());
        String page = operator.get(ofUnit).body();
        assertThat(page)
                .contains("name=\"facts.lhkpn\"", "Sistem mengisi sendiri")
                .doesNotContain("name=\"facts.akip\"", "name=\"facts.wbk\"");
        claim(operator, ofUnit, "facts.lhkpn", "99,5", "facts.tlhp", "\u00a0100\u200b", "facts.unitSakip", "BB");
        assertThat(operator.get(ofUnit).body()).contains("value=\"99,5\"", "kurang 0,5 %", "100 %", "Opini BPK");
    }

    @ParameterizedTest
    @CsvSource({"facts.lhkpn,101,Isi angka dari 0 sampai 100", "facts.lhkpn,banyak,Isi angka", "facts.unitSakip,E,Pilih"
    })
    void keepsWhatWasTypedWrongAndSavesNothing(String field, String typed, String sentence) {
        Visitor operator = as(bureau.operator());
        HttpResponse<String> page = claim(operator, ofUnit, field, typed, "facts.tlhp", "88");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("href=\"#" + field + "\"", "id=\"" + field + "-error\"", sentence, "value=\"88\"");
        assertThat(operator.get(ofUnit).body()).doesNotContain("value=\"88\"");
    }

    @Test
    void tellsTheSlowerOfTwoWindowsWhatTheFasterSaved() {
        Visitor one = as(bureau.secretariat());
        Visitor other = as(bureau.secretariat());
        String shown = version(other.get(ofAgency).body());
        claim(one, ofAgency, "facts.akip", "A", "facts.spip", "4");
        HttpResponse<String> late = send(other, ofAgency, shown, "facts.akip", "BB", "facts.spip", "4");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("sudah diubah di tempat lain", "Predikat AKIP instansi: <b>A</b>")
                .doesNotContain("SPIP: <b>")
                .containsPattern("value=\"BB\"\\s+selected");
        HttpResponse<String> again = send(other, ofAgency, version(late.body()), "facts.akip", "BB", "facts.spip", "4");
        assertThat(again.statusCode()).isEqualTo(302);
    }

    @Test
    void letsOthersReadOnly() {
        for (String reader : List.of("auditor", "tpn-coordinator", bureau.operator())) {
            assertThat(as(reader).get(ofAgency).body()).contains("belum diisi").doesNotContain("name=\"facts.akip\"");
        }
        assertThat(as("auditor").get(ofUnit).body()).doesNotContain("name=\"facts.lhkpn\"");
        assertThat(as("secretariat.K01").get(ofUnit).statusCode()).isEqualTo(404);
        Visitor operator = as(bureau.operator());
        assertThat(claim(operator, ofAgency, "facts.akip", "A").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"1999,404", "2040,404", "67562,404", "next,400", "2024,200"})
    void knowsTheSeasonsThatExist(String year, int status) {
        assertThat(as(bureau.secretariat())
                        .get(bureau.address() + "/claims/" + year)
                        .statusCode())
                .isEqualTo(status);
    }

    /** Sends a form as it was shown, with these fields filled in. */
    private HttpResponse<String> claim(Visitor claimant, String address, String... fields) {
        return send(claimant, address, version(claimant.get(address).body()), fields);
    }

    private HttpResponse<String> send(Visitor claimant, String address, String version, String... fields) {
        String csrf = Visitor.csrf(claimant.get(address));
        List<String> form = new ArrayList<>(List.of("_csrf", csrf, "version", version));
        form.addAll(List.of(fields));
        return claimant.submit(address, form.toArray(String[]::new));
    }

    private static String version(String page) {
        Matcher field = VERSION.matcher(page);
        return field.find() ? field.group(1) : "0";
    }

    private Visitor as(String username) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(username, DemoMode.PASSWORD);
        return visitor;
    }
}
