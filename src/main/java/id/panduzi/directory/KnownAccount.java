package id.panduzi.directory;

import java.util.Optional;

/**
 * The account of a person, seen by those who administer it.
 *
 * @param agency where the person works; empty for the national side
 * @param unit where in the agency the person works
 * @param active whether the person may sign in at all
 * @param oneTimePassword whether the person has yet to choose a password
 * @param locked whether sign-in is locked from somewhere after failures
 * @param version counts its changes
 */
public record KnownAccount(
        Person person,
        Optional<Agency> agency,
        Optional<Unit> unit,
        boolean active,
        boolean oneTimePassword,
        boolean locked,
        long version) {

    /** Code of the unit or agency; empty for the national side. */
    public String workplace() {
        return unit.map(Unit::code).or(() -> agency.map(Agency::code)).orElse("");
    }
}
