package id.panduzi.directory;

/**
 * What an administrator types of a unit; not checked yet.
 *
 * @param code left as it is where a unit is changed
 * @param echelon the constant of {@link Echelon}
 * @param kind the constant of {@link UnitKind}
 */
public record UnitForm(String code, String name, String echelon, String kind) {

    NewUnit checked() {
        Typed typed = new Typed();
        String known = typed.code("unitCode", code);
        String called = typed.name("unitName", name);
        Echelon high = typed.constant("echelon", echelon, Echelon.values());
        UnitKind does = typed.constant("unitKind", kind, UnitKind.values());
        typed.requireNothingWrong();
        return new NewUnit(known, called, high, does);
    }
}
