package id.panduzi.publication.web;

import id.panduzi.publication.TransitionalMoves;
import id.panduzi.regulation.Ruleset;

/**
 * Rules as the mover chooses them.
 *
 * @param current whether they are the law today
 */
record MoveTarget(String tag, String law, boolean current) {

    static MoveTarget of(Ruleset ruleset, TransitionalMoves moves) {
        String tag = ruleset.tag().toString();
        return new MoveTarget(tag, ruleset.charter().law(), moves.isInForce(tag));
    }
}
