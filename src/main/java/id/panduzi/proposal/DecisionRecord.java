package id.panduzi.proposal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What was decided about a proposal, for good.
 *
 * @param sequence 1 for the first of the proposal
 * @param kind {@code priority}, {@code eligibility}, {@code allowance}, {@code checks}, {@code objection}, {@code award}
 *     and the like
 * @param stage on the wire
 * @param ruleset tag of the rules it was decided by
 * @param decidedBy username, or {@code system} where a table decided alone
 * @param content inputs, criteria with limit, value, verdict, article and rule, and what a person added
 */
public record DecisionRecord(
        UUID id,
        int sequence,
        String kind,
        String stage,
        String ruleset,
        String decidedBy,
        Instant decidedAt,
        String outcome,
        Map<String, Object> content) {}
