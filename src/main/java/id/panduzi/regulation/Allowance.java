package id.panduzi.regulation;

/** What an agency may propose this year, for all of its units. */
public enum Allowance {
    NONE,
    WBK,
    WBK_AND_WBBM,
    /** Only units of the six affirmative kinds (regional governments, PermenPANRB 5/2024). */
    AFFIRMATIVE,
    /** Evaluates and awards WBK itself (PermenPANRB 5/2024). */
    MANDIRI
}
