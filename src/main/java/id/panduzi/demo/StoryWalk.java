package id.panduzi.demo;

import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.TaskKind;
import id.panduzi.sheet.Level;
import id.panduzi.workflow.OpenTask;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One story, told once from its beginning, act by act. */
final class StoryWalk {

    private static final int ALL = 100;

    /** A process that goes in circles is no story. */
    private static final int MOST_ACTS = 60;

    /** Evaluators find a little less than the unit. */
    private static final int STRICTER = 4;

    private final Story story;
    private final Plot plot;
    private final StoryDays days;
    private final StoryClock clock;
    private final StoryActs acts;
    private final StoryPeople people;
    private final StoryWords words;
    private final Deque<Map<String, Map<String, Object>>> differences;
    private int done;

    StoryWalk(Story story, Plot plot, StoryDays days, StoryClock clock, StoryActs acts, StoryPeople people) {
        this.story = story;
        this.plot = plot;
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
                next != null && next.containsKey(kind) ? differences.remove().getOrDefault(kind, Map.of()) : Map.of();
        prepare(proposal, task, ALL, otherwise);
        SignedIn doer = people.doer(task, proposal.unit());
        acts.complete(task, words.body(proposal, kind, otherwise), doer);
    }

    /** What is written and handed in before a task is finished. */
    private void prepare(Case proposal, OpenTask task, int filled, Map<String, Object> otherwise) {
        if (filled == 0) {
            return;
        }
        SignedIn doer = people.doer(task, proposal.unit());
        SignedIn operator = people.acting(Role.OPERATOR, proposal.unit());
        int quality = otherwise.get(StoryWords.QUALITY) instanceof Integer worse ? worse : story.quality();
        boolean isOfUnit = task.kind() == TaskKind.SUBMIT_SELF_ASSESSMENT;
        sheetOf(task.kind()).ifPresent(level -> acts.sheets()
                .fill(proposal, level, isOfUnit ? quality : quality - STRICTER, filled, isOfUnit ? operator : doer));
        change(proposal, otherwise, operator);
        handIn(proposal, task, task.kind() == TaskKind.RECORD_FIELD_VISIT ? doer : operator);
    }

    private static Optional<Level> sheetOf(TaskKind kind) {
        return switch (kind) {
            case SUBMIT_SELF_ASSESSMENT -> Optional.of(Level.UNIT);
            case ASSESS_PRELIMINARY -> Optional.of(Level.PRELIMINARY);
            case EVALUATE_INTERNALLY -> Optional.of(Level.TPI);
            case EVALUATE_DESK -> Optional.of(Level.TPN);
            case RECORD_FIELD_VISIT -> Optional.of(Level.FIELD);
            default -> Optional.empty();
        };
    }

    private void handIn(Case proposal, OpenTask task, SignedIn uploader) {
        for (Plot.Exhibit exhibit : plot.exhibitsAt(task.kind().key())) {
            List<String> lines = exhibit.lines().stream()
                    .map(line -> words.line(line, proposal))
                    .toList();
            acts.files().handIn(proposal, exhibit, lines, uploader);
        }
    }

    /** What the unit changes in its worksheet before it answers. */
    private void change(Case proposal, Map<String, Object> otherwise, SignedIn operator) {
        if (otherwise.get(StoryWords.ANSWERS) instanceof Map<?, ?> answers) {
            acts.sheets().change(proposal, Level.UNIT, answers, operator);
        }
    }
}
