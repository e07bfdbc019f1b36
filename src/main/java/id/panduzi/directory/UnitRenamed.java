package id.panduzi.directory;

/** A unit is called otherwise from now on: for whoever keeps its name beside its id. */
public record UnitRenamed(UnitId id, String name) {}
