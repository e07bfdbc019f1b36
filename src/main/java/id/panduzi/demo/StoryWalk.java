package id.panduzi.demo;

import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.Case;
import id.panduzi.sheet.Level;
import id.panduzi.workflow.OpenTask;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One story, told once from its beginning, act by act. */
final class StoryWalk {

    private static final int ALL = 100;

    /** A process that goes in circles is no story. */
    private static final int MOST_ACTS = 60;

    /** Evaluators find a little less than the unit. */
    private static final int STRICTER = 4;

    private final Story story;
    private final StoryDays days;
    private final StoryClock clock;
    private final StoryActs acts;
    private final StoryPeople people;
    private final StoryWords words;
    private final Deque<Map<String, Map<String, Object>>> differences;
    private int done;

    StoryWalk(Story story, Plot plot, StoryDays days, StoryClock clock, StoryActs acts, StoryPeople people) {
        this.story = story;
        this.days = days;
        this.clock = clock;
        this.acts = acts;
        this.people = people;
        this.words = new StoryWords(plot, story, days, clock, acts);
        this.differences = new ArrayDeque<>(Objects.requireNonNullElse(story.acts(), List.of()));
    }

    void walk() {
        clock.set(days.of(done++));
        Case proposal = acts.open(story, days.year());
        while (done < MOST_ACTS) {
            List<OpenTask> open = acts.open(proposal);
            if (open.isEmpty() || isTold(open.get(0))) {
                end(proposal, open);
                return;
            }
            clock.set(days.of(done++));
            act(acts.now(proposal), open.get(0));
        }
        throw new IllegalStateException("the story of " + story.unit() + " has no end");
    }

    private boolean isTold(OpenTask task) {
        return differences.isEmpty() && task.kind().key().equals(story.until());
    }

    private void end(Case proposal, List<OpenTask> open) {
        for (OpenTask task : open) {
            prepare(acts.now(proposal), task, story.filled(), Map.of());
            if (story.heldBy() != null) {
                acts.claim(task, people.named(story.heldBy()));
            }
        }
        if (story.withdrawn() != null) {
            clock.set(days.of(done));
            acts.withdraw(proposal, story.withdrawn());
        }
    }

    private void act(Case proposal, OpenTask task) {
        String kind = task.kind().key();
        Map<String, Map<String, Object>> next = differences.peek();
        Map<String, Object> otherwise =
                next != null && next.containsKey(kind) ? differences.remove().get(kind) : Map.of();
        prepare(proposal, task, ALL, otherwise);
        SignedIn doer = people.doer(task, proposal.unit());
        acts.complete(task, words.body(proposal, kind, otherwise), doer);
    }

    /** What is written and handed in before a task is finished. */
    private void prepare(Case proposal, OpenTask task, int filled, Map<String, Object> otherwise) {
        int quality = otherwise.get(StoryWords.QUALITY) instanceof Integer worse ? worse : story.quality();
        SignedIn doer = people.doer(task, proposal.unit());
        SignedIn operator = people.acting(Role.OPERATOR, proposal.unit());
        switch (task.kind()) {
            case RECORD_DECLARATION -> acts.files().handInDeclaration(proposal, days, operator);
            case SUBMIT_SELF_ASSESSMENT -> {
                acts.sheets().fill(proposal, Level.UNIT, quality, filled, operator);
                acts.files().handInPlan(proposal, days, operator);
            }
            case ASSESS_PRELIMINARY -> acts.sheets().fill(proposal, Level.PRELIMINARY, quality, filled, doer);
            case EVALUATE_INTERNALLY -> acts.sheets().fill(proposal, Level.TPI, quality - STRICTER, filled, doer);
            case EVALUATE_DESK -> acts.sheets().fill(proposal, Level.TPN, quality - STRICTER, filled, doer);
            case RECORD_FIELD_VISIT -> field(proposal, quality, filled, doer);
            case ANSWER_RETURN -> answer(proposal, filled, otherwise, operator);
            default -> {}
        }
    }

    private void field(Case proposal, int quality, int filled, SignedIn doer) {
        if (filled > 0) {
            acts.sheets().fill(proposal, Level.FIELD, quality, filled / 2, doer);
            acts.files().handInVisit(proposal, doer);
        }
    }

    @SuppressWarnings("unchecked")
    private void answer(Case proposal, int filled, Map<String, Object> otherwise, SignedIn operator) {
        if (filled > 0 && otherwise.get(StoryWords.ANSWERS) instanceof Map<?, ?> answers) {
            acts.sheets().change(proposal, Level.UNIT, (Map<String, Object>) answers, operator);
        }
    }
}
