package whiteboard.parse;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import whiteboard.parse.JavaTree.Declaration;
import whiteboard.parse.JavaTree.Sort;

/// Walks a compilation unit once and notes its declarations, asserts and prints.
final class JavaTreeReader extends TreeScanner<Void, CompilationUnitTree> {

    private static final Set<String> PRINTS = Set.of("print", "println", "printf");

    private final SourcePositions positions;
    private final List<Declaration> declarations = new ArrayList<>();
    private boolean asserts, prints;
    private int bodies;

    JavaTreeReader(SourcePositions positions) {
        this.positions = positions;
    }

    List<Declaration> declarations() {
        declarations.sort(Comparator.comparingInt(Declaration::start)
                .thenComparing(Declaration::end, Comparator.reverseOrder()));
        return List.copyOf(declarations);
    }

    boolean asserts() {
        return asserts;
    }

    boolean prints() {
        return prints;
    }

    @Override
    public Void visitClass(ClassTree type, CompilationUnitTree unit) {
        if (bodies == 0 && !implicit(type, unit)) {
            declare(type.getSimpleName().toString(), Sort.TYPE, type, null, unit);
        }
        return super.visitClass(type, unit);
    }

    /// Whether it is the class around a compact source file (JLS 8.1.8), which begins with its first member.
    private boolean implicit(ClassTree type, CompilationUnitTree unit) {
        long start = positions.getStartPosition(unit, type);
        return type.getMembers().stream().anyMatch(it -> positions.getStartPosition(unit, it) <= start);
    }

    @Override
    public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
        String name = method.getName().toString();
        if (bodies == 0 && !name.equals("<init>")) declare(name, Sort.METHOD, method, method.getBody(), unit);
        return inside(() -> super.visitMethod(method, unit));
    }

    @Override
    public Void visitBlock(BlockTree block, CompilationUnitTree unit) {
        return inside(() -> super.visitBlock(block, unit));
    }

    /// What is declared in a method, a block or an initial value is local: no page shows it.
    private Void inside(Runnable walk) {
        bodies++;
        walk.run();
        bodies--;
        return null;
    }

    @Override
    public Void visitVariable(VariableTree field, CompilationUnitTree unit) {
        if (bodies == 0) declare(field.getName().toString(), Sort.FIELD, field, null, unit);
        return inside(() -> super.visitVariable(field, unit));
    }

    private void declare(String name, Sort sort, Tree tree, Tree body, CompilationUnitTree unit) {
        int start = (int) positions.getStartPosition(unit, tree), end = (int) positions.getEndPosition(unit, tree);
        if (start < 0 || end < start) return; // made up by javac after a syntax error
        int bodyStart = body == null ? start : (int) positions.getStartPosition(unit, body);
        int bodyEnd = body == null ? end : (int) positions.getEndPosition(unit, body);
        if (bodyStart >= 0 && bodyEnd >= bodyStart) {
            declarations.add(new Declaration(name, sort, start, end, bodyStart, bodyEnd));
        }
    }

    @Override
    public Void visitAssert(AssertTree tree, CompilationUnitTree unit) {
        ExpressionTree condition = tree.getCondition();
        while (condition instanceof ParenthesizedTree it) condition = it.getExpression();
        asserts |= !(condition instanceof LiteralTree); // `assert true` asserts nothing
        return super.visitAssert(tree, unit);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, CompilationUnitTree unit) {
        if (call.getMethodSelect() instanceof IdentifierTree it) prints |= PRINTS.contains(it.getName().toString());
        return super.visitMethodInvocation(call, unit);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree select, CompilationUnitTree unit) {
        String name = select.getIdentifier().toString();
        prints |= PRINTS.contains(name) || name.equals("out");
        return super.visitMemberSelect(select, unit);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree reference, CompilationUnitTree unit) {
        prints |= PRINTS.contains(reference.getName().toString());
        return super.visitMemberReference(reference, unit);
    }
}
