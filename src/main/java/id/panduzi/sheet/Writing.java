package id.panduzi.sheet;

/** How far a sheet can be written now. */
enum Writing {
    CLOSED,
    OPEN,
    /** Only the items that a return names. */
    NAMED
}
