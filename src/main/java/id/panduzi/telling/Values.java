package id.panduzi.telling;

import id.panduzi.criterion.Award;
import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.Role;
import id.panduzi.evidence.DocumentKind;
import id.panduzi.proposal.TaskKind;
import id.panduzi.regulation.ServedParty;
import id.panduzi.sheet.Level;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Values of details in words. What is no value of its kind is written as it stands.
 *
 * @param people names by username
 */
record Values(Wording words, Map<String, String> people) {

    String value(Detail detail, Object raw) {
        String text = raw.toString();
        return switch (detail.kind()) {
            case DAY -> day(text);
            case NUMBER -> words.plain(text);
            case YES_NO -> words.say("answer." + text);
            case PERSON -> person(text);
            case PEOPLE -> people(raw);
            case TEXT, PROSE -> text;
            default -> named(detail.kind(), text).map(words::say).orElse(text);
        };
    }

    String person(Object username) {
        return people.getOrDefault(username.toString(), username.toString());
    }

    private String people(Object raw) {
        return raw instanceof Collection<?> many
                ? many.stream().map(this::person).collect(Collectors.joining(", "))
                : person(raw);
    }

    private String day(String text) {
        try {
            return words.date(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return text;
        }
    }

    private static Optional<? extends Enum<?>> named(DetailKind kind, String text) {
        return switch (kind) {
            case ROLE -> role(text);
            case TASK -> TaskKind.find(text);
            case SERVED_PARTY -> ServedParty.find(text);
            case AWARD -> constant(Award.values(), text);
            case LEVEL -> Level.find(text);
            case DOCUMENT -> constant(DocumentKind.values(), text);
            default -> Optional.empty();
        };
    }

    static Optional<Role> role(String wireName) {
        return Arrays.stream(Role.values())
                .filter(role -> role.wireName().equals(wireName))
                .findFirst();
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
