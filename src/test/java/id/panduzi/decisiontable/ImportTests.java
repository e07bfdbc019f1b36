package id.panduzi.decisiontable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped table of priorities, as dmn-moddle (under dmn-js and Camunda Modeler) writes it with all they add. */
class ImportTests {

    private String modelled = "";
    private DecisionTable shipped = TableMother.aTable().read();

    @BeforeEach
    void read() throws IOException {
        modelled = Files.readString(Path.of("src/test/resources/rules/imports/camunda-modeler-5.dmn"));
        shipped = TableReader.read(
                "priority.dmn", Files.readAllBytes(Path.of("bpmn/rules/PERMENPANRB-5-2024/priority.dmn")));
    }

    @Test
    void readsWhatCamundaModelerWrites() {
        assertThat(imported(modelled)).isEqualTo(shipped);
        assertThatExceptionOfType(RefusedTable.class)
                .isThrownBy(() -> TableReader.read("priority.dmn", bytes(modelled)))
                .withMessageContaining("definitions: attribute modeler:executionPlatform is not accepted")
                .withMessageContaining("input 1: attribute biodi:width is not accepted")
                .withMessageContaining("definitions: dmndi:DMNDI is not accepted here");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            https://www.omg.org/spec/DMN/20191111/MODEL/ | http://www.omg.org/spec/DMN/20151101/dmn.xsd
            https://www.omg.org/spec/DMN/20191111/MODEL/ | http://www.omg.org/spec/DMN/20180521/MODEL/
            https://www.omg.org/spec/DMN/20191111/MODEL/ | https://www.omg.org/spec/DMN/20211108/MODEL/
            https://www.omg.org/spec/DMN/20191111/MODEL/ | https://www.omg.org/spec/DMN/20230324/MODEL/
            https://www.omg.org/spec/DMN/20191111/DMNDI/ | https://www.omg.org/spec/DMN/20230324/DMNDI/
            biodi/2.0                                    | biodi/1.0
            <decisionTable                               | <variable id="v1" name="Priority" typeRef="any" /><decisionTable
            <decisionTable                               | <extensionElements><biodi:bounds x="1" y="2" width="3" height="4" /></extensionElements><decisionTable
            <decisionTable                               | <decisionTable outputLabel="Priority"
            <input id="coreBusinessInput"                | <input id="coreBusinessInput" camunda:inputVariable=""
            typeRef="integer"                            | typeRef="long"
            typeRef="string"                             | typeRef="feel:string"
            <inputExpression                             | <inputExpression expressionLanguage="FEEL"
            <inputExpression                             | <inputExpression expressionLanguage="https://www.omg.org/spec/DMN/20211108/FEEL/"
            <inputExpression                             | <inputExpression expressionLanguage="http://www.omg.org/spec/FEEL/20140401"
            historyTimeToLive="P3650D"                   | historyTimeToLive="180"
            """)
    void readsTheSameInOtherToolsWords(String ours, String theirs) {
        assertThat(modelled).contains(ours);
        assertThat(imported(modelled.replace(ours, theirs))).isEqualTo(shipped);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            biodi:width         | biodi:depth     | attribute biodi:depth is not accepted
            biodi/2.0           | biodi/3.0       | attribute biodi:width is not accepted
            <dc:Bounds          | <dc:Script/><dc:Bounds | dmndi:DMNDI is not accepted here
            <dc:Bounds          | <dc:Bounds onload="run()" | dmndi:DMNDI is not accepted here
            spec/DMN/20191111/MODEL | spec/DMN/20991231/MODEL | is not DMN 1.3
            <decisionTable      | <variable id="v1"><description/></variable><decisionTable | decision 1: variable is not accepted here
            <decisionTable      | <extensionElements><camunda:properties /></extensionElements><decisionTable | decision 1: extensionElements is not accepted here
            <decisionTable      | <extensionElements id="e"/><decisionTable | decision 1: extensionElements is not accepted here
            <rule id="coreAndPublic"> | <rule id="coreAndPublic"><extensionElements/> | rule 1 in row coreAndPublic: extensionElements is not accepted here
            <input id="coreBusinessInput" | <input id="coreBusinessInput" camunda:inputVariable="x" | input 1: attribute camunda:inputVariable is not accepted
            <inputExpression    | <inputExpression expressionLanguage="juel" | inputExpression 1: expressionLanguage 'juel' is not accepted
            typeRef="integer"   | typeRef="date"  | type 'date' is not one of
            historyTimeToLive="P3650D" | historyTimeToLive="${x}" | decision 1: historyTimeToLive '${x}' is not accepted
            modeler:executionPlatform= | modeler:plugin= | attribute modeler:plugin is not accepted
            """)
    void dropsNothingElse(String ours, String theirs, String reason) {
        assertThat(modelled).contains(ours);
        assertThatExceptionOfType(RefusedTable.class)
                .isThrownBy(() -> imported(modelled.replace(ours, theirs)))
                .withMessageContaining(reason);
    }

    @Test
    void takesNoMixOfVersionsForATable() {
        String mixed = modelled.replace("<rule id=", "<rule xmlns=\"urn:other\" id=");
        assertThatExceptionOfType(RefusedTable.class)
                .isThrownBy(() -> imported(mixed))
                .withMessageContaining("decisionTable 1: rule is not accepted here");
    }

    @Test
    void saysWhatItLeavesOut() {
        String more = modelled.replace("<decisionTable", "<description>Urutan unit</description><decisionTable")
                .replace("<decision ", "<!-- draf ketiga --><decision ")
                .replace("typeRef=\"integer\"", "typeRef=\"long\"");
        assertThat(TableReader.leftOut("priority.dmn", bytes(more)))
                .extracting(LeftOut::kind)
                .contains(
                        LeftOutKind.DRAWING,
                        LeftOutKind.WIDTHS,
                        LeftOutKind.TOOL,
                        LeftOutKind.DESCRIPTION,
                        LeftOutKind.COMMENTS,
                        LeftOutKind.TYPES);
        assertThat(TableReader.leftOut("priority.dmn", bytes(more)))
                .filteredOn(one -> one.kind() == LeftOutKind.DESCRIPTION || one.kind() == LeftOutKind.COMMENTS)
                .flatExtracting(LeftOut::what)
                .containsExactly("Urutan unit", "draf ketiga");
    }

    @Test
    void leavesNothingOutOfItsOwnFiles() {
        byte[] ours = TableWriter.write(shipped);
        assertThat(TableReader.leftOut("priority.dmn", ours)).isEmpty();
    }

    private static DecisionTable imported(String xml) {
        return TableReader.imported("priority.dmn", bytes(xml));
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
