package id.panduzi.whatif;

import static id.panduzi.sheet.ProposalMother.aProposal;

import id.panduzi.criterion.Decision;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Facts;
import id.panduzi.criterion.Question;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.DecisionRecords;
import id.panduzi.proposal.Proposals;
import id.panduzi.regulation.Decisions;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Proposals on which the award's table has decided, officially and on record. */
final class PastDecisions {

    private final ApplicationContext application;
    private final TransactionTemplate transaction;

    PastDecisions(ApplicationContext application) {
        this.application = application;
        this.transaction = new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
    }

    /** A unit of its own, with everything asked for WBK, and that much in the survey of corruption. */
    Case withSpak(String points) {
        Case opened = aProposal(application).now();
        decide(opened, points);
        return opened;
    }

    Decision decide(Case about, String points) {
        CaseMother asked = CaseMother.aCase(the(Proposals.class).rulesetOf(about));
        Facts facts = asked.with(Fact.SPAK, points).facts();
        return transaction.execute(status -> {
            Decision decision = the(Decisions.class)
                    .decide(
                            the(Proposals.class).rulesetOf(about),
                            Question.AWARD,
                            about.award(),
                            about.agency().kind(),
                            facts);
            the(DecisionRecords.class).record(about, decision, facts, Map.of());
            return decision;
        });
    }

    private <T> T the(Class<T> type) {
        return application.getBean(type);
    }
}
