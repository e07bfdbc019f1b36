package id.panduzi.declaration;

import id.panduzi.directory.SignedIn;
import id.panduzi.form.Submission;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.TaskAct;
import id.panduzi.proposal.TaskKind;
import id.panduzi.regulation.ServedParty;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class DesignateUnit implements TaskAct {

    private static final String DECREE_NUMBER = "decreeNumber";
    private static final String DECREE_DATE = "decreeDate";
    private static final String CORE_BUSINESS = "coreBusiness";
    private static final String SERVED_PARTY = "servedParty";

    private final Declarations declarations;

    DesignateUnit(Declarations declarations) {
        this.declarations = declarations;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.DESIGNATE_UNIT;
    }

    @Override
    public Map<String, Object> prefilled(Case proposal) {
        return declarations
                .latestDesignation(proposal.unit().id())
                .map(DesignateUnit::fields)
                .orElse(Map.of());
    }

    @Override
    public void perform(Case proposal, Submission submission, SignedIn doer) {
        Designation designated = new Designation(
                submission.text(DECREE_NUMBER),
                submission.date(DECREE_DATE),
                submission.flag(CORE_BUSINESS),
                ServedParty.find(submission.text(SERVED_PARTY)).orElseThrow());
        declarations.designate(proposal, designated, doer);
    }

    private static Map<String, Object> fields(Designation designated) {
        return Map.of(
                DECREE_NUMBER, designated.decreeNumber(),
                DECREE_DATE, designated.decreeDate().toString(),
                CORE_BUSINESS, designated.coreBusiness(),
                SERVED_PARTY, designated.servedParty().key());
    }
}
