package id.panduzi.criterion;

/** Kinds of government agency that the regulations tell apart. */
public enum AgencyKind {
    /** Ministry or institution of the centre (kementerian/lembaga). */
    KL,
    /** Regional government (pemerintah daerah). */
    PEMDA
}
