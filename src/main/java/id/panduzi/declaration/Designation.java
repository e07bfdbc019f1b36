package id.panduzi.declaration;

import id.panduzi.regulation.ServedParty;
import java.time.LocalDate;

/**
 * The decree by which an agency made a unit build its integrity zone.
 *
 * @param decreeDate from here years of building count
 * @param coreBusiness whether the unit does what its agency is there for
 */
public record Designation(String decreeNumber, LocalDate decreeDate, boolean coreBusiness, ServedParty servedParty) {}
