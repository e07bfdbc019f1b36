package id.panduzi.workflow;

import id.panduzi.declaration.Declarations;
import id.panduzi.proposal.ProposalId;
import org.springframework.stereotype.Component;

/** Steps of {@code commitment-declaration}. */
@Component
public class CommitmentDeclarationProcess {

    private final Declarations declarations;

    CommitmentDeclarationProcess(Declarations declarations) {
        this.declarations = declarations;
    }

    public void determinePriority(String proposalId) {
        declarations.determinePriority(ProposalId.of(proposalId));
    }
}
