package id.panduzi;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The words in our Java sources that could be keys of messages, and those that have to be. */
final class JavaWords extends TreeScanner<@Nullable Void, @Nullable Void> {

    private static final Set<String> SAYING = Set.of("getMessage", "say");

    private final Set<String> literals = new TreeSet<>();
    private final Set<String> said = new TreeSet<>();
    private final Set<String> codes = new TreeSet<>();
    private final Set<String> unreadableCodes = new TreeSet<>();
    private final Set<String> annotations = new TreeSet<>();
    private final Set<String> acts = new TreeSet<>();

    /** Where the code stands among the arguments, by name of the method; anew for each file. */
    private final Map<String, Integer> codePositions = new HashMap<>();

    static JavaWords inTheProduct() throws IOException {
        JavaWords words = new JavaWords();
        for (CompilationUnitTree file : JavaSources.main().files()) {
            words.codePositions.clear();
            words.codePositions.put("FieldError.of", 1);
            words.codePositions.put("Reason.of", 0);
            words.new CodeParameters().scan(file, null);
            words.scan(file, null);
            words.acts.addAll(JournalWords.in(file));
        }
        return words;
    }

    /** Every string. */
    Set<String> literals() {
        return literals;
    }

    /** Keys that are asked for as they are. */
    Set<String> said() {
        return said;
    }

    /** Codes of wrong fields. */
    Set<String> codes() {
        return codes;
    }

    /** Expressions for codes that are neither a string nor a code handed on. */
    Set<String> unreadableCodes() {
        return unreadableCodes;
    }

    /** Words for acts that are written into the journal as they are. */
    Set<String> acts() {
        return acts;
    }

    /** Simple names of all annotations: a constraint's name is the code of what it refuses. */
    Set<String> annotations() {
        return annotations;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
        if (literal.getValue() instanceof String text) {
            literals.add(text);
        }
        return super.visitLiteral(literal, null);
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
        annotations.add(annotation.getAnnotationType().toString());
        return super.visitAnnotation(annotation, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
        List<? extends ExpressionTree> arguments = call.getArguments();
        if (SAYING.contains(simpleName(call)) && !arguments.isEmpty() && arguments.get(0) instanceof LiteralTree key) {
            said.add(String.valueOf(key.getValue()));
        }
        Integer position = codePositions.get(call.getMethodSelect().toString());
        if (position != null && position < arguments.size()) {
            code(arguments.get(position));
        }
        return super.visitMethodInvocation(call, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
        boolean chosen = variable.getInitializer() instanceof ConditionalExpressionTree;
        if (variable.getName().contentEquals("code") && chosen) {
            code(variable.getInitializer());
        }
        return super.visitVariable(variable, null);
    }

    private void code(ExpressionTree code) {
        if (code instanceof LiteralTree literal) {
            codes.add(String.valueOf(literal.getValue()));
        } else if (code instanceof ConditionalExpressionTree choice) {
            code(choice.getTrueExpression());
            code(choice.getFalseExpression());
        } else if (!handsOn(code)) {
            unreadableCodes.add(code.toString());
        }
    }

    private static boolean handsOn(ExpressionTree code) {
        return (code instanceof IdentifierTree name && name.getName().contentEquals("code"))
                || (code instanceof MethodInvocationTree call
                        && simpleName(call).equals("code"));
    }

    private static String simpleName(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree select
                ? select.getIdentifier().toString()
                : call.getMethodSelect().toString();
    }

    /** Finds the methods that take a code as one of their parameters. */
    private final class CodeParameters extends TreeScanner<@Nullable Void, @Nullable Void> {

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            for (int position = 0; position < method.getParameters().size(); position++) {
                if (method.getParameters().get(position).getName().contentEquals("code")) {
                    codePositions.put(method.getName().toString(), position);
                }
            }
            return super.visitMethod(method, null);
        }
    }
}
