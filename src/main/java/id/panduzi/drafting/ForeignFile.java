package id.panduzi.drafting;

import id.panduzi.decisiontable.RefusedTable;
import id.panduzi.decisiontable.TableReader;
import id.panduzi.decisiontable.TableWriter;
import id.panduzi.problem.InvalidInput;

/** A file that another tool may have written, as a draft takes it. */
public final class ForeignFile {

    private ForeignFile() {}

    /**
     * The file as we would have written it: of a table without drawings and marks that other tools are known to add; any
     * other file as it is.
     *
     * @throws InvalidInput naming each place and reason
     */
    public static byte[] read(String file, byte[] content) {
        if (!file.endsWith(".dmn")) {
            return content;
        }
        try {
            return TableWriter.write(TableReader.imported(file, content));
        } catch (RefusedTable refused) {
            throw FileCheck.refusal(refused);
        }
    }
}
