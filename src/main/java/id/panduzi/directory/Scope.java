package id.panduzi.directory;

import java.io.Serializable;
import java.util.Optional;

/**
 * How far somebody sees. Every query takes it, so that what lies outside is absent from lists, counts and answers alike.
 */
public sealed interface Scope extends Serializable {

    /** Whether that unit of that agency lies within, with all that belongs to it. */
    boolean covers(UnitId unit, AgencyId agency);

    /** Whether the agency itself can be seen; people of a unit see their own agency, but none of its other units. */
    boolean shows(AgencyId agency);

    /** The agency that somebody works in; empty on the national side. */
    default Optional<AgencyId> home() {
        return Optional.empty();
    }

    /** The part of this scope that lies in one agency. */
    default Scope within(AgencyId agency) {
        return shows(agency) ? this : new None();
    }

    /** Everything: the national team, the award's deciders, oversight. */
    record Nation() implements Scope {

        @Override
        public boolean covers(UnitId unit, AgencyId agency) {
            return true;
        }

        @Override
        public boolean shows(AgencyId agency) {
            return true;
        }

        @Override
        public Scope within(AgencyId agency) {
            return new OfAgency(agency);
        }
    }

    /** One agency with all its units. */
    record OfAgency(AgencyId agency) implements Scope {

        @Override
        public Optional<AgencyId> home() {
            return Optional.of(agency);
        }

        @Override
        public boolean covers(UnitId unit, AgencyId itsAgency) {
            return agency.equals(itsAgency);
        }

        @Override
        public boolean shows(AgencyId another) {
            return agency.equals(another);
        }
    }

    /** One unit, and the name of the agency it belongs to. */
    record OfUnit(UnitId unit, AgencyId agency) implements Scope {

        @Override
        public Optional<AgencyId> home() {
            return Optional.of(agency);
        }

        @Override
        public boolean covers(UnitId another, AgencyId itsAgency) {
            return unit.equals(another) && agency.equals(itsAgency);
        }

        @Override
        public boolean shows(AgencyId another) {
            return agency.equals(another);
        }
    }

    /** No agency and no unit: systems, and whoever works on the rules alone. */
    record None() implements Scope {

        @Override
        public boolean covers(UnitId unit, AgencyId agency) {
            return false;
        }

        @Override
        public boolean shows(AgencyId agency) {
            return false;
        }
    }
}
