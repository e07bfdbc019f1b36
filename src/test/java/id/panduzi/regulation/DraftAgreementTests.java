package id.panduzi.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.TableReader;
import id.panduzi.decisiontable.TableWriter;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Drafts answer in both forms alike too, however their rows were edited, whether they could be published or not. */
class DraftAgreementTests {

    private static final int INPUTS = Boolean.getBoolean("panduzi.proof") ? 1_000_000 : 20_000;
    private static final int INPUTS_OF_A_DRAFT = 100;
    private static final long SEED = 20261122;

    private final List<DecisionTable> shipped = ShippedRulesets.files().stream()
            .flatMap(files -> RulesetFiles.TABLES.stream()
                    .map(key -> TableReader.read(key, files.content(RulesetFiles.tableFile(key)))))
            .toList();
    private final LongAdder answered = new LongAdder();
    private final LongAdder overlapping = new LongAdder();

    @Test
    void agreeOnRandomlyEditedTables() {
        int drafts = INPUTS / INPUTS_OF_A_DRAFT;
        IntStream.range(0, drafts).parallel().forEach(this::agreeOnDraft);
        System.out.printf(
                "%,d inputs to %,d drafts by random edits agree, %,d with a row; %,d drafts have rows that overlap%n",
                INPUTS, drafts, answered.sum(), overlapping.sum());
        assertThat(answered.sum()).isGreaterThan(INPUTS / 10);
    }

    private void agreeOnDraft(int number) {
        Random random = new Random(SEED + number);
        DecisionTable draft = new RandomEdits(random).edited(shipped.get(number % shipped.size()));
        byte[] file = TableWriter.write(draft);
        TwoForms forms = new TwoForms(TableReader.sketch("draft " + number, file), file);
        assertThat(forms.table()).isEqualTo(draft);
        overlapping.add(draft.overlaps().isEmpty() ? 0 : 1);
        RandomFacts facts = new RandomFacts(random);
        for (int input = 0; input < INPUTS_OF_A_DRAFT; input++) {
            answered.add(forms.agreeOn(facts.random(draft)) ? 1 : 0);
        }
    }
}
