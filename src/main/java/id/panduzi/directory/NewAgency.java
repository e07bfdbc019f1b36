package id.panduzi.directory;

import id.panduzi.calendar.Zone;
import id.panduzi.criterion.AgencyKind;
import java.util.List;

/**
 * An agency to be registered with its units. Refuses codes and names that are not of the form below with an {@code
 * IllegalArgumentException}.
 *
 * @param code letters, digits and hyphens, at most 40, and nothing that looks like an id
 * @param name at most 200 characters
 */
public record NewAgency(String code, String name, AgencyKind kind, boolean mandiri, Zone zone, List<NewUnit> units) {

    public NewAgency {
        Code.check(code, name);
        units = List.copyOf(units);
    }
}
