package id.panduzi.proof;

import id.panduzi.criterion.Fact;
import id.panduzi.exact.ExactNumber;
import java.util.List;

/** Why a score cannot be lower than this once every other limit is met. */
public sealed interface Bound {

    /** What is reached in any case: no less than the limit that never binds. */
    ExactNumber least();

    /** It is a sum, and its parts have limits of their own. */
    record Parts(List<Term> terms, ExactNumber least) implements Bound {
        public Parts {
            terms = List.copyOf(terms);
        }
    }

    /** It is part of a whole whose limit is not reached without it, were all the rest full. */
    record Whole(Term whole, ExactNumber rest, ExactNumber least) implements Bound {}

    /** Its scale begins there. */
    record Scale(ExactNumber least) implements Bound {}

    /** Points that a fact has at least. */
    record Term(Fact fact, ExactNumber points) {}
}
