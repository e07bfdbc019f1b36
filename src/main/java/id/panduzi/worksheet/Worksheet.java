package id.panduzi.worksheet;

import id.panduzi.exact.ExactNumber;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation worksheet (LKE) as one ruleset has it: what is asked, what it weighs, how it adds up. Immutable; every
 * worksheet that exists has six areas, weights that add up to 100, and formulas that name its own counts.
 */
public final class Worksheet {

    private final List<SubArea> subAreas;
    private final List<Area> areas;
    private final Map<Component, ExactNumber> componentWeights;
    private final Map<String, Item> itemsByKey;
    private final Map<String, Formula> formulasByCode;

    private Worksheet(LkeParts parts) {
        this.subAreas = parts.subAreas();
        this.areas = parts.areas();
        this.componentWeights = parts.componentWeights();
        this.itemsByKey = parts.itemsByKey();
        this.formulasByCode = parts.formulasByCode();
    }

    /**
     * Reads a worksheet file. The caller closes the reader.
     *
     * @param file its name, for messages
     * @throws DamagedWorksheet if anything in it is not as it must be
     */
    public static Worksheet read(String file, Reader reader) {
        List<LkeRow> rows = new LkeFile(file).rows(reader);
        new LkeChecks(file, rows).check();
        return new Worksheet(new LkeParts(rows));
    }

    /** Every row, counts and computed ones among them, sub-area by sub-area in the order of the file. */
    public List<Item> items() {
        return subAreas.stream().flatMap(subArea -> subArea.items().stream()).toList();
    }

    /** The item with this code, or the one that is answered under this national id. */
    public Optional<Item> item(String codeOrNationalId) {
        return Optional.ofNullable(itemsByKey.get(codeOrNationalId));
    }

    public List<SubArea> subAreas() {
        return subAreas;
    }

    /** The six areas of change, {@code area.1} first. */
    public List<Area> areas() {
        return areas;
    }

    /** The components this worksheet has, with their weights, in the order of {@link Component}. */
    public Map<Component, ExactNumber> componentWeights() {
        return componentWeights;
    }

    /**
     * Understands answers to this worksheet.
     *
     * @param sent answers by code or national id: text, numbers; null or blank means not answered
     * @throws id.panduzi.problem.InvalidInput naming every wrong answer as {@code answers.<key as sent>}: {@code
     *     unknownItem}, {@code duplicateItem}, {@code computedItem}, {@code notAnOption} (the options), {@code
     *     notWhole}, {@code notANumber}, {@code outOfRange} (least, most)
     */
    public Answers answers(Map<String, ? extends @Nullable Object> sent) {
        return new AnswerReading(this).read(sent);
    }

    Formula formula(Item computed) {
        return Optional.ofNullable(formulasByCode.get(computed.code())).orElseThrow();
    }
}
