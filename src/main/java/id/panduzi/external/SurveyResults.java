package id.panduzi.external;

import id.panduzi.proposal.ProposalId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SurveyResults extends Repository<SurveyResult, ProposalId> {

    SurveyResult save(SurveyResult result);

    Optional<SurveyResult> findByProposal(ProposalId proposal);
}
