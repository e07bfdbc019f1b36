package id.panduzi.directory;

import id.panduzi.criterion.AgencyKind;

/**
 * A ministry, institution or regional government: who proposes units, and for whose units the criteria of agency level
 * decide.
 *
 * @param code unique among agencies; serves wherever an id is asked for
 * @param mandiri whether it is listed to evaluate and award WBK itself (WBK mandiri, PermenPANRB 5/2024)
 */
public record Agency(AgencyId id, String code, String name, AgencyKind kind, boolean mandiri) {}
