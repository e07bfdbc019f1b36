package id.panduzi.casework.asked;

import id.panduzi.award.PanelQuestion;
import id.panduzi.criterion.web.Wording;
import id.panduzi.form.Field;
import id.panduzi.proposal.TaskKind;
import id.panduzi.sheet.ResponseKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What fields and their options are called: first in words of the kind of task, then in those of the row they stand in,
 * then in general ones.
 */
record FieldWords(TaskKind kind, Wording words) {

    String label(String name) {
        return labelKey(name).flatMap(words::find).orElseGet(() -> words.say("field." + name));
    }

    Optional<String> hint(String name) {
        return keys("field.", name)
                .limit(name.contains(".") ? 2 : 3)
                .flatMap(key -> words.find(key + ".hint").stream())
                .findFirst();
    }

    List<Choice> options(String name, Field field) {
        return field.options().stream().map(word -> option(name, word)).toList();
    }

    List<Choice> yesAndNo(String name) {
        return Stream.of("true", "false").map(word -> option(name, word)).toList();
    }

    private Choice option(String name, String word) {
        String key = keys("option.", name)
                .map(prefix -> prefix + "." + word)
                .filter(found -> words.find(found).isPresent())
                .findFirst()
                .orElseGet(() -> constant(name, word));
        String hint = words.find(key + ".hint").orElse(null);
        return new Choice(word, words.say(key), hint, true);
    }

    /** Words of a choice that are constants of an enum have its words. */
    private static String constant(String name, String word) {
        return switch (last(name)) {
            case "reason" -> "ReturnReason." + word;
            case "body" -> "ClearanceBody." + word;
            case "kind" ->
                "ResponseKind." + ResponseKind.find(word).orElseThrow().name();
            case "question" -> "PanelQuestion." + question(word);
            default -> "answer." + word;
        };
    }

    private static String question(String key) {
        return Arrays.stream(PanelQuestion.values())
                .filter(question -> question.key().equals(key))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private Optional<String> labelKey(String name) {
        return keys("field.", name).filter(key -> words.find(key).isPresent()).findFirst();
    }

    private Stream<String> keys(String family, String name) {
        return Stream.of(family + kind.key() + "." + name, family + name, family + last(name))
                .distinct();
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
