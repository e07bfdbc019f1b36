package id.panduzi.drafting;

import id.panduzi.problem.Absent;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.regulation.Charter;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.RulesetFiles;
import id.panduzi.regulation.RulesetTag;
import id.panduzi.regulation.Rulesets;
import id.panduzi.regulation.StandardTables;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the first state of a draft. */
@Component
class Beginning {

    private final Rulesets rulesets;
    private final StandardTables standardTables;

    Beginning(Rulesets rulesets, StandardTables standardTables) {
        this.rulesets = rulesets;
        this.standardTables = standardTables;
    }

    StoredDraft begin(NewDraft wanted, Editor editor, Instant now) {
        RulesetTag tag = TagOfLaw.of(wanted.law(), wanted.version());
        if (rulesets.all().stream().anyMatch(ruleset -> ruleset.tag().equals(tag))) {
            throw new InvalidInput(FieldError.of("law", "tagTaken", tag.toString()));
        }
        if (wanted.basedOn() == null) {
            Ruleset shape = rulesets.all().get(0);
            RulesetFiles files =
                    new DraftFiles(tag, charter(shape.charter(), tag, wanted, List.of())).fromScratch(shape);
            return new StoredDraft(tag, null, files, editor, now);
        }
        Ruleset basis = basis(wanted.basedOn());
        Charter charter = charter(basis.charter(), tag, wanted, basis.charter().marks());
        RulesetFiles files = new DraftFiles(tag, charter).from(basis, standardTables.files(basis.tag()));
        return new StoredDraft(tag, basis.tag(), files, editor, now);
    }

    private Ruleset basis(String tag) {
        try {
            return rulesets.get(tag);
        } catch (Absent unknown) {
            throw new InvalidInput(FieldError.of("basedOn", "unknownRuleset", tag));
        }
    }

    /** Like the one before, but of the new law; its gazette number is not known yet. */
    private static Charter charter(Charter like, RulesetTag tag, NewDraft wanted, List<Charter.Mark> marks) {
        return new Charter(
                tag.prefix(),
                tag.version(),
                wanted.law(),
                wanted.title(),
                null,
                wanted.inForceFrom(),
                null,
                like.determinedBy(),
                like.paths(),
                like.undefinedPercentage(),
                marks,
                like.technicalConsideration(),
                like.enoughAwardsPercent());
    }
}
