package id.panduzi.proof;

/** A file that is no pack of boundary cases. Names file, row and reason. */
public final class DamagedPack extends RuntimeException {

    DamagedPack(String place, String reason) {
        super(place + ": " + reason);
    }

    DamagedPack(String place, Exception cause) {
        super(place + ": " + cause.getMessage(), cause);
    }
}
