package id.panduzi.criterion;

/** The two award titles a unit can hold, the second only after the first. */
public enum Award {
    /** Menuju Wilayah Bebas dari Korupsi. */
    WBK,
    /** Menuju Wilayah Birokrasi Bersih dan Melayani. */
    WBBM
}
