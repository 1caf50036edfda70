package whiteboard.verify;

import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Map;

/// What an operator is changed to. A comparison is tried with its bound moved and with its sense turned; every other
/// operator with its nearest neighbour, as in R. A. DeMillo, R. J. Lipton, F. G. Sayward, "Hints on test data
/// selection", IEEE Computer 11(4), 1978, doi:10.1109/C-M.1978.218136.
final class Swaps {

    private static final Map<Tree.Kind, Swap> ALL = Map.ofEntries(
            swap(Tree.Kind.PLUS, "+", "-"), swap(Tree.Kind.MINUS, "-", "+"), swap(Tree.Kind.MULTIPLY, "*", "/"),
            swap(Tree.Kind.DIVIDE, "/", "*"), swap(Tree.Kind.REMAINDER, "%", "*"),
            swap(Tree.Kind.LESS_THAN, "<", "<=", ">="), swap(Tree.Kind.LESS_THAN_EQUAL, "<=", "<", ">"),
            swap(Tree.Kind.GREATER_THAN, ">", ">=", "<="), swap(Tree.Kind.GREATER_THAN_EQUAL, ">=", ">", "<"),
            swap(Tree.Kind.EQUAL_TO, "==", "!="), swap(Tree.Kind.NOT_EQUAL_TO, "!=", "=="),
            swap(Tree.Kind.CONDITIONAL_AND, "&&", "||"), swap(Tree.Kind.CONDITIONAL_OR, "||", "&&"),
            swap(Tree.Kind.AND, "&", "|"), swap(Tree.Kind.OR, "|", "&"), swap(Tree.Kind.XOR, "^", "&"),
            swap(Tree.Kind.LEFT_SHIFT, "<<", ">>"), swap(Tree.Kind.RIGHT_SHIFT, ">>", "<<"),
            swap(Tree.Kind.UNSIGNED_RIGHT_SHIFT, ">>>", "<<"),
            swap(Tree.Kind.PLUS_ASSIGNMENT, "+=", "-="), swap(Tree.Kind.MINUS_ASSIGNMENT, "-=", "+="),
            swap(Tree.Kind.MULTIPLY_ASSIGNMENT, "*=", "/="), swap(Tree.Kind.DIVIDE_ASSIGNMENT, "/=", "*="),
            swap(Tree.Kind.REMAINDER_ASSIGNMENT, "%=", "*="), swap(Tree.Kind.AND_ASSIGNMENT, "&=", "|="),
            swap(Tree.Kind.OR_ASSIGNMENT, "|=", "&="), swap(Tree.Kind.XOR_ASSIGNMENT, "^=", "&="),
            swap(Tree.Kind.LEFT_SHIFT_ASSIGNMENT, "<<=", ">>="),
            swap(Tree.Kind.RIGHT_SHIFT_ASSIGNMENT, ">>=", "<<="),
            swap(Tree.Kind.UNSIGNED_RIGHT_SHIFT_ASSIGNMENT, ">>>=", "<<="),
            swap(Tree.Kind.POSTFIX_INCREMENT, "++", "--"), swap(Tree.Kind.POSTFIX_DECREMENT, "--", "++"),
            swap(Tree.Kind.PREFIX_INCREMENT, "++", "--"), swap(Tree.Kind.PREFIX_DECREMENT, "--", "++"),
            swap(Tree.Kind.UNARY_MINUS, "-", ""), swap(Tree.Kind.LOGICAL_COMPLEMENT, "!", ""),
            swap(Tree.Kind.BITWISE_COMPLEMENT, "~", ""));

    private Swaps() {}

    /// @param others what stands in its place, one at a time
    record Swap(String operator, List<String> others) {}

    /// The swap of a kind of expression; an operator without others where there is none.
    static Swap of(Tree.Kind kind) {
        return ALL.getOrDefault(kind, new Swap("", List.of()));
    }

    /// Whether the expression compares, so that its own mutants decide the condition that it is.
    static boolean compares(Tree.Kind kind) {
        return switch (kind) {
            case LESS_THAN, LESS_THAN_EQUAL, GREATER_THAN, GREATER_THAN_EQUAL, EQUAL_TO, NOT_EQUAL_TO -> true;
            default -> false;
        };
    }

    private static Map.Entry<Tree.Kind, Swap> swap(Tree.Kind kind, String operator, String... others) {
        return Map.entry(kind, new Swap(operator, List.of(others)));
    }
}
