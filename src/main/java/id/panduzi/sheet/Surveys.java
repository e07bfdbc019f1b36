package id.panduzi.sheet;

import id.panduzi.proposal.ProposalId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Surveys extends Repository<SurveyIndices, UUID> {

    SurveyIndices saveAndFlush(SurveyIndices indices);

    @Query("select s from SurveyIndices s where s.proposal = :proposal order by s.sequence desc limit 1")
    Optional<SurveyIndices> last(ProposalId proposal);
}
