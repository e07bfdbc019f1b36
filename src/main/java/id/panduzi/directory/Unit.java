package id.panduzi.directory;

/**
 * A work unit: what is proposed for WBK or WBBM.
 *
 * @param code unique among all units; serves wherever an id is asked for
 */
public record Unit(UnitId id, String code, String name, Agency agency, Echelon echelon, UnitKind kind) {}
