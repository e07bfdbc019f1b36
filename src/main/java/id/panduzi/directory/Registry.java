package id.panduzi.directory;

import id.panduzi.journal.Deed;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.problem.Absent;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.NotAllowed;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How administrators register agencies and units, and change what is said of them. Codes stay for good. */
@Service
@Transactional
public class Registry {

    private final Agencies agencies;
    private final Units units;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Registry(Agencies agencies, Units units, Journal journal, ApplicationEventPublisher events) {
        this.agencies = agencies;
        this.units = units;
        this.journal = journal;
        this.events = events;
    }

    /**
     * One agency, to be changed.
     *
     * @throws Absent if there is none
     */
    @Transactional(readOnly = true)
    public Registered<Agency> agency(String code) {
        return known(code).registered();
    }

    /**
     * One unit, to be changed.
     *
     * @throws Absent if there is none
     */
    @Transactional(readOnly = true)
    public Registered<Unit> unit(String code) {
        KnownUnit.InAgency found = find(code);
        return new Registered<>(found.together(), found.unit().version());
    }

    /**
     * Registers an agency.
     *
     * @throws InvalidInput naming every field that is wrong, a code that is taken among them
     */
    public Agency registerAgency(AgencyForm form, SignedIn administrator) {
        require(administrator);
        NewAgency wanted = form.checked();
        if (agencies.existsByCodeIgnoreCase(wanted.code())) {
            throw new InvalidInput(FieldError.of("agencyCode", "codeTaken", wanted.code()));
        }
        Agency agency = agencies.save(new KnownAgency(wanted)).agency();
        record(agency, "registerAgency", details(agency), administrator);
        return agency;
    }

    /**
     * Changes name, kind, zone and whether it awards WBK itself.
     *
     * @throws InvalidInput naming every field that is wrong
     * @throws Conflict if somebody changed it meanwhile
     */
    public Agency changeAgency(String code, AgencyForm form, long version, SignedIn administrator) {
        require(administrator);
        NewAgency wanted = new AgencyForm(code, form.name(), form.kind(), form.mandiri(), form.zone()).checked();
        KnownAgency agency = known(code);
        requireVersion(version, agency.registered().version());
        agency.change(wanted);
        record(agency.agency(), "changeAgency", details(agency.agency()), administrator);
        return agency.agency();
    }

    /**
     * Registers a unit of an agency.
     *
     * @throws InvalidInput naming every field that is wrong, a code that is taken among them
     */
    public Unit registerUnit(String agencyCode, UnitForm form, SignedIn administrator) {
        require(administrator);
        NewUnit wanted = form.checked();
        Agency agency = known(agencyCode).agency();
        if (units.existsByCodeIgnoreCase(wanted.code())) {
            throw new InvalidInput(FieldError.of("unitCode", "codeTaken", wanted.code()));
        }
        Unit unit = units.save(new KnownUnit(wanted, agency.id())).of(agency);
        record(agency, "registerUnit", details(unit), administrator);
        return unit;
    }

    /**
     * Changes name, echelon and kind.
     *
     * @throws InvalidInput naming every field that is wrong
     * @throws Conflict if somebody changed it meanwhile
     */
    public Unit changeUnit(String code, UnitForm form, long version, SignedIn administrator) {
        require(administrator);
        NewUnit wanted = new UnitForm(code, form.name(), form.echelon(), form.kind()).checked();
        KnownUnit.InAgency found = find(code);
        requireVersion(version, found.unit().version());
        found.unit().change(wanted);
        Unit unit = found.together();
        events.publishEvent(new UnitRenamed(unit.id(), unit.name()));
        record(unit.agency(), "changeUnit", details(unit), administrator);
        return unit;
    }

    private KnownAgency known(String agency) {
        return agencies.findByCode(agency).orElseThrow(() -> new Absent("agency"));
    }

    private KnownUnit.InAgency find(String unit) {
        return units.find(unit).orElseThrow(() -> new Absent("unit"));
    }

    private static void requireVersion(long seen, long now) {
        if (seen != now) {
            throw new Conflict("changed meanwhile", now, null);
        }
    }

    static void require(SignedIn administrator) {
        if (!administrator.has(Role.ADMINISTRATOR)) {
            throw new NotAllowed("administer the directory");
        }
    }

    private void record(Agency agency, String what, Map<String, Object> details, SignedIn administrator) {
        journal.record(Deed.of(Subject.agency(agency.code()), administrator.actor(Role.ADMINISTRATOR), what, details));
    }

    private static Map<String, Object> details(Agency agency) {
        return Map.of(
                "name", agency.name(),
                "kind", agency.kind().name(),
                "mandiri", agency.mandiri(),
                "zone", agency.zone().name());
    }

    private static Map<String, Object> details(Unit unit) {
        return Map.of(
                "unit", unit.code(),
                "name", unit.name(),
                "echelon", unit.echelon().name(),
                "kind", unit.kind().name());
    }
}
