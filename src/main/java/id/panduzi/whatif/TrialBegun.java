package id.panduzi.whatif;

import java.util.UUID;

/** Somebody wants to know what these rules would have done; this node finds out. */
record TrialBegun(UUID trial, Candidate candidate) {}
