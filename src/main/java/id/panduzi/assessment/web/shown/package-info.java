/**
 * A score as people read it, on whatever page: {@code ScoreBar}, {@code AreaList}, {@code ItemViews} and {@code AwardCard}
 * are what the fragments score-bar, area-list, worksheet-item and decision-card show. What is reached is never rounded up.
 */
@NamedInterface("shown")
@NullMarked
package id.panduzi.assessment.web.shown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
