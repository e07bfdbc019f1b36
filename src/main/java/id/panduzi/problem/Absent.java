package id.panduzi.problem;

/** Not there, or outside the caller's scope (404): the answer is the same, so that it gives nothing away. */
public final class Absent extends RuntimeException {

    public Absent(String what) {
        super(what + " is absent or out of scope");
    }
}
