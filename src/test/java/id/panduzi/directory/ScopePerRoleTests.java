package id.panduzi.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import id.panduzi.problem.Absent;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every role against agencies and units of others: absent by id and code, and no trace of them in any list. */
@RunningDemo
class ScopePerRoleTests {

    private static final List<String> AGENCIES = List.of("K01", "K02", "P01", "P02", "P03");
    private static final List<String> UNITS = List.of("K01-U01", "K01-U02", "K02-U01", "P01-U01", "P02-U04", "P03-U02");

    private final Directory directory;
    private final DemoReaders readers;
    private final Visitor system;

    ScopePerRoleTests(@Autowired Directory directory, @LocalServerPort int port) {
        this.directory = directory;
        this.readers = new DemoReaders(directory);
        this.system = new Visitor(port);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void findsWhatIsTheirsAndNothingElse(Role role) {
        SignedIn reader = readers.named(DemoReaders.inRole(role));
        SignedIn nation = readers.named("auditor");
        for (String code : AGENCIES) {
            String id = directory.agency(code, nation).id().value().toString();
            assertFound(agencies(role).contains(code), () -> directory.agency(code, reader));
            assertFound(agencies(role).contains(code), () -> directory.agency(id, reader));
        }
        for (String code : UNITS) {
            String id = directory.unit(code, nation).id().value().toString();
            assertFound(seesUnit(role, code), () -> directory.unit(code, reader));
            assertFound(seesUnit(role, code), () -> directory.unit(id, reader));
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void listsWhatIsTheirsAndNothingElse(Role role) {
        SignedIn reader = readers.named(DemoReaders.inRole(role));
        assertThat(directory.agencies(reader, "", 200))
                .extracting(Agency::code)
                .filteredOn(code -> isExpected(code, role))
                .containsExactlyElementsOf(agencies(role));
        assertThat(directory.units(reader, null, "", 200))
                .extracting(Unit::code)
                .filteredOn(code -> isExpected(code, role))
                .allMatch(code -> seesUnit(role, code))
                .hasSize(unitsOf(role));
        AGENCIES.forEach(agency -> assertThat(directory.units(reader, agency, "", 200))
                .extracting(Unit::code)
                .allMatch(code -> code.startsWith(agency) && seesUnit(role, code)));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void leavesNoTraceInTheApi(Role role) {
        HttpResponse<String> agencies = call(role, "agencies");
        HttpResponse<String> units = call(role, "units?size=200");
        if (role.group() == RoleGroup.RULES) {
            assertThat(Stream.of(agencies, units).map(HttpResponse::statusCode)).containsOnly(403);
            return;
        }
        assertThat(codesIn(agencies, role)).containsExactlyElementsOf(agencies(role));
        assertThat(codesIn(units, role)).hasSize(unitsOf(role));
        assertThat(call(role, "agencies/P01").statusCode())
                .isEqualTo(agencies(role).contains("P01") ? 200 : 404);
        assertThat(call(role, "units/P01-U01").statusCode()).isEqualTo(seesUnit(role, "P01-U01") ? 200 : 404);
        assertThat(call(role, "agencies/NONE").statusCode()).isEqualTo(404);
        if (!seesUnit(role, "P01-U01")) {
            assertThat(agencies.body() + units.body()).doesNotContain("P01", "Tanjung Elok");
            assertThat(call(role, "units?agency=P01").body())
                    .isEqualTo(call(role, "units?agency=NONE").body());
        }
    }

    @Test
    void givesSystemsNothingToSee() {
        String wanted = "{\"system\":\"portal-scope\",\"name\":\"Portal\"}";
        String administrator = Visitor.basic("administrator", DemoMode.PASSWORD);
        String token = JsonPath.read(
                system.post("/api/v1/tokens", wanted, "Authorization", administrator)
                        .body(),
                "$.token");
        for (String path : List.of("agencies", "agencies/K01", "units", "units/K01-U01")) {
            assertThat(system.get("/api/v1/" + path, "Authorization", "Bearer " + token)
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void showsNothingToAnOperatorOfNowhere(@Autowired Accounts accounts) {
        Set<Role> roles = Set.of(Role.OPERATOR, Role.TPN_EVALUATOR);
        accounts.registerIfAbsent(new NewAccount("operator.nowhere", "Nobody", DemoMode.PASSWORD, roles, false));
        assertThat(readers.named("operator.nowhere").scope()).isEqualTo(new Scope.None());
    }

    private static Set<String> agencies(Role role) {
        return switch (role.group()) {
            case UNIT, AGENCY, INTERNAL_TEAM -> Set.of("K01");
            case RULES -> Set.of();
            default -> new TreeSet<>(AGENCIES);
        };
    }

    private static boolean seesUnit(Role role, String code) {
        return switch (role.group()) {
            case UNIT -> code.equals("K01-U01");
            default -> agencies(role).contains(code.substring(0, 3));
        };
    }

    private static int unitsOf(Role role) {
        return switch (role.group()) {
            case UNIT -> 1;
            case AGENCY, INTERNAL_TEAM -> 8;
            case RULES -> 0;
            default -> 28;
        };
    }

    private static List<String> codesIn(HttpResponse<String> listing, Role role) {
        return JsonPath.<List<String>>read(listing.body(), "$.items[*].code").stream()
                .filter(code -> isExpected(code, role))
                .toList();
    }

    /** Whoever sees the nation sees what other tests founded, too; nobody else does. */
    private static boolean isExpected(String code, Role role) {
        return role.group().reach() != Reach.NATION || DemoReaders.isOfDemo(code);
    }

    private HttpResponse<String> call(Role role, String path) {
        return system.get(
                "/api/v1/" + path, "Authorization", Visitor.basic(DemoReaders.inRole(role), DemoMode.PASSWORD));
    }

    private static void assertFound(boolean expected, ThrowingCallable question) {
        if (expected) {
            assertThatCode(question).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(question).isInstanceOf(Absent.class);
        }
    }
}
