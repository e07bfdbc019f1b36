package id.panduzi.regulation.web;

import id.panduzi.criterion.Decision;
import id.panduzi.criterion.web.DecisionAnswer;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.regulation.Decisions;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.Rulesets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rules without a case, for whoever is signed in. */
@RestController
@RequestMapping("/api/v1/rulesets")
class RulesetsApi {

    private static final int MOST_AT_ONCE = 200;

    private final Rulesets rulesets;
    private final Decisions decisions;
    private final MessageSource messages;

    RulesetsApi(Rulesets rulesets, Decisions decisions, MessageSource messages) {
        this.rulesets = rulesets;
        this.decisions = decisions;
        this.messages = messages;
    }

    @GetMapping
    RulesetList list(
            @RequestParam(defaultValue = "50") int size, @RequestParam(required = false) @Nullable String cursor) {
        if (size < 1 || size > MOST_AT_ONCE) {
            throw new InvalidInput(FieldError.of("size", "outOfRange", 1, MOST_AT_ONCE));
        }
        List<Ruleset> rest = after(cursor);
        List<Ruleset> page = rest.stream().limit(size).toList();
        String next =
                page.size() < rest.size() ? page.get(page.size() - 1).tag().toString() : null;
        return new RulesetList(page.stream().map(RulesetAnswer::brief).toList(), next);
    }

    @GetMapping("/{tag}")
    RulesetAnswer one(@PathVariable String tag) {
        return RulesetAnswer.whole(rulesets.get(tag));
    }

    @PostMapping("/{tag}/evaluate")
    DecisionAnswer evaluate(@PathVariable String tag, @RequestBody EvaluationRequest request, Locale locale) {
        Ruleset ruleset = rulesets.get(tag);
        EvaluationRequest.Understood asked = request.understood();
        Decision decision = decisions.decide(ruleset, asked.question(), asked.award(), asked.kind(), asked.facts());
        return DecisionAnswer.of(decision, key -> messages.getMessage(key, null, locale));
    }

    private List<Ruleset> after(@Nullable String cursor) {
        List<Ruleset> all = rulesets.all();
        List<String> tags =
                all.stream().map(ruleset -> ruleset.tag().toString()).toList();
        int start = cursor == null ? 0 : tags.indexOf(cursor) + 1;
        if (cursor != null && start == 0) {
            throw new InvalidInput(FieldError.of("cursor", "unreadable"));
        }
        return all.subList(start, all.size());
    }

    /**
     * A page of a list.
     *
     * @param next cursor of the next page, null on the last
     */
    record RulesetList(List<RulesetAnswer> items, @Nullable String next) {}
}
