package id.panduzi.whatif.web;

import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Draft;
import id.panduzi.drafting.DraftId;
import id.panduzi.drafting.Drafts;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.RulesetCheck;
import id.panduzi.regulation.Rulesets;
import id.panduzi.whatif.Candidate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the rules that an address names: a draft, or a published ruleset. */
@Component
class TriedRules {

    static final String DRAFT = "/rules/drafts/{id}/effect";
    static final String RULESET = "/rules/{tag}/effect";

    private final Rulesets rulesets;
    private final Drafts drafts;

    TriedRules(Rulesets rulesets, Drafts drafts) {
        this.rulesets = rulesets;
        this.drafts = drafts;
    }

    /** By the variables of the path. */
    Tried at(Map<String, String> path, SignedIn reader) {
        String id = path.get("id");
        return id == null
                ? published(rulesets.get(path.getOrDefault("tag", "")))
                : draft(drafts.get(DraftId.of(id), reader));
    }

    private static Tried published(Ruleset ruleset) {
        String address = "/rules/" + ruleset.tag();
        Candidate candidate = Candidate.published(ruleset);
        return new Tried(ruleset.charter(), address + "/effect", address, Optional.empty(), Optional.of(candidate));
    }

    private static Tried draft(Draft draft) {
        String address = "/rules/drafts/" + draft.id();
        Optional<Candidate> candidate = RulesetCheck.of(draft.files())
                .ruleset()
                .map(ruleset ->
                        new Candidate(draft.id().toString(), draft.files().hash(), ruleset));
        return new Tried(draft.charter(), address + "/effect", address, Optional.of(draft), candidate);
    }
}
