package id.panduzi.evidence;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/** What runs in the reader's process: reads one document and says on standard output what became of it, in JSON. */
final class ReaderProgram {

    private ReaderProgram() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream answer = System.out;
        System.setOut(System.err);
        endWithParent();
        Outcome outcome = new DocumentText(Integer.parseInt(arguments[1])).read(Path.of(arguments[0]));
        answer.write(new JsonMapper().writeValueAsBytes(outcome));
        answer.flush();
        Runtime.getRuntime().halt(0);
    }

    /** Standard input ends when the parent does, in whatever way. */
    static void endWithParent() {
        Thread watch = new Thread(ReaderProgram::awaitEnd, "parent");
        watch.setDaemon(true);
        watch.start();
    }

    private static void awaitEnd() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            Runtime.getRuntime().halt(1);
        }
        Runtime.getRuntime().halt(1);
    }
}
