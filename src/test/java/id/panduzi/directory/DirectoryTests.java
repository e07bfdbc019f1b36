package id.panduzi.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.panduzi.RunningDemo;
import id.panduzi.calendar.Zone;
import id.panduzi.criterion.AgencyKind;
import id.panduzi.problem.Absent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@RunningDemo
class DirectoryTests {

    @Autowired
    private Directory directory;

    @Autowired
    private Founding founding;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 8, 9, 28, 200})
    void listsEveryUnitOnceWhateverTheSizeOfAPage(int size) {
        SignedIn auditor = reader("auditor");
        List<String> seen = new ArrayList<>();
        List<Unit> page = directory.units(auditor, null, "", size);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(size);
            page.forEach(unit -> seen.add(unit.code()));
            page = directory.units(auditor, null, seen.get(seen.size() - 1), size);
        }
        assertThat(seen).isSorted().doesNotHaveDuplicates();
        assertThat(seen).filteredOn(DemoReaders::isOfDemo).hasSize(28);
    }

    @Test
    void goesOnWithinTheScopeAndTheAgencyAskedFor() {
        assertThat(directory.units(reader("auditor"), "K01", "K01-U06", 200))
                .extracting(Unit::code)
                .containsExactly("K01-U07", "K01-U08");
        assertThat(directory.units(reader("leader.K01"), null, "K01-U07", 1))
                .extracting(Unit::code)
                .containsExactly("K01-U08");
        assertThat(directory.units(reader("head.K01-U01"), null, "K01-U01", 200))
                .isEmpty();
        assertThat(directory.agencies(reader("leader.K01"), "K01", 200)).isEmpty();
    }

    @Test
    void tellsCodesByTheirLetters() {
        assertThatThrownBy(() -> directory.unit("k01-u01", reader("auditor"))).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> directory.unit("K01-U01 ", reader("auditor"))).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> directory.agency(UUID.randomUUID().toString(), reader("auditor")))
                .isInstanceOf(Absent.class);
        assertThatThrownBy(() -> directory.agency("é😀", reader("auditor"))).isInstanceOf(Absent.class);
    }

    @Test
    void findsPeopleByRoleAndPlace() {
        SignedIn auditor = reader("auditor");
        AgencyId agency = directory.agency("K01", auditor).id();
        UnitId unit = directory.unit("K01-U01", auditor).id();
        assertThat(directory.with(Role.TPI_MEMBER, agency))
                .extracting(Person::username)
                .containsExactly("tpi-member-1.K01", "tpi-member-2.K01");
        assertThat(directory.with(Role.PANEL, null))
                .extracting(Person::username)
                .containsExactly("panel-1", "panel-2", "panel-3");
        assertThat(directory.with(Role.HEAD, agency)).hasSize(8);
        assertThat(directory.inUnit(Role.HEAD, unit))
                .extracting(Person::username)
                .containsExactly("head.K01-U01");
        assertThat(directory.with(Role.PANEL, agency)).isEmpty();
        assertThat(directory.person("nobody")).isEmpty();
    }

    @Test
    void findsTheUnitsOfManyCasesAtOnce() {
        List<UnitId> ids = directory.units(reader("leader.P03"), null, "", 200).stream()
                .map(Unit::id)
                .toList();
        assertThat(directory.units(ids)).containsOnlyKeys(ids);
        assertThat(directory.units(List.of())).isEmpty();
        assertThat(directory.unit(ids.get(0)).agency().code()).isEqualTo("P03");
    }

    @Test
    void registersNothingTwice() {
        NewUnit unit = new NewUnit("K01-U01", "Another name", Echelon.I, UnitKind.SAMSAT);
        NewAgency again = new NewAgency("K01", "Another name", AgencyKind.PEMDA, true, Zone.WIB, List.of(unit));
        Unit known = founding.registerAbsent(List.of(again)).get(0);
        assertThat(known).isEqualTo(directory.unit("K01-U01", reader("auditor")));
        assertThat(known.agency().kind()).isEqualTo(AgencyKind.KL);
        NewAgency other = new NewAgency("K02", "x", AgencyKind.KL, true, Zone.WIB, List.of(unit));
        assertThatThrownBy(() -> founding.registerAbsent(List.of(other))).hasMessageContaining("another agency");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-K01", "K 01", "K01/U01", "9b2f8a6e-7d1c-4a55-8f0e-0a1b2c3d4e5f"})
    void takesNoCodeThatCouldBeMistaken(String code) {
        assertThatThrownBy(() -> new NewUnit(code, "x", Echelon.I, UnitKind.ORDINARY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givesNobodyRolesThatDoNotFitTheirPlace() {
        Unit unit = directory.unit("K01-U01", reader("auditor"));
        NewAccount evaluator = new NewAccount("e", "E", "x", Set.of(Role.TPN_EVALUATOR), false);
        assertThatThrownBy(() -> evaluator.in(unit)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> evaluator.in(unit.agency())).isInstanceOf(IllegalArgumentException.class);
        NewAccount head = new NewAccount("h", "H", "x", Set.of(Role.HEAD), false);
        assertThatThrownBy(() -> head.in(unit.agency())).isInstanceOf(IllegalArgumentException.class);
        assertThat(head.in(unit).unit()).isEqualTo(unit.id());
    }

    private SignedIn reader(String username) {
        return new DemoReaders(directory).named(username);
    }
}
