package id.panduzi.worksheet;

import java.util.Locale;

/**
 * The parts of a worksheet's total that the law names, outer before inner. A worksheet has only those its regulation
 * knows: fulfilment and reform came with 90/2021, which moved audit findings (TLHP) out and put performance in.
 */
public enum Component {
    PENGUNGKIT,
    PEMENUHAN,
    REFORM,
    HASIL,
    BERSIH,
    SPAK,
    KINERJA,
    TLHP,
    SPKP;

    /** The word for it in worksheets, in the award minimums and in the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an award minimum may ask for it by itself. */
    boolean isAwardFact() {
        return this != PEMENUHAN && this != REFORM && this != HASIL;
    }
}
