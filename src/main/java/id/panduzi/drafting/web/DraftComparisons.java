package id.panduzi.drafting.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.drafting.Draft;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.Rulesets;
import id.panduzi.regulation.StandardTables;
import org.springframework.stereotype.Component;

/** Drafts beside published versions, cell by cell. */
@Component
public class DraftComparisons {

    private final Rulesets rulesets;
    private final StandardTables standardTables;

    DraftComparisons(Rulesets rulesets, StandardTables standardTables) {
        this.rulesets = rulesets;
        this.standardTables = standardTables;
    }

    /** Beside what it began from, else the version in force. */
    public Compared withItsBasis(Draft draft, Wording words) {
        String basis = draft.basedOn() == null
                ? rulesets.all().get(0).tag().toString()
                : draft.basedOn().toString();
        return with(basis, draft, words);
    }

    Compared with(String tag, Draft draft, Wording words) {
        Ruleset other = rulesets.get(tag);
        return new Compared(
                other.tag().toString(),
                other.charter().law(),
                new Changes(words).of(standardTables.files(other.tag()), draft.files()));
    }
}
