package whiteboard.browser.translate;

import java.util.List;
import java.util.Map;
import org.eclipse.jdt.internal.compiler.IProblemFactory;

/// Turns a program into a module: source, by the Eclipse compiler to class files, by TeaVM to WebAssembly. The same
/// classes do it at build and, compiled to a module themselves, in the reader's browser, so that what Run shows is what
/// Edit gives. Therefore nothing here touches a file or reflects. For one thread at a time; what it has parsed of the
/// library it keeps, so that the second program takes a fraction of the first.
public final class Translator {

    private final JavaCompiler compiler;
    private final Linker linker;

    /// @param types    what a program may name
    /// @param problems words for the problems that the compiler finds
    /// @param library  what it is linked with
    public Translator(Types types, IProblemFactory problems, Library library) {
        compiler = new JavaCompiler(types, problems);
        linker = new Linker(library);
    }

    /// @param name   of the program, without `.java`: that of its main class
    /// @param source a compilation unit, mostly a compact source file (JEP 512)
    public Translation translate(String name, String source) {
        JavaCompiler.Compiled compiled = compiler.compile(name, source);
        if (!compiled.faults().isEmpty()) return new Translation.Refused(compiled.faults());
        return link(name, compiled.classes());
    }

    /// Only the second half.
    ///
    /// @param classes class files by path
    public Translation link(String name, Map<String, byte[]> classes) {
        return linker.link(name, classes);
    }

    /// A module of a class of the library and all that it needs, with the methods that it exports to JavaScript.
    ///
    /// @param entry the class, which has a main method too
    public Translation export(String entry) {
        return linker.link(entry);
    }

    /// Only the first half: class files by path, or the reasons why there are none.
    public JavaCompiler.Compiled compile(String name, String source) {
        return compiler.compile(name, source);
    }

    static List<Fault> sorted(List<Fault> faults) {
        return faults.stream().distinct().sorted().toList();
    }
}
