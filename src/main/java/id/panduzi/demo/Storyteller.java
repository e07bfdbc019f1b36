package id.panduzi.demo;

import id.panduzi.calendar.WorkingDays;
import id.panduzi.directory.Role;
import id.panduzi.proposal.ProposalFilter;
import id.panduzi.proposal.ProposalLists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells the stories of units that have no proposal yet, those of one unit as a whole or not at all: a start that is
 * interrupted leaves nothing half told, and whatever people did since is never touched.
 */
@Component
@ConditionalOnBooleanProperty("panduzi.demo.proposals")
class Storyteller {

    private static final Logger LOG = LoggerFactory.getLogger(Storyteller.class);

    private final StoryClock clock;
    private final StoryActs acts;
    private final StoryPeople people;
    private final ProposalLists proposals;
    private final WorkingDays workingDays;
    private final TransactionOperations transactions;

    Storyteller(
            StoryClock clock,
            StoryActs acts,
            StoryPeople people,
            ProposalLists proposals,
            WorkingDays workingDays,
            TransactionOperations transactions) {
        this.clock = clock;
        this.acts = acts;
        this.people = people;
        this.proposals = proposals;
        this.workingDays = workingDays;
        this.transactions = transactions;
    }

    /** All that are not told yet. */
    void tellAll() {
        Plot plot = Plot.read();
        Map<String, List<Story>> byUnit = new LinkedHashMap<>();
        plot.stories().forEach(story -> byUnit.computeIfAbsent(story.unit(), unit -> new ArrayList<>())
                .add(story));
        long begun = System.nanoTime();
        long told = byUnit.entrySet().stream()
                .filter(unit -> isBlank(unit.getKey()))
                .peek(unit -> transactions.executeWithoutResult(status -> tell(unit.getValue(), plot)))
                .count();
        if (told > 0) {
            LOG.info("Demo proposals of {} units in {} ms", told, (System.nanoTime() - begun) / 1_000_000);
        }
    }

    private boolean isBlank(String unit) {
        ProposalFilter any = new ProposalFilter(null, null, null, unit, null, null, null);
        return proposals.list(any, "", 1, people.named(Role.AUDITOR.wireName())).isEmpty();
    }

    private void tell(List<Story> stories, Plot plot) {
        try {
            for (Story story : stories) {
                StoryDays days = new StoryDays(story, workingDays, clock.instant());
                new StoryWalk(story, plot, days, clock, acts, people).walk();
                clock.release();
            }
        } finally {
            clock.release();
        }
    }
}
