package id.panduzi.problem;

/** More than is taken (413). */
public final class TooLarge extends RuntimeException {

    /** @param most bytes that would have been taken */
    public TooLarge(long most) {
        super("more than " + most + " bytes");
    }
}
