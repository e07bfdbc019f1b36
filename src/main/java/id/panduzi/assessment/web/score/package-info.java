/**
 * Scores over the API: {@code ScoreApi} scores a worksheet without a case; {@link
 * id.panduzi.assessment.web.score.ScoreAnswer} is the one shape of a score on the wire, for every module that answers one.
 */
@NamedInterface("score")
@NullMarked
package id.panduzi.assessment.web.score;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
