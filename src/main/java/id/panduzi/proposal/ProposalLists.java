package id.panduzi.proposal;

import id.panduzi.directory.Directory;
import id.panduzi.directory.Scope;
import id.panduzi.directory.SignedIn;
import id.panduzi.directory.Unit;
import id.panduzi.directory.UnitId;
import id.panduzi.problem.Absent;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Lists the proposals that a reader may see. Each question is a transaction of its own: one that finds nothing ends none. */
@Service
public class ProposalLists {

    private final ListedProposals proposals;
    private final Directory directory;

    ProposalLists(ListedProposals proposals, Directory directory) {
        this.proposals = proposals;
        this.directory = directory;
    }

    /**
     * Newest first.
     *
     * @param before the number of the last one seen; empty for the beginning
     */
    public List<Case> list(ProposalFilter filter, String before, int most, SignedIn reader) {
        List<Proposal> found = within(scope(filter, reader), filter, serial(before), most);
        Map<UnitId, Unit> units =
                directory.units(found.stream().map(Proposal::unit).distinct().toList());
        return found.stream()
                .flatMap(proposal ->
                        Stream.ofNullable(units.get(proposal.unit())).map(proposal::asCase))
                .toList();
    }

    /** All proposals of units that the reader may see, newest first, by unit; units without one are left out. */
    public Map<UnitId, List<Case>> of(Collection<Unit> units) {
        Map<UnitId, Unit> known = units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        return known.isEmpty()
                ? Map.of()
                : proposals.ofUnits(known.keySet()).stream()
                        .flatMap(proposal ->
                                Stream.ofNullable(known.get(proposal.unit())).map(proposal::asCase))
                        .collect(Collectors.groupingBy(
                                proposal -> proposal.unit().id()));
    }

    private List<Proposal> within(Scope scope, ProposalFilter wanted, long before, int most) {
        String stage = wanted.stageOrAny();
        String status = wanted.statusOrAny();
        String award = wanted.awardOrAny();
        int year = wanted.yearOrAny();
        String pattern = wanted.pattern();
        if (scope instanceof Scope.Nation) {
            return proposals.inTheNation(before, stage, status, award, year, pattern, most);
        }
        if (scope instanceof Scope.OfAgency of) {
            return proposals.ofAgency(of.agency().value(), before, stage, status, award, year, pattern, most);
        }
        return scope instanceof Scope.OfUnit of
                ? proposals.ofUnit(of.unit().value(), before, stage, status, award, year, pattern, most)
                : List.of();
    }

    /** Asking for an agency or unit narrows what one sees; one that lies outside leaves nothing. */
    private Scope scope(ProposalFilter filter, SignedIn reader) {
        try {
            Scope scope = filter.agency() == null
                    ? reader.scope()
                    : reader.scope()
                            .within(directory.agency(filter.agency(), reader).id());
            return filter.unit() == null ? scope : within(scope, directory.unit(filter.unit(), reader));
        } catch (Absent outside) {
            return new Scope.None();
        }
    }

    private static Scope within(Scope scope, Unit unit) {
        return scope.covers(unit.id(), unit.agency().id())
                ? new Scope.OfUnit(unit.id(), unit.agency().id())
                : new Scope.None();
    }

    private static long serial(String number) {
        int dash = number.lastIndexOf('-');
        try {
            return number.isEmpty() ? Long.MAX_VALUE : Long.parseLong(number.substring(dash + 1));
        } catch (NumberFormatException noNumber) {
            throw new InvalidInput(FieldError.of("cursor", "unreadable"));
        }
    }
}
