package id.panduzi.regulation.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.Rulesets;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the pages about rules have in common: the reader's words, and which ruleset is in force. */
@Component
class RulesWords {

    private final Rulesets rulesets;
    private final MessageSource messages;

    RulesWords(Rulesets rulesets, MessageSource messages) {
        this.rulesets = rulesets;
        this.messages = messages;
    }

    Wording in(Locale locale) {
        return new Wording(messages, locale);
    }

    LimitWords limits(Ruleset ruleset, Locale locale) {
        return new LimitWords(ruleset, in(locale));
    }

    RulesetHead head(Ruleset ruleset, Locale locale) {
        return RulesetHead.of(ruleset, isInForce(ruleset), in(locale));
    }

    /** All of them, the newest law first. */
    List<RulesetHead> heads(Locale locale) {
        return rulesets.all().stream().map(ruleset -> head(ruleset, locale)).toList();
    }

    private boolean isInForce(Ruleset ruleset) {
        return rulesets.inForce().filter(ruleset::equals).isPresent();
    }
}
