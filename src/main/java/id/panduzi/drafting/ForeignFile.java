package id.panduzi.drafting;

import id.panduzi.decisiontable.LeftOut;
import id.panduzi.decisiontable.RefusedTable;
import id.panduzi.decisiontable.TableReader;
import id.panduzi.decisiontable.TableWriter;
import id.panduzi.problem.InvalidInput;
import java.util.List;
import java.util.function.Supplier;

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
        return file.endsWith(".dmn") ? taken(() -> TableWriter.write(TableReader.imported(file, content))) : content;
    }

    /**
     * What is left out of the file then, since it says nothing about the rules.
     *
     * @throws InvalidInput as {@link #read}
     */
    public static List<LeftOut> leftOut(String file, byte[] content) {
        return file.endsWith(".dmn") ? taken(() -> TableReader.leftOut(file, content)) : List.of();
    }

    private static <T> T taken(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RefusedTable refused) {
            throw FileCheck.refusal(refused);
        }
    }
}
