package whiteboard.browser.compiler.inside;

import java.util.List;
import org.eclipse.jdt.core.compiler.IProblem;

/// What javac says of the mistakes that are made most often, in one line where javac takes several (JDK 25,
/// `com/sun/tools/javac/resources/compiler.properties`).
final class JavacWords {

    private static final List<String> NUMBERS = List.of("byte", "short", "char", "int", "long", "float", "double");
    private static final String CANNOT_FIND = "cannot find symbol: ", CANNOT_INFER = "cannot infer type for local variable";

    private JavacWords() {}

    /// @param id    of [IProblem]
    /// @param words what the Eclipse compiler would put into its own message
    /// @return null where we have no words for it
    static String of(int id, String[] words) {
        String pattern = pattern(id, words);
        return pattern == null ? lacking(id, words) : Words.filled(pattern.replace("'", "''"), words);
    }

    /// Signatures marks what the browser lacks as deprecated for removal.
    private static String lacking(int id, String[] words) {
        return switch (id) {
            case IProblem.UsingTerminallyDeprecatedType, IProblem.UsingTerminallyDeprecatedConstructor ->
                    absent(words[0]);
            case IProblem.UsingTerminallyDeprecatedMethod, IProblem.UsingTerminallyDeprecatedField ->
                    absent(words[0] + "." + words[1]);
            default -> null;
        };
    }

    private static String absent(String what) {
        return "`" + what.replaceAll("<[^.]*>", "") + "` is not there in the browser; run it with jbang";
    }

