package id.panduzi.worksheet;

/** A worksheet file that must not be scored with: the message names the file, the line if there is one, and why. */
public final class DamagedWorksheet extends RuntimeException {

    DamagedWorksheet(String file, String reason) {
        super(file + ": " + reason);
    }

    DamagedWorksheet(String file, long line, String reason) {
        super(file + " line " + line + ": " + reason);
    }
}
