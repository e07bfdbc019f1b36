package id.panduzi.directory;

import id.panduzi.calendar.Zone;
import id.panduzi.criterion.AgencyKind;
import java.time.Clock;
import java.time.LocalDate;

/**
 * A ministry, institution or regional government: who proposes units, and for whose units the criteria of agency level
 * decide.
 *
 * @param code unique among agencies; serves wherever an id is asked for
 * @param mandiri whether it is listed to evaluate and award WBK itself (WBK mandiri, PermenPANRB 5/2024)
 * @param zone by whose clock it works: which day it is for its proposals
 */
public record Agency(AgencyId id, String code, String name, AgencyKind kind, boolean mandiri, Zone zone) {

    public LocalDate today(Clock clock) {
        return zone.today(clock);
    }
}
