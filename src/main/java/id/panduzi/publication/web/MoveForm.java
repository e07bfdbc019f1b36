package id.panduzi.publication.web;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.problem.FieldError;
import id.panduzi.proposal.Stage;
import id.panduzi.publication.MoveGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which proposals move where, and why, as typed.
 *
 * @param to tag of the version they are to move to
 * @param numbers of proposals, between spaces or commas
 * @param shown what the page showed: {@code number:version} between spaces
 */
record MoveForm(
        @Nullable String to,
        @Nullable String agency,
        @Nullable String kind,
        @Nullable String stage,
        @Nullable String year,
        @Nullable String numbers,
        @Nullable String shown,
        @Nullable String reason) {

    MoveGroup group() {
        String code = said(agency);
        return new MoveGroup(
                code.isEmpty() ? null : code,
                constant(AgencyKind.values(), said(kind)),
                constant(Stage.values(), said(stage)),
                year(said(year)),
                words(said(numbers).toUpperCase(Locale.ROOT)));
    }

    /** What of it cannot be read; {@link #group} leaves that out. */
    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        if (!said(year).isEmpty() && year(said(year)) == null) {
            errors.add(FieldError.of("year", "notAYear"));
        }
        if (!said(kind).isEmpty() && constant(AgencyKind.values(), said(kind)) == null) {
            errors.add(FieldError.of("kind", "unreadable"));
        }
        if (!said(stage).isEmpty() && constant(Stage.values(), said(stage)) == null) {
            errors.add(FieldError.of("stage", "unreadable"));
        }
        return errors;
    }

    /** Whether somebody asked for something: the page offers no rules unnamed. */
    boolean isAsked() {
        return !said(to).isEmpty();
    }

    Map<String, Long> versions() {
        Map<String, Long> versions = new LinkedHashMap<>();
        for (String one : words(shown)) {
            int colon = one.lastIndexOf(':');
            if (colon > 0 && one.substring(colon + 1).matches("[0-9]{1,18}")) {
                versions.put(one.substring(0, colon), Long.valueOf(one.substring(colon + 1)));
            }
        }
        return versions;
    }

    static String said(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    private static @Nullable Integer year(String typed) {
        return typed.matches("[0-9]{4}") ? Integer.valueOf(typed) : null;
    }

    private static Set<String> words(@Nullable String typed) {
        Set<String> words = new TreeSet<>(Arrays.asList(said(typed).split("[\\s,;]+")));
        words.remove("");
        return words;
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
