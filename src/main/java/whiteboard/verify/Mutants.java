package whiteboard.verify;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import whiteboard.model.Program;

/// Finds what can be changed in the algorithm of a program: operators, constants, conditions, statements and results,
/// from its start to its oracle. Assertions are left alone, since one that asserts less is no other algorithm, and so
/// are strings and annotations.
final class Mutants extends TreeScanner<Void, String> {

    private final Program program;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Mutant> found = new ArrayList<>();

    private Mutants(Program program, CompilationUnitTree unit, SourcePositions positions) {
        this.program = program;
        this.unit = unit;
        this.positions = positions;
    }

    /// In the order of the source.
    static List<Mutant> of(Program program, CompilationUnitTree unit, SourcePositions positions) {
        Mutants mutants = new Mutants(program, unit, positions);
        mutants.scan(unit, "");
        mutants.found.sort(Comparator.comparing(Mutant::at).thenComparing(Mutant::replacement));
        return List.copyOf(mutants.found);
    }

    /// `result` is the return type of the method around, empty in a lambda.
    @Override
    public Void scan(Tree tree, String result) {
        boolean oracle = tree != null && start(tree) >= program.oracle() && !(tree instanceof CompilationUnitTree);
        return oracle ? null : super.scan(tree, result);
    }

    @Override
    public Void visitAssert(AssertTree tree, String result) {
        return null;
    }

    @Override
    public Void visitAnnotation(AnnotationTree tree, String result) {
        return null;
    }

    @Override
    public Void visitMethod(MethodTree tree, String result) {
        Tree type = tree.getReturnType();
        return super.visitMethod(tree, type == null ? "" : type.toString());
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree tree, String result) {
        return super.visitLambdaExpression(tree, "");
    }

    @Override
    public Void visitBinary(BinaryTree tree, String result) {
        swap(tree, end(tree.getLeftOperand()), start(tree.getRightOperand()));
        return super.visitBinary(tree, result);
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree tree, String result) {
        swap(tree, end(tree.getVariable()), start(tree.getExpression()));
        return super.visitCompoundAssignment(tree, result);
    }

    @Override
    public Void visitUnary(UnaryTree tree, String result) {
        boolean postfix = end(tree.getExpression()) < end(tree);
        swap(tree, postfix ? end(tree.getExpression()) : start(tree), postfix ? end(tree)
                : start(tree.getExpression()));
        return super.visitUnary(tree, result);
    }

    @Override
    public Void visitLiteral(LiteralTree tree, String result) {
        String other = switch (tree.getValue()) {
            case Integer it -> Integer.toString(it + 1);
            case Long it -> (it + 1) + "L";
            case Double it -> it == 0 ? "1.0" : Double.toString(it * 2);
            case Float it -> it == 0 ? "1f" : it * 2 + "f";
            case Boolean it -> Boolean.toString(!it);
            case Character it -> "(char) " + (it + 1);
            case null, default -> "";
        };
        if (!other.isEmpty()) add(start(tree), end(tree), other);
        return null;
    }

    @Override
    public Void visitIf(IfTree tree, String result) {
        force(tree.getCondition());
        return super.visitIf(tree, result);
    }

    @Override
    public Void visitConditionalExpression(ConditionalExpressionTree tree, String result) {
        force(tree.getCondition());
        return super.visitConditionalExpression(tree, result);
    }

    /// The update of a `for` stays: without it the loop does not end, which says nothing about the checks.
    @Override
    public Void visitForLoop(ForLoopTree tree, String result) {
        scan(tree.getInitializer(), result);
        scan(tree.getCondition(), result);
        for (ExpressionStatementTree update : tree.getUpdate()) scan(update.getExpression(), result);
        return scan(tree.getStatement(), result);
    }

    @Override
    public Void visitExpressionStatement(ExpressionStatementTree tree, String result) {
        remove(tree);
        return super.visitExpressionStatement(tree, result);
    }

    @Override
    public Void visitBreak(BreakTree tree, String result) {
        remove(tree);
        return null;
    }

    @Override
    public Void visitContinue(ContinueTree tree, String result) {
        remove(tree);
        return null;
    }

    @Override
    public Void visitReturn(ReturnTree tree, String result) {
        ExpressionTree value = tree.getExpression();
        if (value == null) {
            remove(tree);
            return null;
        }
        String other = switch (result) {
            case "boolean" -> "!(" + text(value) + ")";
            case "int", "long", "double", "float", "short", "byte", "char" -> "0";
            default -> "";
        };
        boolean literal = value instanceof LiteralTree;
        if (!other.isEmpty() && !literal) add(start(value), end(value), other);
        return super.visitReturn(tree, result);
    }

    /// A condition that is no comparison is also tried as true and as false.
    private void force(ExpressionTree condition) {
        ExpressionTree inner = condition;
        while (inner instanceof ParenthesizedTree it) inner = it.getExpression();
        if (Swaps.compares(inner.getKind()) || inner instanceof LiteralTree) return;
        add(start(inner), end(inner), "true");
        add(start(inner), end(inner), "false");
    }

    private void swap(Tree tree, int from, int to) {
        Swaps.Swap swap = Swaps.of(tree.getKind());
        int at = swap.operator().isEmpty() ? -1 : find(swap.operator(), from, to);
        if (at < 0) return;
        for (String other : swap.others()) add(at, at + swap.operator().length(), other);
    }

    /// The operator between two operands, where only blanks and comments stand beside it.
    private int find(String operator, int from, int to) {
        String text = program.source().text();
        for (int i = from; i < to; i++) {
            if (text.startsWith("/*", i)) i = text.indexOf("*/", i) + 1;
            else if (text.startsWith("//", i)) i = text.indexOf('\n', i);
            else if (text.startsWith(operator, i)) return i;
        }
        return -1;
    }

    private void remove(Tree statement) {
        int start = start(statement), end = end(statement);
        String line = text(statement).lines().findFirst().orElse("");
        found.add(new Mutant(program.source().span(start, end), ";", "`" + line + "` removed"));
    }

    private void add(int start, int end, String other) {
        String was = program.source().text().substring(start, end).lines().findFirst().orElse("");
        found.add(new Mutant(program.source().span(start, end), other,
                "`" + was + "` " + (other.isEmpty() ? "removed" : "to `" + other.lines().findFirst().orElse("") + "`")));
    }

    private String text(Tree tree) {
        return program.source().text().substring(start(tree), end(tree));
    }

    private int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    private int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }
}
