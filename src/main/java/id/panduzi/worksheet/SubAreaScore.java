package id.panduzi.worksheet;

import id.panduzi.exact.ExactNumber;

/**
 * What one sub-area gives.
 *
 * @param score points, from 0 to its weight
 */
public record SubAreaScore(SubArea subArea, ExactNumber score) {}
