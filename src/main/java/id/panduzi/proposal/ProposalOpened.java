package id.panduzi.proposal;

/** A proposal begins its life. */
public record ProposalOpened(ProposalId proposal, String number) {}
