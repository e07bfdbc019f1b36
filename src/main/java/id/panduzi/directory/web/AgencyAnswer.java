package id.panduzi.directory.web;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.directory.Agency;
import id.panduzi.directory.AgencyId;

/** @param mandiri whether it is listed to evaluate and award WBK itself */
record AgencyAnswer(AgencyId id, String code, String name, AgencyKind kind, boolean mandiri) {

    static AgencyAnswer of(Agency agency) {
        return new AgencyAnswer(agency.id(), agency.code(), agency.name(), agency.kind(), agency.mandiri());
    }
}
