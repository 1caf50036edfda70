package whiteboard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import whiteboard.browser.compiler.Archives;
import whiteboard.browser.compiler.Signatures;
import whiteboard.browser.compiler.inside.Archive;
import whiteboard.browser.compiler.inside.ArchivedTypes;
import whiteboard.browser.compiler.inside.Words;
import whiteboard.browser.library.Refused;
import whiteboard.browser.translate.JavaCompiler;

/// What the compiler of the page says of mistakes: by the same classes that run there.
class CompileErrorsTest {

    private static Archive signatures;
    private static JavaCompiler compiler;

    @BeforeAll
    static void readSignatures() {
        signatures = new Archive(Archives.of(Signatures.of(BrowserLibrary.get())));
        compiler = new JavaCompiler(new ArchivedTypes(signatures), new Words());
    }

    private static String faults(String source) {
        return compiler.compile("Program", source).faults().stream()
                .map(it -> "%d:%d+%d %s".formatted(it.line(), it.column(), it.length(), it.message()))
                .collect(Collectors.joining("\n"));
    }

    private static void says(String faults, String source) {
        assertEquals(faults, faults(source), source);
    }

    private static void inMain(String fault, String statement) {
        says("2:" + fault, "void main() {\n" + statement + "\n}");
    }

    @Test
    void compilesWhatJava25Has() {
        says("", """
                sealed interface Shape permits Circle, Square {}
                record Circle(double r) implements Shape {}
                record Square(double a) implements Shape {}
                enum Colour { RED, GREEN }

                double area(Shape it) {
                    return switch (it) {
                        case Circle(double r) when r > 100 -> Double.POSITIVE_INFINITY;
                        case Circle(var r) -> Math.PI * r * r;
                        case Square _ -> 1;
                    };
                }

                <T extends Comparable<T>> T greatest(List<T> list) {
                    return list.stream().max(Comparator.naturalOrder()).orElseThrow();
                }

                void main() {
                    var text = \"""
                        a text
                          block\\
                        \""";
                    IO.println(text + area(new Circle(1)) + greatest(List.of(1, 2)));
                    Map<String, List<Integer>> byName = new TreeMap<>();
                    byName.computeIfAbsent("a", _ -> new ArrayList<>()).add(1);
                    for (var entry : byName.entrySet()) IO.println(entry.getKey() + entry.getValue().getLast());
                    Object o = Colour.RED;
                    if (o instanceof Colour c && c != Colour.GREEN) IO.println(c);
                    BiFunction<Integer, Integer, Integer> add = Integer::sum;
                    int[] squares = IntStream.range(0, 3).map(i -> add.apply(i, i)).toArray();
                    IO.println("%.2f %s".formatted(1.0, Arrays.toString(squares)));
                }
                """);
    }

    @Test
    void mistakesAreToldInTheWordsOfJavac() {
        inMain("9+3 incompatible types: String cannot be converted to int",
                "int x = \"a\";");
        inMain("9+3 incompatible types: possible lossy conversion from double to int",
                "int x = 1.5;");
        inMain("12+1 cannot find symbol: variable y",
                "IO.println(y);");
        inMain("1+3 cannot find symbol: method foo(int) in Program",
                "foo(3);");
        inMain("1+5 cannot find symbol: class Strin",
                "Strin s = null;");
        inMain("19+1 variable x might not have been initialized",
                "int x; IO.println(x);");
        inMain("16+1 variable x is already defined",
                "int x = 1; int x = 2;");
        inMain("18+1 cannot assign a value to final variable x",
                "final int x = 1; x = 2;");
        inMain("9+1 ';' expected",
                "int x = 1");
        inMain("12+5 unclosed string literal",
                "IO.println(\"a);");
        inMain("1+9 incompatible types: unexpected return value",
                "return 1;");
        inMain("17+10 unreachable statement",
                "while (true) {} int x = 1;");
        inMain("1+15 unreported exception InterruptedException; must be caught or declared to be thrown",
                "Thread.sleep(1);");
        inMain("6+3 method max in Math cannot be applied to given types: required (int, int), found (String, int)",
                "Math.max(\"a\", 1);");
        inMain("1+6 break outside switch or loop",
                "break;");
        inMain("6+3 unexpected type: required reference, found primitive",
                "List<int> x = null;");
        inMain("46+1 local variables referenced from a lambda expression must be final or effectively final: x",
                "int x = 1; Runnable r = () -> IO.println(x); x++;");
        inMain("13+8 bad operand types for binary operator '+': int, boolean",
                "boolean b = 1 + true;");
        inMain("5+8 Runnable is abstract; cannot be instantiated",
                "new Runnable();");
        inMain("9+11 integer number too large: 99999999999",
                "int x = 99999999999;");
        inMain("17+1 the switch expression does not cover all possible input values",
                "int x = switch (1) { case 1 -> 2; };");
        says("1:5+3 missing return statement", "int f() { }\nvoid main() { }");
        says("1:8+8 package java.utl does not exist", "import java.utl.List;\nvoid main() { }");
        says("2:18+1 reached end of file while parsing", "void main() {\n    IO.println(1);\n");
    }

    @Test
    void whatTheBrowserLacksIsNamed() {
        inMain("22+4 `Thread.stop` is not there in the browser; run it with jbang", "new Thread(() -> {}).stop();");
        inMain("1+13 `ProcessHandle` is not there in the browser; run it with jbang\n"
                + "2:15+7 `ProcessHandle.current` is not there in the browser; run it with jbang", "ProcessHandle.current();");
    }

    @Test
    void whatIsRefusedIsNamed() {
        Refused.members().forEach((type, members) -> members.forEach(member -> assertTrue(
                marked(type, member), type + "." + member)));
    }

    /// Whether the signature of a member says that it is for removal.
    private static boolean marked(String type, String member) {
        var model = ClassFile.of().parse(signatures.find(type));
        return Stream.concat(
                model.methods().stream().filter(it -> member.equals(it.methodName().stringValue())
                        || member.equals(it.methodName().stringValue() + it.methodType().stringValue())),
                model.fields().stream().filter(it -> member.equals(it.fieldName().stringValue())))
                .allMatch(it -> it.findAttribute(Attributes.deprecated()).isPresent());
    }
}
