package id.panduzi.proposal;

import id.panduzi.criterion.Decision;
import id.panduzi.criterion.Facts;

/**
 * A table has decided officially on a proposal, and that is on record.
 *
 * @param sequence of the proposal's decision record
 * @param inputs all that was known, exact
 */
public record TableDecided(Case about, int sequence, Decision decision, Facts inputs) {}
