package id.panduzi;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Small enough to read at once, by the compiler's own reading of the source. */
class SourceSizeTests {

    private static final int LINES_OF_A_FILE = 200;
    private static final int LINES_OF_A_TEST = 300;
    private static final int LINES_OF_A_METHOD = 15;

    @Test
    void keepsFilesShort() throws IOException {
        assertThat(longFiles(JavaSources.MAIN, LINES_OF_A_FILE)).isEmpty();
        assertThat(longFiles(JavaSources.TESTS, LINES_OF_A_TEST)).isEmpty();
    }

    /** Counts the lines between a method's braces. */
    @Test
    void keepsMethodsShort() throws IOException {
        assertThat(longMethods()).isEmpty();
    }

    private static List<String> longFiles(Path folder, int most) throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : JavaSources.paths(folder, ".java")) {
            int lines = Files.readAllLines(file).size();
            if (lines > most) {
                tooLong.add(folder.relativize(file) + ": " + lines + " lines instead of " + most);
            }
        }
        return tooLong;
    }

    private static List<String> longMethods() throws IOException {
        List<String> tooLong = new ArrayList<>();
        JavaSources sources = JavaSources.main();
        sources.files().forEach(file -> new LongMethods(file, sources.positions(), tooLong).scan(file, null));
        return tooLong;
    }

    private static final class LongMethods extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree file;
        private final SourcePositions positions;
        private final List<String> found;

        LongMethods(CompilationUnitTree file, SourcePositions positions, List<String> found) {
            this.file = file;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            long lines = method.getBody() == null ? 0 : linesBetweenBraces(method);
            if (lines > LINES_OF_A_METHOD) {
                found.add(Path.of(file.getSourceFile().toUri()).getFileName() + " " + method.getName() + ": " + lines
                        + " lines instead of " + LINES_OF_A_METHOD);
            }
            return super.visitMethod(method, null);
        }

        private long linesBetweenBraces(MethodTree method) {
            LineMap lines = file.getLineMap();
            long opens = lines.getLineNumber(positions.getStartPosition(file, method.getBody()));
            long closes = lines.getLineNumber(positions.getEndPosition(file, method.getBody()));
            return Math.max(0, closes - opens - 1);
        }
    }
}
