package id.panduzi.decisiontable;

import id.panduzi.decisiontable.RefusedTable.Fault;
import id.panduzi.problem.Reason;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Reads a DMN 1.3 file with one decision table into its compiled form, or refuses it naming every fault. A file is
 * refused for any element, attribute, language, cell or size that {@link TableElements} and {@link CellGrammar} do not
 * know: nothing in an accepted table can run.
 */
public final class TableReader {

    private TableReader() {}

    /**
     * Reads a table that may be published.
     *
     * @param file what the faults are reported under
     * @throws RefusedTable if anything in it is outside the accepted part of DMN, or its rows contradict each other
     */
    public static DecisionTable read(String file, byte[] xml) {
        DecisionTable table = sketch(file, xml);
        TableFaults.stopAt(file, contradictions(table));
        return table;
    }

    /**
     * Reads a table that somebody still works on: as {@link #read}, but its rows may overlap.
     *
     * @throws RefusedTable if anything in it is outside the accepted part of DMN
     */
    public static DecisionTable sketch(String file, byte[] xml) {
        return compiled(file, StrictXml.parse(file, xml));
    }

    /**
     * Reads a table that another tool wrote: as {@link #sketch}, after dropping what those tools are known to add and
     * that says nothing about the rules. {@link ForeignMarks} names each of these elements and attributes; whatever it
     * does not name is refused.
     *
     * @throws RefusedTable if anything else in it is outside the accepted part of DMN
     */
    public static DecisionTable imported(String file, byte[] xml) {
        return compiled(file, ForeignMarks.removed(StrictXml.parse(file, xml)));
    }

    /**
     * What {@link #imported} and {@link TableWriter} leave out of such a file.
     *
     * @throws RefusedTable as {@link #imported}
     */
    public static List<LeftOut> leftOut(String file, byte[] xml) {
        byte[] ours = TableWriter.write(imported(file, xml));
        return LeftOuts.between(StrictXml.parse(file, xml), StrictXml.parse(file, ours));
    }

    private static DecisionTable compiled(String file, Element definitions) {
        TableFaults.stopAt(file, TableElements.check(definitions));
        DecisionTable table = new TableCompiler(file).compile(definitions);
        TableFaults.stopAt(file, TableFaults.of(table));
        return table;
    }

    private static List<Fault> contradictions(DecisionTable table) {
        if (table.hitPolicy() != HitPolicy.UNIQUE) {
            return List.of();
        }
        return table.overlaps().stream()
                .map(overlap -> new Fault(
                        overlap.other().place(),
                        Reason.of("table.overlaps", overlap.one().place())))
                .toList();
    }
}
