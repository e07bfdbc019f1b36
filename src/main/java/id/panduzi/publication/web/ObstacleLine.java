package id.panduzi.publication.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.proving.web.CaseLine;
import id.panduzi.publication.Obstacle;
import java.util.List;

/**
 * What stands in the way of a draft, in words.
 *
 * @param cases at limits that it is about
 */
record ObstacleLine(String sentence, List<String> cases) {

    static ObstacleLine of(Obstacle obstacle, Wording words) {
        return new ObstacleLine(
                words.say("ObstacleKind." + obstacle.kind().name(), obstacle.count()),
                obstacle.cases().stream().map(one -> CaseLine.said(one, words)).toList());
    }
}
