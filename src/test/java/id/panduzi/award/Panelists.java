package id.panduzi.award;

import id.panduzi.criterion.Award;
import id.panduzi.directory.Role;
import id.panduzi.directory.Unit;
import id.panduzi.external.Journey;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.TaskKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** Takes proposals through panel and decree. */
public class Panelists {

    private final Journey journey;
    private final AwardDecisions decisions;
    private final Monitoring monitoring;

    public Panelists(ApplicationContext context) {
        this.journey = new Journey(context);
        this.decisions = context.getBean(AwardDecisions.class);
        this.monitoring = context.getBean(Monitoring.class);
        journey.national("clearance", Role.CLEARANCE_OFFICER);
        journey.national("minister", Role.MINISTER_OFFICE);
        for (int member = 1; member <= 4; member++) {
            journey.national("member-" + member, Role.PANEL);
        }
    }

    /** So many for the award, then so many against it. */
    static List<Map<String, String>> votes(int award, int coach) {
        List<Map<String, String>> votes = new ArrayList<>();
        for (int i = 1; i <= award + coach; i++) {
            votes.add(Map.of("member", "member-" + i, "vote", i <= award ? "award" : "coach", "reason", "Alasan " + i));
        }
        return votes;
    }

    /** Voted so, and held against the minimums. */
    Case decided(Case proposal, int award, int coach) {
        Case voted = journey.act(proposal, TaskKind.VOTE_PANEL, "member-1", Map.of("votes", votes(award, coach)));
        decisions.decideMinimums(proposal.id());
        return voted;
    }

    /** Holds its title, and is watched. */
    public Case awarded(Unit unit, Award award) {
        Case proposal = decided(journey.beforePanel(unit, award, "3.80", "3.80"), 3, 0);
        journey.act(
                proposal,
                TaskKind.ISSUE_DECREE,
                "minister",
                Map.of("decreeNumber", "KM-" + unit.code(), "decreeDate", Journey.today()));
        decisions.grant(proposal.id());
        monitoring.begin(proposal.id());
        return journey.now(proposal.id());
    }

    /** Taken back from whoever holds it. */
    public void revoke(Case awarded) {
        report(awarded, "noLonger");
        journey.act(
                awarded,
                TaskKind.DECIDE_REVOCATION,
                "minister",
                Map.of(
                        "outcome", "revoke",
                        "reason", "Tidak lagi memenuhi",
                        "decreeNumber", "KM-CABUT",
                        "decreeDate", Journey.today()));
        monitoring.revoke(awarded.id());
    }

    void report(Case awarded, String outcome) {
        Map<String, Object> report = Map.of("reportedOn", Journey.today(), "outcome", outcome, "note", "Pemantauan");
        String member = "tpi-member." + awarded.agency().code();
        journey.act(awarded, TaskKind.REPORT_MONITORING, member, report);
    }
}
