package id.panduzi.award;

import id.panduzi.proposal.ProposalId;

/** Maladministration was proven in a unit that holds a title; its process hears it as {@code maladministrationProven}. */
public record MaladministrationProven(ProposalId proposal, String number) {}
