package id.panduzi.award;

import id.panduzi.directory.SignedIn;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.DecisionRecords;
import id.panduzi.proposal.ProposalId;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What the clearance bodies answered, kept for good. */
@Component
class Clearances {

    static final String FIELD = "clearances";
    static final String BODY = "body";
    static final String CLEAR = "clear";
    static final String LETTER_NUMBER = "letterNumber";
    static final String NOTE = "note";

    private final RecordedClearances recorded;
    private final DecisionRecords records;
    private final Clock clock;

    Clearances(RecordedClearances recorded, DecisionRecords records, Clock clock) {
        this.recorded = recorded;
        this.records = records;
        this.clock = clock;
    }

    void keep(Case proposal, List<Clearance> answers, SignedIn officer) {
        List<FieldError> unexplained = IntStream.range(0, answers.size())
                .filter(place ->
                        !answers.get(place).clear() && answers.get(place).note() == null)
                .mapToObj(place -> FieldError.of("%s[%d].%s".formatted(FIELD, place, NOTE), "required"))
                .toList();
        if (!unexplained.isEmpty()) {
            throw new InvalidInput(unexplained);
        }
        Instant now = clock.instant();
        answers.forEach(answer -> recorded.save(new RecordedClearance(proposal.id(), answer, officer.id(), now)));
        boolean allClear = answers.stream().allMatch(Clearance::clear);
        Map<String, Object> content =
                Map.of(FIELD, answers.stream().map(Clearances::content).toList());
        records.record(proposal, "clearance", officer, allClear ? CLEAR : "notClear", content);
    }

    List<Clearance> of(ProposalId proposal) {
        return recorded.of(proposal).stream().map(RecordedClearance::clearance).toList();
    }

    private static Map<String, Object> content(Clearance answer) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put(BODY, answer.body().name());
        content.put(CLEAR, answer.clear());
        answer.letter().ifPresent(letter -> content.put(LETTER_NUMBER, letter));
        answer.remark().ifPresent(note -> content.put(NOTE, note));
        return content;
    }
}
