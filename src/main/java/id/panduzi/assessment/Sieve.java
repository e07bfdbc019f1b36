package id.panduzi.assessment;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Facts;
import id.panduzi.criterion.Question;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.regulation.Ruleset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Parts answers that fit from answers that do not. Used once. */
final class Sieve {

    private static final String ANSWERS = "answers.";
    private static final String FACTS = "facts.";

    private final Map<String, String> answers;
    private final Map<String, String> facts;
    private final List<FieldError> refused = new ArrayList<>();

    private Sieve(Map<String, String> answers, Map<String, String> facts) {
        this.answers = new HashMap<>(answers);
        this.facts = new HashMap<>(facts);
    }

    static Sieve of(Ruleset ruleset, Map<String, String> answers, Map<String, String> facts) {
        Sieve sieve = new Sieve(answers, facts);
        sieve.check(() -> ruleset.worksheet().answers(sieve.answers));
        sieve.checkAgencyKind();
        sieve.check(() -> Facts.read(Question.ELIGIBILITY, sieve.factsOfTheCatalogue()));
        return sieve;
    }

    private void check(Runnable reading) {
        try {
            reading.run();
        } catch (InvalidInput wrong) {
            wrong.errors().forEach(this::refuse);
        }
    }

    private void checkAgencyKind() {
        String kind = facts.getOrDefault(Tried.AGENCY_KIND, "");
        List<String> kinds = Arrays.stream(AgencyKind.values()).map(Enum::name).toList();
        if (!kind.isBlank() && !kinds.contains(kind)) {
            refuse(FieldError.of(FACTS + Tried.AGENCY_KIND, "notAnOption", String.join(", ", kinds)));
        }
    }

    private void refuse(FieldError error) {
        refused.add(error);
        if (error.field().startsWith(ANSWERS)) {
            answers.remove(error.field().substring(ANSWERS.length()));
        } else {
            facts.remove(error.field().substring(FACTS.length()));
        }
    }

    private Map<String, String> factsOfTheCatalogue() {
        return facts.entrySet().stream()
                .filter(fact -> !fact.getKey().equals(Tried.AGENCY_KIND)
                        && !fact.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<String, String> answers() {
        return answers;
    }

    Map<String, String> facts() {
        return facts;
    }

    List<FieldError> refused() {
        return refused;
    }
}
