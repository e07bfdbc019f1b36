package id.panduzi.proposal;

/** Unit or agency took it back. */
public record ProposalWithdrawn(ProposalId proposal, String number) {}
