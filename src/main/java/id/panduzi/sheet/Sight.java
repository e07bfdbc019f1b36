package id.panduzi.sheet;

import id.panduzi.directory.Scope;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Absent;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Stage;

/** What of a proposal's worksheets a reader sees; the proposal itself lies in the reader's scope. */
final class Sight {

    private Sight() {}

    /** The national team's sheets stay its own until the proposal has come to its end. */
    static void requireLevel(Case proposal, Level level, SignedIn reader) {
        if (level.isNational() && proposal.isRunning() && !isOfTheNation(reader)) {
            throw new Absent("sheet " + level.key());
        }
    }

    /** Effective answers tell of the national team's as soon as there are some. */
    static void requireEffective(Case proposal, SignedIn reader) {
        boolean isNational = !proposal.stage().isBefore(Stage.EXTERNAL_EVALUATION);
        if (isNational && proposal.isRunning() && !isOfTheNation(reader)) {
            throw new Absent("effective answers");
        }
    }

    private static boolean isOfTheNation(SignedIn reader) {
        return reader.scope() instanceof Scope.Nation;
    }
}
