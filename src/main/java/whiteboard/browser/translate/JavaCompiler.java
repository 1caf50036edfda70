package whiteboard.browser.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.internal.compiler.ClassFile;
import org.eclipse.jdt.internal.compiler.CompilationResult;
import org.eclipse.jdt.internal.compiler.Compiler;
import org.eclipse.jdt.internal.compiler.DefaultErrorHandlingPolicies;
import org.eclipse.jdt.internal.compiler.IProblemFactory;
import org.eclipse.jdt.internal.compiler.batch.CompilationUnit;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileConstants;
import org.eclipse.jdt.internal.compiler.env.ICompilationUnit;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;

/// Java 25 by the Eclipse compiler, in memory.
public final class JavaCompiler {

    /// @param classes class files by path, empty where there are faults
    /// @param faults  errors, by line; warnings are no concern of a reader
    public record Compiled(Map<String, byte[]> classes, List<Fault> faults) {}

    private final TypeEnvironment environment;
    private final IProblemFactory problems;

    public JavaCompiler(Types types, IProblemFactory problems) {
        environment = new TypeEnvironment(types);
        this.problems = problems;
    }

    /// @param name of the program, without `.java`
    public Compiled compile(String name, String source) {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        Compiler compiler = new Compiler(environment, DefaultErrorHandlingPolicies.proceedWithAllProblems(), options(),
                result -> take(result, classes, faults), problems);
        compiler.useSingleThread = true;
        compiler.compile(new ICompilationUnit[]{new CompilationUnit(source.toCharArray(), name + ".java", "UTF-8")});
        return new Compiled(faults.isEmpty() ? classes : Map.of(), Translator.sorted(faults));
    }

    private static Fault fault(CategorizedProblem it, CompilationResult result) {
        int line = it.getSourceLineNumber(), start = it.getSourceStart();
        int[] ends = result.getLineSeparatorPositions();
        int first = line < 2 || line - 2 >= ends.length ? 0 : ends[line - 2] + 1;
        int length = Math.max(1, it.getSourceEnd() - start + 1);
        return new Fault(line, Math.max(1, start - first + 1), length, it.getMessage());
    }

    private static CompilerOptions options() {
        // what a library marks as deprecated for removal is what the browser lacks
        CompilerOptions options = new CompilerOptions(Map.of(
                CompilerOptions.OPTION_ReportTerminalDeprecation, CompilerOptions.ERROR,
                CompilerOptions.OPTION_ReportDeprecationInDeprecatedCode, CompilerOptions.ENABLED));
        options.complianceLevel = options.sourceLevel = options.targetJDK = ClassFileConstants.JDK25;
        options.produceDebugAttributes = ClassFileConstants.ATTR_LINES | ClassFileConstants.ATTR_SOURCE;
        options.parseLiteralExpressionsAsConstants = true;
        options.processAnnotations = false;
        options.docCommentSupport = false;
        // ECJ 3.46 makes the text of a constant before it converts it: "" + (true ? 1 : 2.0) would be 1
        options.useStringConcatFactory = false;
        options.preserveAllLocalVariables = false;
        return options;
    }

    private static void take(CompilationResult result, Map<String, byte[]> classes, List<Fault> faults) {
        CategorizedProblem[] all = result.getAllProblems();
        if (all != null) {
            for (CategorizedProblem it : all) {
                if (it.isError()) faults.add(fault(it, result));
            }
        }
        if (result.hasErrors()) return;
        for (ClassFile it : result.getClassFiles()) classes.put(new String(it.fileName()) + ".class", it.getBytes());
    }
}
