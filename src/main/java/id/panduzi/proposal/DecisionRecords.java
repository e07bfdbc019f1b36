package id.panduzi.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.panduzi.criterion.Decision;
import id.panduzi.criterion.Facts;
import id.panduzi.directory.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every decision about a proposal for good: who decided what, on which figures, by which version of the rules. */
@Service
@Transactional
public class DecisionRecords {

    private static final String TABLE_ALONE = "system";
    private static final TypeReference<Map<String, Object>> CONTENT = new TypeReference<>() {};

    private final StoredDecisions decisions;
    private final ObjectMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecisionRecords(StoredDecisions decisions, ObjectMapper json, ApplicationEventPublisher events, Clock clock) {
        this.decisions = decisions;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /** Records what a table decided officially, on these facts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public DecisionRecord record(Case about, Decision decision, Facts inputs) {
        return record(about, decision, inputs, Map.of());
    }

    /** The same, with what is to be known beside it: where the facts come from. */
    @Transactional(propagation = Propagation.MANDATORY)
    public DecisionRecord record(Case about, Decision decision, Facts inputs, Map<String, Object> more) {
        Map<String, Object> content = DecisionContent.of(decision, inputs);
        content.putAll(more);
        DecisionRecord record = keep(
                about,
                decision.question().key(),
                TABLE_ALONE,
                decision.outcome().key(),
                content);
        events.publishEvent(new TableDecided(about, record.sequence(), decision, inputs));
        return record;
    }

    /**
     * Records what a table decided that asks for no criteria.
     *
     * @param content text, numbers as text, booleans, lists and maps of these
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public DecisionRecord record(Case about, String kind, String outcome, Map<String, Object> content) {
        return keep(about, kind, TABLE_ALONE, outcome, content);
    }

    /** Records what a person decided. */
    @Transactional(propagation = Propagation.MANDATORY)
    public DecisionRecord record(
            Case about, String kind, SignedIn decider, String outcome, Map<String, Object> content) {
        return keep(about, kind, decider.username(), outcome, content);
    }

    /** All of a proposal, oldest first. */
    @Transactional(readOnly = true)
    public List<DecisionRecord> of(ProposalId proposal) {
        return decisions.of(proposal).stream()
                .map(decision -> decision.with(read(decision.content())))
                .toList();
    }

    private DecisionRecord keep(Case about, String kind, String decider, String outcome, Map<String, Object> content) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        DecisionRecord record = new DecisionRecord(
                UUID.randomUUID(),
                decisions.countOf(about.id()) + 1,
                kind,
                about.stage().key(),
                about.ruleset().toString(),
                decider,
                now,
                outcome,
                content);
        decisions.save(new StoredDecision(about, record, written(content)));
        return record;
    }

    private String written(Map<String, Object> content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("a decision that cannot be written down", impossible);
        }
    }

    private Map<String, Object> read(String content) {
        try {
            return json.readValue(content, CONTENT);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a decision that cannot be read", damaged);
        }
    }
}
