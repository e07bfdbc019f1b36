package id.panduzi.internalevaluation;

import java.time.LocalDate;
import java.util.Map;

/**
 * The signed result of an internal evaluation (LHE TPI).
 *
 * @param meets whether TPI stands for the unit
 * @param ruleset tag of the rules it was judged by
 * @param member username of who evaluated; {@code lead} and {@code controller} approved
 * @param scores those of TPI's worksheet at signing, exactly: {@code total}, {@code components}, {@code areas}
 */
public record InternalResult(
        String number,
        LocalDate signedOn,
        boolean meets,
        String ruleset,
        String member,
        String lead,
        String controller,
        Map<String, Object> scores) {}
