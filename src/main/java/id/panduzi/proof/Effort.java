package id.panduzi.proof;

/** How much may still be looked through: whether rows cover everything can take for ever to tell. */
final class Effort {

    private long left;

    Effort(long steps) {
        this.left = steps;
    }

    void spend(long steps) {
        left -= steps;
    }

    boolean isSpent() {
        return left <= 0;
    }
}
