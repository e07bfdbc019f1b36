package id.panduzi.external;

import id.panduzi.proposal.ProposalId;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TeamMembers extends Repository<TeamMember, TeamMember.Key> {

    TeamMember save(TeamMember member);

    @Query("select m from TeamMember m where m.key.proposal = :proposal and m.key.team = :team order by m.username")
    List<TeamMember> of(ProposalId proposal, Team team);
}
