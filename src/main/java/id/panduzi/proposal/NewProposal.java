package id.panduzi.proposal;

import id.panduzi.criterion.Award;
import id.panduzi.regulation.ProposalPath;

/**
 * What somebody wants to propose.
 *
 * @param unit id or code
 * @param year the season
 */
public record NewProposal(String unit, Award award, int year, ProposalPath path) {}
