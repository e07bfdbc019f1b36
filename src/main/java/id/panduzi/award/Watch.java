package id.panduzi.award;

import id.panduzi.award.MonitoringEntry.Finding;
import id.panduzi.award.MonitoringEntry.Said;
import id.panduzi.calendar.Capital;
import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.ProposalId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was said of a title, one after the other: reports, proven maladministration, decisions on both. */
@Component
class Watch {

    private final MonitoringEntries entries;
    private final Clock clock;

    Watch(MonitoringEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    void report(Case proposal, MonitoringReport report, SignedIn by) {
        requireQuestioned(proposal, false);
        Finding finding = report.stillMeets() ? Finding.STILL_MEETS : Finding.NO_LONGER;
        say(proposal, new Said(finding, report.reportedOn(), null, report.note()), by);
    }

    void maladministration(Case proposal, String reason, SignedIn by) {
        requireQuestioned(proposal, false);
        say(proposal, new Said(Finding.MALADMINISTRATION, today(), null, reason), by);
    }

    void decide(Case proposal, RevocationDecision decision, SignedIn by) {
        requireQuestioned(proposal, true);
        @Nullable Decree decree = decision.decree();
        say(
                proposal,
                decree == null
                        ? new Said(Finding.KEPT, today(), null, decision.reason())
                        : new Said(Finding.REVOKED, decree.date(), decree.number(), decision.reason()),
                by);
    }

    Optional<MonitoringEntry> last(ProposalId proposal) {
        return entries.last(proposal);
    }

    private void say(Case proposal, Said said, SignedIn by) {
        int before = last(proposal.id()).map(MonitoringEntry::sequence).orElse(0);
        entries.save(new MonitoringEntry(proposal.id(), before + 1, said, by, clock.instant()));
    }

    private void requireQuestioned(Case proposal, boolean expected) {
        boolean questioned =
                last(proposal.id()).filter(MonitoringEntry::isQuestioned).isPresent();
        if (questioned != expected) {
            throw proposal.elsewhere();
        }
    }

    private LocalDate today() {
        return Capital.today(clock);
    }
}
