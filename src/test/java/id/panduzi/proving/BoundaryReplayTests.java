package id.panduzi.proving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.panduzi.criterion.web.Wording;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.proof.BoundaryCase;
import id.panduzi.proof.BoundaryPack;
import id.panduzi.proving.web.CaseLine;
import id.panduzi.regulation.EngineTables;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.RulesetCheck;
import id.panduzi.regulation.RulesetFiles;
import id.panduzi.regulation.ShippedRulesets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The confirmed cases at the edges, asked again of the compiled tables and of Camunda's engine. */
class BoundaryReplayTests {

    private final RulesetFiles files = ShippedRulesets.files().stream()
            .filter(one -> one.folder().endsWith("PERMENPANRB-5-2024"))
            .findFirst()
            .orElseThrow();
    private final List<DecisionTable> tables = tables(files);
    private final List<BoundaryCase> confirmed = BoundaryPack.of(tables);

    @Test
    void bothAnswerAsConfirmedInAllRulesThatShip() {
        assertThat(ShippedRulesets.files()).allSatisfy(shipped -> {
            List<DecisionTable> of = tables(shipped);
            assertThat(BoundaryReplay.of(of, BoundaryPack.of(of), EngineTables.of(shipped)::row))
                    .isEmpty();
        });
    }

    @Test
    void namesACaseThatTheEngineAnswersOtherwise() {
        String award = new String(files.content("award.dmn"), StandardCharsets.UTF_8);
        byte[] lowered = award.replaceFirst("&gt;= 15.75<", "&gt;= 15.5<").getBytes(StandardCharsets.UTF_8);
        EngineTables engine = EngineTables.of(files.with("award.dmn", lowered));
        List<BoundaryReplay.Disagreement> found = BoundaryReplay.of(tables, confirmed, engine::row);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).confirmed().value()).isEqualTo("15.749999999");
        assertThat(found.get(0).ours()).isEqualTo("notMet");
        assertThat(found.get(0).engines()).isEqualTo("met");
        assertThat(CaseLine.said(found.get(0), new Wording(messages(), Locale.forLanguageTag("id"))))
                .contains("(WBK), nilai 15,7", "dikonfirmasi belum terpenuhi", "mesin keputusan menjawab terpenuhi");
    }

    @Test
    void namesACaseThatWasConfirmedOtherwise() {
        List<BoundaryCase> other = confirmed.stream()
                .filter(one -> one.decision().equals("priority"))
                .limit(1)
                .map(BoundaryReplayTests::confirmedAsNine)
                .toList();
        assertThat(BoundaryReplay.of(tables, other, EngineTables.of(files)::row))
                .extracting(found -> found.ours() + " " + found.engines())
                .containsExactly("1 1");
    }

    /** No such file gets as far as here; if one did, its engine knows no language to run it in. */
    @Test
    void runsNoCodeOfACell() {
        String award = new String(files.content("award.dmn"), StandardCharsets.UTF_8);
        byte[] juel = award.replaceFirst(
                        "(<inputEntry[^>]*)>(\\s*)<text>&gt;= 15.75<",
                        "$1 expressionLanguage=\"juel\">$2<text>\\${1 + 1}<")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(juel).isNotEqualTo(files.content("award.dmn"));
        EngineTables engine = EngineTables.of(files.with("award.dmn", juel));
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> BoundaryReplay.of(tables, confirmed, engine::row))
                .withStackTraceContaining("Decision tables with JUEL expressions are refused");
    }

    private static BoundaryCase confirmedAsNine(BoundaryCase one) {
        return new BoundaryCase(
                one.decision(),
                one.award(),
                one.agencyKind(),
                one.criterion(),
                one.others(),
                one.required(),
                one.value(),
                "9",
                one.article());
    }

    private static List<DecisionTable> tables(RulesetFiles files) {
        return RulesetCheck.of(files).ruleset().map(Ruleset::tables).orElseThrow();
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/messages");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }
}
