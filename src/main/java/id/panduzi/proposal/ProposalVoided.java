package id.panduzi.proposal;

/** It fell with an offence in its agency. */
public record ProposalVoided(ProposalId proposal, String number) {}
