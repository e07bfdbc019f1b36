package id.panduzi.award.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import id.panduzi.Visitor;
import id.panduzi.WithoutProcesses;
import id.panduzi.award.Panelists;
import id.panduzi.criterion.Award;
import id.panduzi.directory.DemoMode;
import id.panduzi.directory.Unit;
import id.panduzi.external.Journey;
import id.panduzi.proposal.Case;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Asked by a stranger. */
@WithoutProcesses
class RegisterApiTests {

    private static final String REGISTER = "/api/v1/register";

    private final Visitor stranger;
    private final Journey journey;
    private final Panelists panelists;

    RegisterApiTests(@LocalServerPort int port, @Autowired ApplicationContext context) {
        journey = new Journey(context);
        panelists = new Panelists(context);
        stranger = new Visitor(port);
    }

    @Test
    void showsAwardsAndNoRunningProposals() {
        Unit unit = journey.unit();
        Case awarded = panelists.awarded(unit, Award.WBK);
        Case running = journey.beforePanel(journey.unit(), Award.WBK, "3.80", "3.80");
        List<Map<String, Object>> found = items(REGISTER + "?q=" + unit.code());
        assertThat(found).hasSize(1);
        assertThat(found.get(0))
                .containsOnlyKeys(
                        "certificate", "unit", "agency", "award", "year", "decreeNumber", "decreeDate", "status")
                .containsEntry("unit", Map.of("code", unit.code(), "name", unit.name()))
                .containsEntry(
                        "agency",
                        Map.of(
                                "code",
                                unit.agency().code(),
                                "name",
                                unit.agency().name()))
                .containsEntry("award", "WBK")
                .containsEntry("year", awarded.year())
                .containsEntry("decreeNumber", "KM-" + unit.code())
                .containsEntry("decreeDate", Journey.today().toString())
                .containsEntry("status", "awarded");
        assertThat(items(REGISTER + "?q=" + running.unit().code())).isEmpty();
        assertThat(stranger.get(REGISTER + "?size=200").body())
                .doesNotContain(running.number(), running.unit().code());
    }

    @Test
    void checksCertificates() {
        Unit unit = journey.unit();
        panelists.awarded(unit, Award.WBK);
        Map<String, Object> item = items(REGISTER + "?q=" + unit.code()).get(0);
        HttpResponse<String> one = stranger.get("/api/v1/certificates/" + item.get("certificate"));
        assertThat(one.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<Map<String, Object>>read(one.body(), "$")).isEqualTo(item);
        assertThat(stranger.get("/api/v1/certificates/WBK-2026-999999").statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/api/v1/certificates/%27").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsTitlesThatWereTakenBack() {
        Unit unit = journey.unit();
        panelists.revoke(panelists.awarded(unit, Award.WBK));
        assertThat(items(REGISTER + "?q=" + unit.code()))
                .extracting(item -> item.get("status"))
                .containsExactly("revoked");
    }

    @Test
    void pagesFromTheNewestToTheOldest() {
        for (int i = 0; i < 3; i++) {
            panelists.awarded(journey.unit(), Award.WBK);
        }
        List<String> all = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            String body = stranger.get(REGISTER + "?size=2" + (cursor == null ? "" : "&cursor=" + cursor))
                    .body();
            List<String> page = JsonPath.read(body, "$.items[*].certificate");
            assertThat(page).hasSizeLessThanOrEqualTo(2);
            all.addAll(page);
            cursor = JsonPath.read(body, "$.next");
        } while (cursor != null);
        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);
        assertThat(all.stream()
                        .map(number -> number.substring(number.length() - 6))
                        .toList())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void findsByYearAwardAndWords() {
        Unit unit = journey.unit();
        Case wbk = panelists.awarded(unit, Award.WBK);
        panelists.awarded(unit, Award.WBBM);
        String q = "?q=" + unit.code().toLowerCase(java.util.Locale.ROOT);
        assertThat(items(REGISTER + q)).extracting(item -> item.get("award")).containsExactly("WBBM", "WBK");
        assertThat(items(REGISTER + q + "&award=WBBM")).hasSize(1);
        assertThat(items(REGISTER + q + "&year=" + wbk.year())).hasSize(2);
        assertThat(items(REGISTER + q + "&year=" + (wbk.year() - 1))).isEmpty();
        assertThat(items(REGISTER + "?q=%25%25")).isEmpty();
        assertThat(items(REGISTER + "?q=" + unit.agency().name().replace(" ", "%20")))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"size=0, 422", "size=201, 422", "size=x, 400", "award=WBX, 400", "year=x, 400", "cursor=nothing, 422"})
    void saysWhatItCannotRead(String query, int status) {
        assertThat(stranger.get(REGISTER + "?" + query).statusCode()).isEqualTo(status);
    }

    @Test
    void hearsOfMaladministrationFromTheNationalSideOnly() {
        Case awarded = panelists.awarded(journey.unit(), Award.WBK);
        String path = "/api/v1/proposals/" + awarded.number() + "/maladministration";
        String said = "{\"reason\":\"Terbukti\"}";
        assertThat(stranger.post(path, said).statusCode()).isEqualTo(401);
        assertThat(post(path, said, "evaluator-1").statusCode()).isEqualTo(403);
        assertThat(post(path, said, "operator." + journey.unit().code()).statusCode())
                .isEqualTo(404);
        assertThat(post(path, "{\"reason\":\" \"}", "minister").statusCode()).isEqualTo(422);
        assertThat(post(path, "{}", "minister").statusCode()).isEqualTo(422);
        HttpResponse<String> proven = post(path, said, "minister", "Idempotency-Key", awarded.number());
        assertThat(proven.statusCode()).as(proven.body()).isEqualTo(200);
        assertThat(post(path, said, "minister", "Idempotency-Key", awarded.number())
                        .body())
                .isEqualTo(proven.body());
        assertThat(post(path, said, "minister").statusCode()).isEqualTo(409);
    }

    private HttpResponse<String> post(String path, String body, String username, String... more) {
        List<String> headers = new ArrayList<>(List.of(more));
        headers.addAll(List.of("Authorization", Visitor.basic(username, DemoMode.PASSWORD)));
        return stranger.post(path, body, headers.toArray(String[]::new));
    }

    private List<Map<String, Object>> items(String path) {
        HttpResponse<String> answer = stranger.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonPath.read(answer.body(), "$.items");
    }
}
