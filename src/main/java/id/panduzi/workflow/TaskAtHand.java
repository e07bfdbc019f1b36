package id.panduzi.workflow;

import id.panduzi.proposal.Case;

/**
 * A task that nobody else changes before this transaction ends.
 *
 * @param task as it was when it was taken in hand
 */
record TaskAtHand(InboxTask row, Case proposal, OpenTask task) {}
