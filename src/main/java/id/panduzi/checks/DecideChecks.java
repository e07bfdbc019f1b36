package id.panduzi.checks;

import id.panduzi.criterion.Finding;
import id.panduzi.criterion.Verdict;
import id.panduzi.directory.SignedIn;
import id.panduzi.form.Field;
import id.panduzi.form.Form;
import id.panduzi.form.Submission;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import id.panduzi.proposal.TaskAct;
import id.panduzi.proposal.TaskKind;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class DecideChecks implements TaskAct {

    private static final String OVERRIDE = "override";
    private static final String BASIS = "basis";

    private final ProposalChecks checks;
    private final Proposals proposals;

    DecideChecks(ProposalChecks checks, Proposals proposals) {
        this.checks = checks;
        this.proposals = proposals;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.DECIDE_CHECKS;
    }

    @Override
    public Optional<Form> form() {
        Field override = Field.group(
                OVERRIDE,
                Field.text(VerdictFields.CRITERION).required(),
                Field.longText(BASIS).required());
        return Optional.of(Form.of(kind().key(), VerdictFields.verdicts(false), override));
    }

    /** What the table says by now; where it does not know, nothing. */
    @Override
    public Map<String, Object> prefilled(Case proposal) {
        var findings = checks.rehearse(proposal, proposals.rulesetOf(proposal)).findings();
        return Map.of(
                VerdictFields.VERDICTS, findings.stream().map(DecideChecks::row).toList());
    }

    @Override
    public void perform(Case proposal, Submission submission, SignedIn doer) {
        TechnicalConsideration consideration = submission
                .group(OVERRIDE)
                .map(group -> new TechnicalConsideration(group.text(VerdictFields.CRITERION), group.text(BASIS)))
                .orElse(null);
        checks.decide(proposal, VerdictFields.read(submission), consideration, doer);
    }

    private static Map<String, Object> row(Finding finding) {
        String criterion = finding.criterion().fact().key();
        return finding.verdict() == Verdict.NOT_KNOWN
                ? Map.of(VerdictFields.CRITERION, criterion)
                : Map.of(VerdictFields.CRITERION, criterion, VerdictFields.MET, finding.verdict() == Verdict.MET);
    }
}
