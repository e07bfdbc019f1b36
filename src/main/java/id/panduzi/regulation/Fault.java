package id.panduzi.regulation;

/**
 * What is wrong in a ruleset.
 *
 * @param file its name inside the ruleset: {@code award.dmn}
 * @param place row and column, line or element in words; empty where it is the whole file
 * @param reason why it is refused, in words
 */
public record Fault(String file, String place, String reason) {

    static Fault ofFile(String file, String reason) {
        return new Fault(file, "", reason);
    }

    @Override
    public String toString() {
        return place.isEmpty() ? file + ": " + reason : file + ": " + place + ": " + reason;
    }
}
