package id.panduzi.award;

import java.util.List;
import java.util.Map;

/**
 * What the panel says of a unit.
 *
 * @param votes one of each member
 * @param answers to the questions that tell WBBM from WBK; none for WBK
 */
public record Ballot(List<Vote> votes, Map<PanelQuestion, String> answers) {

    public Ballot {
        votes = List.copyOf(votes);
        answers = Map.copyOf(answers);
    }

    /**
     * One member's vote.
     *
     * @param member username
     * @param award false to coach the unit for another year
     */
    public record Vote(String member, boolean award, String reason) {

        String choice() {
            return award ? AWARD : COACH;
        }
    }

    static final String AWARD = "award";
    static final String COACH = "coach";

    /** More than half for the award; a tie coaches. */
    boolean isMajority() {
        return inFavour() * 2 > votes.size();
    }

    long inFavour() {
        return votes.stream().filter(Vote::award).count();
    }

    String outcome() {
        return isMajority() ? AWARD : COACH;
    }
}
