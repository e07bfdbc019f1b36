package id.panduzi.award;

/** Who is asked whether anything speaks against a unit before the panel meets (PermenPANRB 90/2021 annex II). */
public enum ClearanceBody {
    /** Ombudsman of the Republic of Indonesia. */
    ORI,
    /** Corruption Eradication Commission. */
    KPK,
    /** The supervisory commission of the unit's sector. */
    SECTOR,
    /** Government internal auditors. */
    APIP
}
