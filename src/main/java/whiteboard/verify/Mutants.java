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
import java.util.List;
import whiteboard.model.Program;

/// Finds what can be changed in the algorithm of a program: operators, constants, conditions, statements and results,
/// from its start to its oracle. Assertions are left alone, since one that asserts less is no other algorithm, and so
/// are strings and annotations.
final class Mutants extends TreeScanner<Void, String> {

    private final int oracle;
    private final Edits edits;

    private Mutants(int oracle, Edits edits) {
        this.oracle = oracle;
        this.edits = edits;
    }

    /// In the order of the source.
    static List<Mutant> of(Program program, CompilationUnitTree unit, SourcePositions positions) {
        Edits edits = new Edits(program.source(), unit, positions);
        new Mutants(program.oracle(), edits).scan(unit, "");
        return edits.sorted();
    }

    /// `result` is the return type of the method around, empty in a lambda.
    @Override
    public Void scan(Tree tree, String result) {
        boolean check = tree != null && edits.start(tree) >= oracle && !(tree instanceof CompilationUnitTree);
        return check ? null : super.scan(tree, result);
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
        edits.swap(tree, edits.end(tree.getLeftOperand()), edits.start(tree.getRightOperand()));
        return super.visitBinary(tree, result);
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree tree, String result) {
        edits.swap(tree, edits.end(tree.getVariable()), edits.start(tree.getExpression()));
        return super.visitCompoundAssignment(tree, result);
    }

    @Override
    public Void visitUnary(UnaryTree tree, String result) {
        int from = edits.start(tree.getExpression()), to = edits.end(tree.getExpression());
        boolean postfix = to < edits.end(tree);
        edits.swap(tree, postfix ? to : edits.start(tree), postfix ? edits.end(tree) : from);
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
        if (!other.isEmpty()) edits.replace(tree, other);
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
        edits.remove(tree);
        return super.visitExpressionStatement(tree, result);
    }

    @Override
    public Void visitBreak(BreakTree tree, String result) {
        edits.remove(tree);
        return null;
    }

    @Override
    public Void visitContinue(ContinueTree tree, String result) {
        edits.remove(tree);
        return null;
    }

    @Override
    public Void visitReturn(ReturnTree tree, String result) {
        ExpressionTree value = tree.getExpression();
        if (value == null) {
            edits.remove(tree);
            return null;
        }
        String other = switch (result) {
            case "boolean" -> "!(" + edits.text(value) + ")";
            case "int", "long", "double", "float", "short", "byte", "char" -> "0";
            default -> "";
        };
        boolean literal = value instanceof LiteralTree;
        if (!other.isEmpty() && !literal) edits.replace(value, other);
        return super.visitReturn(tree, result);
    }

    /// A condition that is no comparison is also tried as true and as false.
    private void force(ExpressionTree condition) {
        ExpressionTree inner = condition;
        while (inner instanceof ParenthesizedTree it) inner = it.getExpression();
        if (Swaps.compares(inner.getKind()) || inner instanceof LiteralTree) return;
        edits.replace(inner, "true");
        edits.replace(inner, "false");
    }
}
