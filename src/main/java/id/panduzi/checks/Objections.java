package id.panduzi.checks;

import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Question;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.DecisionRecords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The one objection (sanggah) that an agency may raise against criteria found not met. */
@Component
class Objections {

    private final DecisionRecords records;

    Objections(DecisionRecords records) {
        this.records = records;
    }

    void file(Case proposal, ProposalCheck check, List<ObjectionItem> items) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, String> grounds = new LinkedHashMap<>();
        for (int place = 0; place < items.size(); place++) {
            String field = "items[" + place + "].criterion";
            read(items.get(place), field, check.failed(), grounds).ifPresent(errors::add);
        }
        if (items.isEmpty()) {
            errors.add(FieldError.of("items", "required"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        check.object(proposal, grounds);
    }

    private static Optional<FieldError> read(
            ObjectionItem item, String field, Set<String> failed, Map<String, String> grounds) {
        if (!failed.contains(item.criterion())) {
            return Optional.of(FieldError.of(field, "notObjectable", item.criterion()));
        }
        return grounds.put(item.criterion(), item.text()) == null
                ? Optional.empty()
                : Optional.of(FieldError.of(field, "duplicate"));
    }

    void decide(Case proposal, ProposalCheck check, List<GivenVerdict> verdicts, SignedIn decider) {
        VerdictRules.check(inOrder(check.objections().keySet()), verdicts);
        Map<String, Object> content = content(check, verdicts);
        check.settle(proposal, met(verdicts), decider);
        content.put("failed", inOrder(check.failed()));
        records.record(proposal, "objection", decider, check.isUpheld() ? "upheld" : "denied", content);
    }

    private static Set<String> met(List<GivenVerdict> verdicts) {
        return verdicts.stream()
                .filter(GivenVerdict::met)
                .map(GivenVerdict::criterion)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Object> content(ProposalCheck check, List<GivenVerdict> verdicts) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put(
                "criteria",
                verdicts.stream()
                        .map(verdict -> criterion(check.objections(), verdict))
                        .toList());
        return content;
    }

    private static Map<String, Object> criterion(Map<String, String> grounds, GivenVerdict verdict) {
        Map<String, Object> criterion = new LinkedHashMap<>();
        criterion.put("key", verdict.criterion());
        criterion.put("objection", Objects.requireNonNull(grounds.get(verdict.criterion())));
        criterion.put("met", verdict.met());
        criterion.put("note", Objects.toString(verdict.note(), ""));
        return criterion;
    }

    /** As people read them. */
    static List<String> inOrder(Set<String> criteria) {
        return Fact.of(Question.ELIGIBILITY).stream()
                .map(Fact::key)
                .filter(criteria::contains)
                .toList();
    }
}
