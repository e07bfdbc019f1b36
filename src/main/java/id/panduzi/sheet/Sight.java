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
    static boolean showsLevel(Case proposal, Level level, SignedIn reader) {
        return !level.isNational() || !proposal.isRunning() || isOfTheNation(reader);
    }

    static void requireLevel(Case proposal, Level level, SignedIn reader) {
        if (!showsLevel(proposal, level, reader)) {
            throw new Absent("sheet " + level.key());
        }
    }

    /** Effective answers tell of the national team's as soon as there are some. */
    static boolean showsEffective(Case proposal, SignedIn reader) {
        boolean isNational = !proposal.stage().isBefore(Stage.EXTERNAL_EVALUATION);
        return !isNational || !proposal.isRunning() || isOfTheNation(reader);
    }

    static void requireEffective(Case proposal, SignedIn reader) {
        if (!showsEffective(proposal, reader)) {
            throw new Absent("effective answers");
        }
    }

    private static boolean isOfTheNation(SignedIn reader) {
        return reader.scope() instanceof Scope.Nation;
    }
}
