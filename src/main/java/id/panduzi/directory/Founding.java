package id.panduzi.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers agencies and their units. */
@Service
@Transactional
public class Founding {

    private final Agencies agencies;
    private final Units units;

    Founding(Agencies agencies, Units units) {
        this.agencies = agencies;
        this.units = units;
    }

    /**
     * Registers the agencies and units whose code is not taken, and leaves the others as they are.
     *
     * @return every unit named, with its agency, in the same order
     */
    public List<Unit> registerAbsent(Collection<NewAgency> wanted) {
        Map<String, Agency> agenciesThere = agenciesAmong(wanted);
        Map<String, KnownUnit> unitsThere = unitsAmong(wanted);
        return wanted.stream()
                .flatMap(agency -> register(agency, agenciesThere, unitsThere))
                .toList();
    }

    private Map<String, Agency> agenciesAmong(Collection<NewAgency> wanted) {
        List<String> codes = wanted.stream().map(NewAgency::code).toList();
        return agencies.findByCodeIn(codes).stream()
                .map(KnownAgency::agency)
                .collect(Collectors.toMap(Agency::code, Function.identity()));
    }

    private Map<String, KnownUnit> unitsAmong(Collection<NewAgency> wanted) {
        List<String> codes = wanted.stream()
                .flatMap(agency -> agency.units().stream())
                .map(NewUnit::code)
                .toList();
        return units.findByCodeIn(codes).stream().collect(Collectors.toMap(KnownUnit::code, Function.identity()));
    }

    private Stream<Unit> register(NewAgency wanted, Map<String, Agency> taken, Map<String, KnownUnit> takenUnits) {
        Agency known = taken.get(wanted.code());
        Agency agency = known == null ? agencies.save(new KnownAgency(wanted)).agency() : known;
        return wanted.units().stream().map(unit -> register(unit, agency, takenUnits));
    }

    private Unit register(NewUnit wanted, Agency agency, Map<String, KnownUnit> taken) {
        KnownUnit known = taken.get(wanted.code());
        if (known != null && !known.agency().equals(agency.id())) {
            throw new IllegalArgumentException(wanted.code() + " is a unit of another agency");
        }
        return (known == null ? units.save(new KnownUnit(wanted, agency.id())) : known).of(agency);
    }
}
