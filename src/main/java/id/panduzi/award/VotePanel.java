package id.panduzi.award;

import id.panduzi.directory.SignedIn;
import id.panduzi.form.Field;
import id.panduzi.form.Form;
import id.panduzi.form.Submission;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.TaskAct;
import id.panduzi.proposal.TaskKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class VotePanel implements TaskAct {

    private static final String VOTE = "vote";
    private static final String REASON = "reason";
    private static final String QUESTION = "question";
    private static final String NOTE = "note";

    private final AwardDecisions decisions;

    VotePanel(AwardDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.VOTE_PANEL;
    }

    @Override
    public Optional<Form> form() {
        Field votes = Field.rows(
                        Panel.VOTES,
                        Field.text(Panel.MEMBER).required(),
                        Field.choice(VOTE, Ballot.AWARD, Ballot.COACH).required(),
                        Field.longText(REASON).required())
                .required()
                .distinctBy(Panel.MEMBER);
        Field questions = Field.rows(
                        Panel.QUESTIONS,
                        Field.choice(QUESTION, PanelQuestion.keys()).required(),
                        Field.longText(NOTE).required())
                .distinctBy(QUESTION);
        return Optional.of(Form.of(kind().key(), votes, questions));
    }

    @Override
    public void perform(Case proposal, Submission submission, SignedIn doer) {
        Map<PanelQuestion, String> answers = submission.rows(Panel.QUESTIONS).stream()
                .collect(Collectors.toMap(row -> PanelQuestion.of(row.text(QUESTION)), row -> row.text(NOTE)));
        List<Ballot.Vote> votes =
                submission.rows(Panel.VOTES).stream().map(VotePanel::vote).toList();
        decisions.vote(proposal, new Ballot(votes, answers), doer);
    }

    private static Ballot.Vote vote(Submission row) {
        boolean inFavour = row.text(VOTE).equals(Ballot.AWARD);
        return new Ballot.Vote(row.text(Panel.MEMBER), inFavour, row.text(REASON));
    }
}
