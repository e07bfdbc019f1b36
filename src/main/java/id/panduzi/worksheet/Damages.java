package id.panduzi.worksheet;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a worksheet file, gathered so that all of it can be told at once. */
final class Damages {

    private final List<DamagedWorksheet> found = new ArrayList<>();

    /** Does one thing and notes if it stumbles over damage. */
    void noteAny(Runnable check) {
        try {
            check.run();
        } catch (DamagedWorksheet damage) {
            found.add(damage);
        }
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new DamagedWorksheet(found);
        }
    }
}
