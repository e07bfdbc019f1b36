package id.panduzi.casework.context;

import id.panduzi.award.ClearanceBody;
import id.panduzi.award.PanelQuestion;
import id.panduzi.casework.asked.Choice;
import id.panduzi.casework.asked.RowWords;
import id.panduzi.casework.asked.RowWords.Detail;
import id.panduzi.casework.asked.RowsShape;
import id.panduzi.casework.asked.Shape;
import id.panduzi.casework.panel.Panel;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.Role;
import id.panduzi.proposal.TaskKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For clearance, panel and decree: whom to ask, who votes, what was found, and the minimums. */
@Component
class AwardContext implements Context {

    private static final String MEMBER = "member";

    private final ScorePanels scores;
    private final PastActs past;
    private final Candidates candidates;
    private final Answered answered;

    AwardContext(ScorePanels scores, PastActs past, Candidates candidates, Answered answered) {
        this.scores = scores;
        this.past = past;
        this.candidates = candidates;
        this.answered = answered;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.RECORD_CLEARANCE, TaskKind.VOTE_PANEL, TaskKind.ISSUE_DECREE);
    }

    @Override
    public Surroundings of(Matter matter) {
        Panel[] found = found(matter);
        return switch (matter.task().task().kind()) {
            case RECORD_CLEARANCE -> Surroundings.of(bodies(matter.words())).beside(found);
            case VOTE_PANEL ->
                Surroundings.of(ballot(matter)).above(scores.minimums(matter)).beside(found);
            default ->
                Surroundings.of(Shape.plain()).above(scores.minimums(matter)).beside(found);
        };
    }

    private Panel[] found(Matter matter) {
        return EvaluationContext.panels(
                answered.clearances(matter),
                answered.votes(matter),
                past.panel(
                        matter,
                        "task.past.national",
                        TaskKind.RECORD_FIELD_VISIT,
                        TaskKind.RECORD_SURVEY,
                        TaskKind.RECORD_INTERVIEW,
                        TaskKind.EVALUATE_DESK));
    }

    private static Shape bodies(Wording words) {
        List<Map<String, String>> rows = Stream.of(ClearanceBody.values())
                .map(body -> Map.of("body", body.name()))
                .toList();
        return Shape.plain()
                .rows("clearances", RowsShape.some("body", body -> RowWords.of(words.say("ClearanceBody." + body))))
                .knowing("clearances", rows);
    }

    private Shape ballot(Matter matter) {
        List<Choice> members = candidates.of(Role.PANEL, matter);
        Map<String, Choice> byName = members.stream().collect(Collectors.toMap(Choice::value, Function.identity()));
        Shape votes = Shape.plain()
                .rows("votes", RowsShape.some(MEMBER, member -> member(byName.get(member), member, matter.words())))
                .knowing(
                        "votes",
                        members.stream().map(one -> Map.of(MEMBER, one.value())).toList());
        return matter.proposal().award() == Award.WBBM ? asking(votes, matter.words()) : votes.without("questions");
    }

    private static RowWords member(@Nullable Choice member, String username, Wording words) {
        if (member == null) {
            return RowWords.of(username);
        }
        return member.hint() == null
                ? RowWords.of(member.label())
                : new RowWords(
                        member.label(), null, null, List.of(new Detail(words.say("task.conflict"), member.hint())));
    }

    private static Shape asking(Shape votes, Wording words) {
        Map<String, PanelQuestion> questions =
                Stream.of(PanelQuestion.values()).collect(Collectors.toMap(PanelQuestion::key, Function.identity()));
        List<Map<String, String>> rows = Stream.of(PanelQuestion.values())
                .map(question -> Map.of("question", question.key()))
                .toList();
        return votes.rows(
                        "questions",
                        RowsShape.some("question", key -> RowWords.of(question(questions.get(key), words))))
                .knowing("questions", rows);
    }

    private static String question(@Nullable PanelQuestion question, Wording words) {
        return question == null ? "–" : words.say(question);
    }
}
