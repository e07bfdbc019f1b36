package id.panduzi.directory.web;

import id.panduzi.directory.Echelon;
import id.panduzi.directory.Unit;
import id.panduzi.directory.UnitId;
import id.panduzi.directory.UnitKind;

record UnitAnswer(UnitId id, String code, String name, UnitKind kind, Echelon echelon, AgencyAnswer agency) {

    static UnitAnswer of(Unit unit) {
        return new UnitAnswer(
                unit.id(), unit.code(), unit.name(), unit.kind(), unit.echelon(), AgencyAnswer.of(unit.agency()));
    }
}
