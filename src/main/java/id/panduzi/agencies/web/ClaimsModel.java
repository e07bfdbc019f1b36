package id.panduzi.agencies.web;

import id.panduzi.checks.Claimed;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.FactValue;
import id.panduzi.criterion.web.FactField;
import id.panduzi.criterion.web.FactWords;
import id.panduzi.criterion.web.Wording;
import id.panduzi.problem.InvalidInput;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What both pages of claims show: the fields with what is claimed or was typed, and what was wrong with it. */
@Component
class ClaimsModel {

    private final MessageSource messages;

    ClaimsModel(MessageSource messages) {
        this.messages = messages;
    }

    Wording words(Locale locale) {
        return new Wording(messages, locale);
    }

    /** As it is claimed. */
    Map<String, Object> of(List<Fact> asked, Claimed claimed, Locale locale) {
        return fields(asked, claimed, stored(asked, claimed, words(locale)), locale);
    }

    /** As it was typed, with what was wrong or came first; the answer says which. */
    Map<String, Object> refused(
            List<Fact> asked,
            Claimed claimed,
            TypedClaims typed,
            RuntimeException refusal,
            HttpServletResponse response,
            Locale locale) {
        if (!(refusal instanceof InvalidInput wrong)) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return late(asked, claimed, typed, locale);
        }
        response.setStatus(422);
        Map<String, Object> model = fields(asked, claimed, typed.typed(), locale);
        model.put("version", typed.version());
        model.put("errors", wrong.errors().stream().map(words(locale)::inWords).toList());
        return model;
    }

    /** As it was typed, with what somebody else claimed meanwhile; sent once more, it replaces that. */
    private Map<String, Object> late(List<Fact> asked, Claimed claimed, TypedClaims typed, Locale locale) {
        Map<String, Object> model = fields(asked, claimed, typed.typed(), locale);
        Map<String, String> now = new LinkedHashMap<>();
        asked.stream()
                .filter(fact -> !same(
                        claimed.facts().value(fact).orElse(null), typed.facts().get(fact.key())))
                .forEach(fact -> now.put(words(locale).say(fact), shown(fact, claimed, words(locale))));
        model.put("meanwhile", now);
        return model;
    }

    private Map<String, Object> fields(List<Fact> asked, Claimed claimed, Map<String, String> values, Locale locale) {
        Wording words = words(locale);
        Map<String, Object> model = new HashMap<>();
        model.put("version", claimed.version());
        model.put(
                "fields",
                asked.stream().map(fact -> FactField.of(fact, values, words)).toList());
        model.put("told", told(asked, claimed, words));
        model.put(
                "errorLabels",
                asked.stream().collect(Collectors.toMap(fact -> FactField.PREFIX + fact.key(), words::say)));
        return model;
    }

    private static Map<String, String> stored(List<Fact> asked, Claimed claimed, Wording words) {
        Map<String, String> values = new HashMap<>();
        for (Fact fact : asked) {
            claimed.facts()
                    .value(fact)
                    .ifPresent(value -> values.put(FactField.PREFIX + fact.key(), field(value, words)));
        }
        return values;
    }

    /** A number with the reader's comma; a choice as it is. */
    private static String field(FactValue value, Wording words) {
        return value.scale().steps().isEmpty() ? words.plain(value.text()) : value.text();
    }

    private static Map<String, String> told(List<Fact> asked, Claimed claimed, Wording words) {
        Map<String, String> told = new LinkedHashMap<>();
        asked.forEach(fact -> told.put(words.say(fact), shown(fact, claimed, words)));
        return told;
    }

    private static String shown(Fact fact, Claimed claimed, Wording words) {
        return claimed.facts()
                .value(fact)
                .map(new FactWords(words)::value)
                .orElseGet(() -> words.say("claims.nothing"));
    }

    private static boolean same(@Nullable FactValue stored, @Nullable Object typed) {
        return stored == null ? typed == null : stored.text().equals(typed);
    }
}
