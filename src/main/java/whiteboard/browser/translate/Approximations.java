package whiteboard.browser.translate;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassReader;
import org.teavm.model.Instruction;
import org.teavm.model.InvokeDynamicInstruction;
import org.teavm.model.MethodReader;
import org.teavm.model.Program;
import org.teavm.model.RuntimeConstant;
import org.teavm.model.instructions.InvokeInstruction;

/// Which functions a program calls whose last digit may be another one on the JVM: those that HotSpot does not compute
/// as `StrictMath` specifies. The page tells the reader of them; they stand in a section of their own at the end of the
/// module, which engines pass over.
final class Approximations {

    /// The name of the section; the names of the functions follow, with spaces between them.
    static final String SECTION = "whiteboard.approximate ";

    private static final Set<String> FUNCTIONS = Set.of("exp", "log", "log10", "pow", "cbrt", "sin", "cos", "tan", "tanh");

    private Approximations() {}

    /// The names of such functions, sorted.
    static Set<String> in(Collection<? extends ClassReader> classes) {
        Set<String> names = new TreeSet<>();
        for (ClassReader type : classes) {
            for (MethodReader method : type.getMethods()) {
                if (method.getProgram() instanceof Program program) find(program, names);
            }
        }
        return names;
    }

    private static void find(Program program, Set<String> names) {
        for (BasicBlock block : program.getBasicBlocks()) {
            for (Instruction it : block) {
                switch (it) {
                    case InvokeInstruction call ->
                        take(call.getMethod().getClassName(), call.getMethod().getName(), names);
                    case InvokeDynamicInstruction made -> take(made.getBootstrapArguments(), names);
                    default -> { }
                }
            }
        }
    }

    /// Of a lambda that is only a name, `Math::exp`.
    private static void take(List<RuntimeConstant> arguments, Set<String> names) {
        for (RuntimeConstant it : arguments) {
            if (it.getKind() != RuntimeConstant.METHOD_HANDLE) continue;
            take(it.getMethodHandle().getClassName(), it.getMethodHandle().getName(), names);
        }
    }

    private static void take(String type, String method, Set<String> names) {
        if (type.equals("java.lang.Math") && FUNCTIONS.contains(method)) names.add(method);
    }

    /// A module with their names at its end.
    static byte[] told(byte[] module, Set<String> names) {
        if (names.isEmpty()) return module;
        byte[] name = SECTION.getBytes(StandardCharsets.US_ASCII);
        byte[] content = String.join(" ", names).getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(module, module.length + 3 + name.length + content.length);
        // a custom section: both lengths are less than 128, one byte each
        all[module.length + 1] = (byte) (1 + name.length + content.length);
        all[module.length + 2] = (byte) name.length;
        System.arraycopy(name, 0, all, module.length + 3, name.length);
        System.arraycopy(content, 0, all, all.length - content.length, content.length);
        return all;
    }
}
