package id.panduzi.administration.web;

import static id.panduzi.Visitor.csrf;
import static id.panduzi.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import id.panduzi.journal.Entry;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningDemo
class AdministrationPagesTests {

    private static final String AGENCIES = "/administration/agencies";
    private static final String ACCOUNTS = "/administration/accounts";
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern GIVEN = Pattern.compile("pz-admin-password\">([a-z0-9-]+)<");

    @Autowired
    private Journal journal;

    private final int port;
    private final Visitor administrator;
    private final String code = "T" + UUID.randomUUID().toString().substring(0, 7);
    private final String username = "sari." + code;

    AdministrationPagesTests(@LocalServerPort int port) {
        this.port = port;
        this.administrator = new Visitor(port);
    }

    @BeforeEach
    void signIn() {
        administrator.signIn("administrator", "pandu-demo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "leader.K01", "operator.K01-U01", "rule-editor", "national-administrator"})
    void areForAdministratorsOnly(String somebody) {
        Visitor other = new Visitor(port);
        other.signIn(somebody, "pandu-demo");
        assertThat(other.get(AGENCIES).statusCode()).isEqualTo(403);
        assertThat(other.get(ACCOUNTS + "/auditor").statusCode()).isEqualTo(403);
        String csrf = csrf(other.get("/account"));
        assertThat(other.submit(AGENCIES + "/new", "agencyCode", code, "_csrf", csrf)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void registerAnAgencyWithItsUnits() {
        registerAgency();
        assertThat(administrator.get(AGENCIES + "/" + code).body()).contains("Badan Percobaan");
        HttpResponse<String> added = send(
                AGENCIES + "/" + code + "/units/new",
                "unitCode",
                code + "-U1",
                "unitName",
                "Balai\u00a0 Satu\r\n",
                "echelon",
                "III",
                "unitKind",
                "ORDINARY");
        assertThat(location(added)).isEqualTo(AGENCIES + "/" + code);
        assertThat(administrator.get(AGENCIES + "/" + code).body()).contains("Balai Satu", code + "-U1");
        assertThat(journal.timeline(Subject.agency(code), 0, 9))
                .extracting(Entry::what)
                .containsExactly("registerAgency", "registerUnit");
    }

    @Test
    void refuseNamesThatLookLikeOthers() {
        HttpResponse<String> page =
                send(AGENCIES + "/new", "agencyCode", code, "agencyName", "Badan \u202eiggnit", "agencyKind", "KL");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("href=\"#agencyName\"", "huruf yang tidak terlihat");
    }

    @Test
    void keepWhatWasTypedWhereSomethingIsWrong() {
        String longName = "Rumah Sakit ".repeat(25);
        HttpResponse<String> page =
                send(AGENCIES + "/new", "agencyCode", "dengan spasi", "agencyName", longName, "mandiri", "true");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("value=\"dengan spasi\"", longName.strip(), "yang diisi 299 huruf", "checked")
                .contains("href=\"#agencyCode\"", "href=\"#agencyName\"", "href=\"#agencyKind\"", "#agencyZone");
        registerAgency();
        assertThat(registerAgency().body()).contains("Kode " + code + " sudah dipakai");
    }

    @Test
    void tellTheSecondWindowThatItCameTooLate() {
        registerAgency();
        String version = version(AGENCIES + "/" + code);
        assertThat(change(version, "Badan Pertama").statusCode()).isEqualTo(302);
        HttpResponse<String> late = change(version, "Badan Kedua");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("menyimpan lebih dulu", "value=\"Badan Kedua\"", "Badan Pertama");
        assertThat(change(version(AGENCIES + "/" + code), "Badan Kedua").statusCode())
                .isEqualTo(302);
    }

    @Test
    void moveAnAgencyToAnotherZone() {
        registerAgency();
        change(version(AGENCIES + "/" + code), "Badan Percobaan");
        assertThat(administrator.get(AGENCIES + "/" + code).body()).containsPattern("value=\"WIT\"\\s+checked");
        assertThat(journal.timeline(Subject.agency(code), 0, 9))
                .extracting(entry -> entry.details().get("zone"))
                .containsExactly("WIB", "WIT");
    }

    @Test
    void registerSomebodyWhoThenChoosesAPassword() {
        String given = registerSari();
        Visitor sari = new Visitor(port);
        assertThat(sari.signIn(username, given).statusCode()).isEqualTo(302);
        assertThat(location(sari.get("/try-score"))).isEqualTo("/account");
        assertThat(choose(sari, given, "pendek").statusCode()).isEqualTo(422);
        assertThat(choose(sari, "salah", "tujuh belas mangga").body()).contains("Kata sandi sekarang salah");
        assertThat(location(choose(sari, given, "tujuh belas mangga"))).isEqualTo("/account");
        assertThat(sari.get("/try-score").statusCode()).isEqualTo(200);
        assertThat(administrator.get("/sign-in").body()).doesNotContain("<code>" + username);
    }

    @Test
    void endTheSessionsOfWhomTheyShutOut() {
        String given = registerSari();
        Visitor sari = new Visitor(port);
        sari.signIn(username, given);
        choose(sari, given, "tujuh belas mangga");
        act("deactivate");
        assertThat(location(sari.get("/"))).isEqualTo("/sign-in");
        assertThat(sari.signIn(username, "tujuh belas mangga").statusCode()).isEqualTo(401);
        act("reactivate");
        assertThat(sari.signIn(username, "tujuh belas mangga").statusCode()).isEqualTo(302);
        act("password");
        assertThat(location(sari.get("/"))).isEqualTo("/sign-in");
        assertThat(journal.timeline(Subject.account(username), 0, 9))
                .extracting(Entry::what)
                .containsExactly(
                        "registerAccount",
                        "changeOwnPassword",
                        "deactivateAccount",
                        "reactivateAccount",
                        "resetPassword");
    }

    @Test
    void keepFromTheApiWhoeverHasNotChosenAPassword() {
        String given = registerSari();
        HttpResponse<String> refused = callAsSari(given);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("urn:panduzi:problem:password-change-required");
        Visitor sari = new Visitor(port);
        sari.signIn(username, given);
        choose(sari, given, "tujuh belas mangga");
        assertThat(callAsSari("tujuh belas mangga").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> callAsSari(String password) {
        return new Visitor(port).get("/api/v1/tasks", "Authorization", Visitor.basic(username, password));
    }

    @Test
    void giveRolesThatCountAtOnceAndFitThePlace() {
        String given = registerSari();
        Visitor sari = new Visitor(port);
        sari.signIn(username, given);
        choose(sari, given, "tujuh belas mangga");
        HttpResponse<String> mixed = changeSari("OPERATOR", "AUDITOR", "P01-U04");
        assertThat(mixed.statusCode()).isEqualTo(422);
        assertThat(mixed.body()).contains("Peran unit perlu kode unit", "href=\"#workplace\"");
        assertThat(changeSari("AUDITOR", "AUDITOR", "").statusCode()).isEqualTo(302);
        assertThat(sari.get("/").body()).contains("Auditor");
        assertThat(administrator.get(ACCOUNTS + "/" + username).body())
                .contains("Dinas Penanaman Modal dan PTSP Tanjung Elok, dari");
    }

    @Test
    void leaveSomebodyWhoCanAdminister() {
        String version = version(ACCOUNTS + "/administrator");
        HttpResponse<String> refused =
                send(ACCOUNTS + "/administrator/sign-in", "act", "deactivate", "version", version);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("administrator terakhir");
    }

    @Test
    void noteWhereSomebodyWorked() {
        registerSari();
        String path = ACCOUNTS + "/" + username + "/tenures";
        assertThat(send(path, "tenureUnit", "P01-U99", "from", "kemarin").body())
                .contains("Tidak ada unit dengan kode P01-U99", "value=\"kemarin\"");
        assertThat(send(path, "tenureUnit", "P01-U01", "from", "2024-01-02", "until", "2025-06-30")
                        .statusCode())
                .isEqualTo(302);
        assertThat(administrator.get(ACCOUNTS + "/" + username).body())
                .contains("RSUD Tanjung Elok, dari 2 Januari 2024 sampai 30 Juni 2025");
    }

    @Test
    void findPeopleByNameAndRole() {
        registerSari();
        assertThat(administrator.get(ACCOUNTS + "?q=" + code).body()).contains(username);
        assertThat(administrator.get(ACCOUNTS + "?q=" + code + "&role=AUDITOR").body())
                .doesNotContain(username)
                .contains("Tidak ada akun");
        assertThat(administrator.get(ACCOUNTS).body()).contains("rel=\"next\"");
    }

    private HttpResponse<String> registerAgency() {
        return describe(AGENCIES + "/new", "agencyCode", code, "Badan Percobaan", "WIB");
    }

    private HttpResponse<String> change(String version, String name) {
        return describe(AGENCIES + "/" + code, "version", version, name, "WIT");
    }

    private HttpResponse<String> describe(String path, String key, String value, String name, String zone) {
        return send(path, key, value, "agencyName", name, "agencyKind", "KL", "agencyZone", zone);
    }

    /** The password of the first sign-in. */
    private String registerSari() {
        HttpResponse<String> registered = send(
                ACCOUNTS + "/new",
                "username",
                username,
                "personName",
                "Sari Dewi",
                "roles",
                "OPERATOR",
                "workplace",
                "P01-U04");
        Matcher given = GIVEN.matcher(administrator.get(location(registered)).body());
        return given.find() ? given.group(1) : "";
    }

    private HttpResponse<String> changeSari(String role, String another, String workplace) {
        String path = ACCOUNTS + "/" + username;
        return send(
                path,
                "version",
                version(path),
                "personName",
                "Sari Dewi",
                "roles",
                role,
                "roles",
                another,
                "workplace",
                workplace);
    }

    private void act(String what) {
        String path = ACCOUNTS + "/" + username;
        assertThat(send(path + "/sign-in", "act", what, "version", version(path))
                        .statusCode())
                .isEqualTo(302);
    }

    private static HttpResponse<String> choose(Visitor visitor, String present, String wanted) {
        return visitor.submit(
                "/account",
                "currentPassword",
                present,
                "newPassword",
                wanted,
                "repeatedPassword",
                wanted,
                "_csrf",
                csrf(visitor.get("/account")));
    }

    private String version(String path) {
        Matcher version = VERSION.matcher(administrator.get(path).body());
        return version.find() ? version.group(1) : "";
    }

    private HttpResponse<String> send(String path, String... fields) {
        String[] all = java.util.Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "_csrf";
        all[fields.length + 1] = csrf(administrator.get("/account"));
        return administrator.submit(path, all);
    }
}
