package id.panduzi.directory.web;

import id.panduzi.calendar.Zone;
import id.panduzi.criterion.AgencyKind;
import id.panduzi.directory.Agency;
import id.panduzi.directory.AgencyId;

/**
 * An agency on the wire.
 *
 * @param mandiri whether it is listed to evaluate and award WBK itself
 * @param zone which day it is for its proposals
 */
record AgencyAnswer(AgencyId id, String code, String name, AgencyKind kind, boolean mandiri, Zone zone) {

    static AgencyAnswer of(Agency agency) {
        return new AgencyAnswer(
                agency.id(), agency.code(), agency.name(), agency.kind(), agency.mandiri(), agency.zone());
    }
}
