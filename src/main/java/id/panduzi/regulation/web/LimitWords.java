package id.panduzi.regulation.web;

import id.panduzi.criterion.Criterion;
import id.panduzi.criterion.web.Wording;
import id.panduzi.regulation.Ruleset;

/** What the criteria of a ruleset ask, in words. */
record LimitWords(Ruleset ruleset, Wording words) {

    String of(Criterion criterion) {
        return new LimitSentence(ruleset.worksheet(), words).of(criterion.fact(), criterion.limit());
    }
}
