package id.panduzi.directory;

import id.panduzi.calendar.Zone;
import id.panduzi.criterion.AgencyKind;
import java.util.List;

/**
 * What an administrator types of an agency; not checked yet.
 *
 * @param code left as it is where an agency is changed
 * @param kind the constant of {@link AgencyKind}
 * @param zone the constant of {@link Zone}
 */
public record AgencyForm(String code, String name, String kind, boolean mandiri, String zone) {

    NewAgency checked() {
        Typed typed = new Typed();
        String known = typed.code("agencyCode", code);
        String called = typed.name("agencyName", name);
        AgencyKind ofKind = typed.constant("agencyKind", kind, AgencyKind.values());
        Zone inZone = typed.constant("agencyZone", zone, Zone.values());
        typed.requireNothingWrong();
        return new NewAgency(known, called, ofKind, mandiri, inZone, List.of());
    }
}