    private static String pattern(int id, String[] words) {
        return switch (id) {
            case IProblem.UndefinedType -> CANNOT_FIND + "class {0}";
            case IProblem.UndefinedName, IProblem.UnresolvedVariable, IProblem.UndefinedField ->
                    CANNOT_FIND + "variable {0}";
            case IProblem.UndefinedMethod -> CANNOT_FIND + "method {1}({2}) in {0}";
            case IProblem.UndefinedConstructor -> "no constructor {0}({1}) is there";
            case IProblem.ParameterMismatch ->
                    "method {1} in {0} cannot be applied to given types: required ({2}), found ({3})";
            case IProblem.AmbiguousMethod -> "reference to {1} is ambiguous";
            case IProblem.NotVisibleMethod -> "{1}({2}) has private access in {0}";
            case IProblem.NotVisibleField -> "{0} has private access in {1}";
            case IProblem.NotVisibleConstructor -> "{0}({1}) has private access";
            case IProblem.StaticMethodRequested ->
                    "non-static method {1}({2}) cannot be referenced from a static context";
            case IProblem.NonStaticFieldFromStaticInvocation, IProblem.RecordStaticReferenceToOuterLocalVariable ->
                    "non-static variable {0} cannot be referenced from a static context";
            case IProblem.ThisInStaticContext ->
                    "non-static variable {0} cannot be referenced from a static context";
            case IProblem.NoMessageSendOnBaseType -> "{0} cannot be dereferenced";
            case IProblem.TypeMismatch, IProblem.ReturnTypeMismatch, IProblem.IncompatibleTypesInForeach ->
                    mismatch(words);
            case IProblem.IllegalCast -> "incompatible types: {0} cannot be converted to {1}";
            case IProblem.IncompatibleTypesInEqualityOperator -> "incomparable types: {0} and {1}";
            case IProblem.IncompatibleTypesInConditionalOperator -> "incompatible types: {0} and {1} in ? :";
            case IProblem.InvalidOperator -> words[1].contains(",")
                    ? "bad operand types for binary operator '{0}': {1}" : "bad operand type {1} for unary operator '{0}'";
            case IProblem.InvalidTypeForCollection ->
                    "for-each not applicable to expression type: required array or java.lang.Iterable";
            case IProblem.ArrayReferenceRequired -> "array required, but {0} found";
            case IProblem.InvalidVoidExpression -> "'void' type not allowed here";
            case IProblem.ShouldReturnValue, IProblem.ShouldReturnValueHintMissingDefault -> "missing return statement";
            case IProblem.MissingReturnType -> "invalid method declaration; return type required";
            case IProblem.MethodRequiresBody -> "missing method body, or declare abstract";
            case IProblem.VoidMethodReturnsValue, IProblem.MethodReturnsVoid ->
                    "incompatible types: unexpected return value";
            case IProblem.UninitializedLocalVariable, IProblem.UninitializedLocalVariableHintMissingDefault,
                 IProblem.UninitializedBlankFinalField -> "variable {0} might not have been initialized";
            case IProblem.RedefinedLocal, IProblem.RedefinedArgument, IProblem.LambdaRedeclaresArgument,
                 IProblem.LambdaRedeclaresLocal, IProblem.PatternVariableRedeclared ->
                    "variable {0} is already defined";
            case IProblem.DuplicateField -> "variable {1} is already defined in {0}";
            case IProblem.DuplicateMethod -> "method {0}({2}) is already defined in {1}";
            case IProblem.DuplicateTypes -> "duplicate class: {1}";
            case IProblem.DuplicateNestedType -> "duplicate class: {0}";
            case IProblem.NonBlankFinalLocalAssignment, IProblem.FinalOuterLocalAssignment ->
                    "cannot assign a value to final variable {0}";
            case IProblem.FinalFieldAssignment -> "cannot assign a value to final variable {1}";
            case IProblem.DuplicateFinalLocalInitialization -> "variable {0} might already have been assigned";
            case IProblem.OuterLocalMustBeEffectivelyFinal, IProblem.LocalMustBeEffectivelyFinal ->
                    "local variables referenced from a lambda expression must be final or effectively final: {0}";
            case IProblem.ExpressionShouldBeAVariable, IProblem.InvalidUnaryExpression ->
                    "unexpected type: required variable, found value";
            case IProblem.UnhandledException -> "unreported exception {0}; must be caught or declared to be thrown";
            case IProblem.UnreachableCatch ->
                    "exception {0} is never thrown in body of corresponding try statement";
            case IProblem.InvalidCatchBlockSequence -> "exception {0} has already been caught";
            case IProblem.CodeCannotBeReached -> "unreachable statement";
            case IProblem.InvalidBreak -> "break outside switch or loop";
            case IProblem.InvalidContinue -> "continue outside of loop";
            case IProblem.UndefinedLabel -> "undefined label: {0}";
            case IProblem.DuplicateCase -> "duplicate case label";
            case IProblem.DuplicateDefaultCase -> "duplicate default label";
            case IProblem.NonConstantExpression -> "constant expression required";
            case IProblem.SwitchExpressionsYieldMissingDefaultCase,
                 IProblem.SwitchExpressionsYieldMissingEnumConstantCase ->
                    "the switch expression does not cover all possible input values";
            case IProblem.EnhancedSwitchMissingDefault -> "the switch statement does not cover all possible input values";
            case IProblem.PatternDominated -> "this case label is dominated by a preceding case label";
            case IProblem.InvalidClassInstantiation -> "{0} is abstract; cannot be instantiated";
            case IProblem.AbstractMethodMustBeImplemented ->
                    "{3} is not abstract and does not override abstract method {0}({1}) in {2}";
            case IProblem.MethodMustOverride, IProblem.MethodMustOverrideOrImplement ->
                    "method does not override or implement a method from a supertype";
            case IProblem.MethodReducesVisibility -> "attempting to assign weaker access privileges than in {0}";
            case IProblem.ClassExtendFinalClass -> "cannot inherit from final {0}";
            case IProblem.SealedSuperClassDoesNotPermit, IProblem.SealedSuperInterfaceDoesNotPermit ->
                    "class is not allowed to extend sealed class: {1}";
            case IProblem.ImportNotFound -> "package {0} does not exist";
            case IProblem.TargetTypeNotAFunctionalInterface -> "lambda expression not expected here";
            case IProblem.VarLocalWithoutInitizalier ->
                    CANNOT_INFER + ": cannot use 'var' on variable without initializer";
            case IProblem.VarLocalInitializedToNull -> CANNOT_INFER + ": variable initializer is 'null'";
            case IProblem.VarLocalInitializedToVoid -> CANNOT_INFER + ": variable initializer is 'void'";
            case IProblem.NumericValueOutOfRange -> "integer number too large: {1}";
            case IProblem.UnterminatedString -> "unclosed string literal";
            case IProblem.UnterminatedComment -> "unclosed comment";
            case IProblem.InvalidCharacterConstant -> "unclosed character literal";
            case IProblem.InvalidEscape -> "illegal escape character";
            case IProblem.EndOfSource -> "reached end of file while parsing";
            case IProblem.ParsingErrorInsertToComplete, IProblem.ParsingErrorInsertToCompletePhrase ->
                    inserted(words[0]);
            case IProblem.ParsingErrorInsertToCompleteScope -> "reached end of file while parsing";
            case IProblem.ParsingErrorInsertTokenBefore, IProblem.ParsingErrorInsertTokenAfter -> "'{1}' expected";
            case IProblem.ParsingError, IProblem.ParsingErrorOnKeyword -> "'{1}' expected, not '{0}'";
            case IProblem.ParsingErrorDeleteToken, IProblem.ParsingErrorNoSuggestion,
                 IProblem.ParsingErrorOnKeywordNoSuggestion -> "illegal start of expression: '{0}'";
            case IProblem.InvalidExpressionAsStatement -> "not a statement";
            default -> null;
        };
    }

    /// The Eclipse compiler may miss a part that has a name in its grammar only.
    private static String inserted(String part) {
        if (part.equals("}")) return "reached end of file while parsing";
        if (part.equals("Dimensions")) return "unexpected type: required reference, found primitive";
        return Character.isUpperCase(part.charAt(0)) || part.contains(" ") ? "not a statement" : "'{0}' expected";
    }

    private static String mismatch(String[] words) {
        int from = NUMBERS.indexOf(words[0]), to = NUMBERS.indexOf(words[1]);
        boolean narrows = from > to && to >= 0 || words[1].equals("char") && from >= 0;
        return narrows ? "incompatible types: possible lossy conversion from {0} to {1}"
                : "incompatible types: {0} cannot be converted to {1}";
    }
}
