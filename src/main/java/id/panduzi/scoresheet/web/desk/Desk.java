package id.panduzi.scoresheet.web.desk;

import id.panduzi.assessment.Scored;
import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Absent;
import id.panduzi.proposal.Case;
import id.panduzi.regulation.Ruleset;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.ReadSheet;
import id.panduzi.sheet.SeenSheets;
import id.panduzi.worksheet.Item;
import id.panduzi.worksheet.Worksheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A proposal's worksheets in front of somebody.
 *
 * @param scores of the levels that have begun
 */
public record Desk(
        Case proposal, Ruleset ruleset, SeenSheets seen, Map<Level, Scored> scores, SignedIn me, Wording words) {

    public SheetPlace place() {
        return new SheetPlace(proposal.number());
    }

    public Worksheet worksheet() {
        return ruleset.worksheet();
    }

    /**
     * The sheet of a level as an address names it.
     *
     * @throws Absent if there is no such level, or none that the reader may see
     */
    public ReadSheet sheet(String level) {
        return Level.find(level).flatMap(seen::at).orElseThrow(() -> new Absent("level"));
    }

    public ReadSheet sheet(Level level) {
        return seen.at(level).orElseThrow(() -> new Absent("level"));
    }

    /** Those with something in them, or open to be filled; the unit's always. */
    public List<ReadSheet> begun() {
        return seen.sheets().stream().filter(Desk::hasBegun).toList();
    }

    public static boolean hasBegun(ReadSheet sheet) {
        return sheet.level() == Level.UNIT
                || sheet.open()
                || sheet.items().stream().anyMatch(row -> row.written().isPresent());
    }

    public boolean mayFill(Level level) {
        return seen.writable().contains(level);
    }

    /** What the reader fills, else the last level that has begun. */
    public Level level() {
        List<ReadSheet> begun = begun();
        return seen.writable().stream()
                .sorted()
                .findFirst()
                .orElse(begun.get(begun.size() - 1).level());
    }

    public Scored score(Level level) {
        return Optional.ofNullable(scores.get(level)).orElseThrow(() -> new Absent("score"));
    }

    /** The item of a code. */
    public Item item(String code) {
        return worksheet().item(code).filter(item -> item.code().equals(code)).orElseThrow(() -> new Absent("item"));
    }

    /** A level in a word or two: {@code TPI}. */
    public String name(Level level) {
        return words.say("sheet.level." + level.name());
    }
}
