package id.panduzi.directory;

/**
 * A unit to be registered. Refuses codes and names that are not of the form below with an {@code
 * IllegalArgumentException}.
 *
 * @param code letters, digits and hyphens, at most 40, and nothing that looks like an id
 * @param name at most 200 characters
 */
public record NewUnit(String code, String name, Echelon echelon, UnitKind kind) {

    public NewUnit {
        Code.check(code, name);
    }
}
