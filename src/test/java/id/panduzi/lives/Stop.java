package id.panduzi.lives;

/**
 * A task that is open in somebody's life.
 *
 * @param doer username of whoever may do it
 */
public record Stop(String number, String kind, String task, String doer, Cast cast) {

    /** Address of the page on which it is done. */
    public String page() {
        return "/proposals/" + number + "/tasks/" + kind;
    }
}
