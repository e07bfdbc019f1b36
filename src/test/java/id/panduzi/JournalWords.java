package id.panduzi;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The words for acts in a source that writes into the journal: what is handed on as {@code what}. */
final class JournalWords extends TreeScanner<@Nullable Void, @Nullable Void> {

    private static final String WORD = "[a-z][A-Za-z]+";

    private final Map<String, Integer> positions =
            new HashMap<>(Map.of("journal.record", 2, "caseJournal.record", 2, "Deed.of", 2, "new Deed", 2));
    private final Set<String> words = new TreeSet<>();

    private JournalWords() {}

    static Set<String> in(CompilationUnitTree file) {
        boolean writes = file.getImports().stream()
                .anyMatch(line -> line.toString().matches("(?s).*\\.(Deed|CaseJournal);\\s*"));
        JournalWords found = new JournalWords();
        if (writes || String.valueOf(file.getPackageName()).equals("id.panduzi.proposal")) {
            found.new Parameters().scan(file, null);
            found.scan(file, null);
        }
        return found.words;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
        word(call.getMethodSelect().toString(), call.getArguments());
        return super.visitMethodInvocation(call, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
        word("new " + made.getIdentifier(), made.getArguments());
        return super.visitNewClass(made, null);
    }

    private void word(String method, List<? extends ExpressionTree> arguments) {
        Integer position = positions.get(method);
        if (position != null
                && position < arguments.size()
                && arguments.get(position) instanceof LiteralTree literal
                && String.valueOf(literal.getValue()).matches(WORD)) {
            words.add(String.valueOf(literal.getValue()));
        }
    }

    /** Finds the methods of the source that take such a word. */
    private final class Parameters extends TreeScanner<@Nullable Void, @Nullable Void> {

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            for (int position = 0; position < method.getParameters().size(); position++) {
                if (method.getParameters().get(position).getName().contentEquals("what")) {
                    positions.put(method.getName().toString(), position);
                }
            }
            return super.visitMethod(method, null);
        }
    }
}
