package id.panduzi.journal.web;

import static id.panduzi.Visitor.basic;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import id.panduzi.journal.Actor;
import id.panduzi.journal.Deed;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@RunningDemo
class JournalApiTests {

    private static final String VERIFICATION = "/api/v1/journal/verification";

    private final Visitor visitor;

    JournalApiTests(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    @Test
    void findsTheJournalOfTheDemonstrationWhole(
            @Autowired Journal journal, @Autowired TransactionTemplate transactions) {
        Deed deed = Deed.of(Subject.account("auditor"), Actor.system(), "try", Map.of());
        transactions.executeWithoutResult(status -> journal.record(deed));
        HttpResponse<String> answer = visitor.get(VERIFICATION, "Authorization", basic("auditor", "pandu-demo"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<Integer>read(answer.body(), "$.entries")).isPositive();
        assertThat(JsonPath.<Integer>read(answer.body(), "$.subjects")).isPositive();
        assertThat(JsonPath.<List<Object>>read(answer.body(), "$.broken")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"auditor, 200", "administrator, 200", "tpn-evaluator-1, 403", "rule-editor, 403"})
    void isForThoseWhoOversee(String username, int status) {
        assertThat(visitor.get(VERIFICATION, "Authorization", basic(username, "pandu-demo"))
                        .statusCode())
                .isEqualTo(status);
    }
}
