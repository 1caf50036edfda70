package whiteboard.verify;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import whiteboard.file.Source;

/// Collects mutants by what they change in the text of a syntax tree.
final class Edits {

    private final Source source;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Mutant> found = new ArrayList<>();

    Edits(Source source, CompilationUnitTree unit, SourcePositions positions) {
        this.source = source;
        this.unit = unit;
        this.positions = positions;
    }

    /// In the order of the source.
    List<Mutant> sorted() {
        return found.stream().sorted(Comparator.comparing(Mutant::at).thenComparing(Mutant::replacement)).toList();
    }

    /// Changes the operator of an expression, which stands between the offsets, to each of its others.
    void swap(Tree expression, int from, int to) {
        Swaps.Swap swap = Swaps.of(expression.getKind());
        int at = swap.operator().isEmpty() ? -1 : find(swap.operator(), from, to);
        if (at < 0) return;
        for (String other : swap.others()) replace(at, at + swap.operator().length(), other);
    }

    void replace(Tree tree, String other) {
        replace(start(tree), end(tree), other);
    }

    /// Puts an empty statement in the place of one.
    void remove(Tree statement) {
        found.add(new Mutant(source.span(start(statement), end(statement)), ";",
                "`" + firstLine(text(statement)) + "` removed"));
    }

    String text(Tree tree) {
        return source.text().substring(start(tree), end(tree));
    }

    int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }

    private void replace(int start, int end, String other) {
        String was = firstLine(source.text().substring(start, end));
        found.add(new Mutant(source.span(start, end), other,
                "`" + was + "` " + (other.isEmpty() ? "removed" : "to `" + firstLine(other) + "`")));
    }

    /// The operator between two operands, where only blanks and comments stand beside it.
    private int find(String operator, int from, int to) {
        String text = source.text();
        for (int i = from; i < to; i++) {
            if (text.startsWith("/*", i)) i = text.indexOf("*/", i) + 1;
            else if (text.startsWith("//", i)) i = text.indexOf('\n', i);
            else if (text.startsWith(operator, i)) return i;
        }
        return -1;
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
