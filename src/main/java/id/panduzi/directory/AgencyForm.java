package id.panduzi.directory;

import id.panduzi.criterion.AgencyKind;
import java.util.List;

/**
 * What an administrator types of an agency; not checked yet.
 *
 * @param code left as it is where an agency is changed
 * @param kind the constant of {@link AgencyKind}
 */
public record AgencyForm(String code, String name, String kind, boolean mandiri) {

    NewAgency checked() {
        Typed typed = new Typed();
        String known = typed.code("agencyCode", code);
        String called = typed.name("agencyName", name);
        AgencyKind ofKind = typed.constant("agencyKind", kind, AgencyKind.values());
        typed.requireNothingWrong();
        return new NewAgency(known, called, ofKind, mandiri, List.of());
    }
}
