package id.panduzi.proof;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.criterion.Question;
import id.panduzi.regulation.Allowance;
import id.panduzi.regulation.Boundary;
import id.panduzi.regulation.ProposalPath;
import id.panduzi.regulation.ServedParty;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is proved is about the words that whoever asks the tables really uses. */
class DomainsTests {

    @Test
    void knowEveryWordOfTheRegulations() {
        assertThat(Domains.PATHS)
                .containsExactlyElementsOf(Arrays.stream(ProposalPath.values())
                        .map(ProposalPath::key)
                        .toList());
        assertThat(Domains.PARTIES)
                .containsExactlyElementsOf(Arrays.stream(ServedParty.values())
                        .map(ServedParty::key)
                        .toList());
        assertThat(Domains.ALLOWANCES)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Allowance.values()).map(Enum::name).toList());
    }

    /** The cases that were written by hand from the regulations get the answers that were written. */
    @ParameterizedTest
    @EnumSource(Question.class)
    void answerWhatWasWrittenByHand(Question question) {
        for (String prefix : ShippedTables.PREFIXES) {
            List<BoundaryCase> written = Boundary.all().stream()
                    .filter(one -> one.ruleset().equals(prefix) && one.question() == question)
                    .map(DomainsTests::written)
                    .toList();
            assertThat(written).hasSizeGreaterThan(30);
            assertThat(BoundaryPack.check(ShippedTables.table(prefix, question.key()), written))
                    .isEmpty();
        }
    }

    private static BoundaryCase written(Boundary one) {
        String kind = one.kinds().size() == 1 ? one.kinds().get(0).name() : BoundaryCase.ANY;
        return new BoundaryCase(
                one.question().key(),
                one.award().name(),
                kind,
                one.criterion(),
                "",
                one.required(),
                one.value(),
                one.expected(),
                one.article());
    }
}
