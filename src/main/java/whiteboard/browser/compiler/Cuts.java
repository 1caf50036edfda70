package whiteboard.browser.compiler;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teavm.interop.Async;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodHolder;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;

/// Takes out of the compilers what they never do in a page: files, archives, threads, annotation processors, Javadoc.
/// A method that is cut throws; what only it needed is not in the module.
final class Cuts implements ClassHolderTransformer {

    private static final String ECJ = "org.eclipse.jdt.internal.compiler.";

    /// A class and its methods; without methods, all of the class.
    private static final Map<String, Set<String>> CUT = index(List.of(
            ECJ + "ProcessTaskManager", ECJ + "ReadManager",
            ECJ + "classfmt.ExternalAnnotationProvider", ECJ + "classfmt.ExternalAnnotationDecorator",
            ECJ + "lookup.ExternalAnnotationSuperimposer",
            ECJ + "ast.FakedTrackingVariable getNullStatusAggressively",
            ECJ + "parser.AbstractCommentParser readFileWithRegions",
            ECJ + "tool.EclipseCompiler", ECJ + "util.JRTUtil", ECJ + "util.CtSym",
            "java.lang.ExceptionInInitializerError <clinit>", "java.lang.Thread sleep", "java.lang.Object wait",
            "org.teavm.asm.Constants checkAsmExperimental",
            "org.teavm.classlib.impl.ResourceBundleImpl createBundleMap",
            ECJ + "util.Util writeToDisk getZipEntryByteContent isMultiRelease getFileByteContent getFileCharContent"));

    /// These do nothing: what they do nobody needs, but they are called.
    private static final Map<String, Set<String>> IDLE = index(List.of(ECJ + "util.Messages initializeMessages bind",
            "org.teavm.rhino.javascript.config.RhinoProperties loadFromClasspath"));

    private static Map<String, Set<String>> index(List<String> lines) {
        Map<String, Set<String>> index = new HashMap<>();
        for (String line : lines) {
            List<String> words = Arrays.asList(line.split(" "));
            index.put(words.getFirst(), Set.copyOf(words.subList(1, words.size())));
        }
        return index;
    }

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        for (String it : IDLE.getOrDefault(type.getName(), Set.of())) {
            type.getMethods().stream().filter(method -> method.getName().equals(it))
                    .forEach(method -> idle(method, context));
        }
        Set<String> methods = CUT.get(type.getName());
        if (methods == null) return;
        for (MethodHolder method : List.copyOf(type.getMethods())) {
            if (!methods.isEmpty() && !methods.contains(method.getName())) continue;
            if (method.getName().equals("<clinit>")) type.removeMethod(method);
            else refuse(method, context);
        }
        if (methods.isEmpty()) type.getInterfaces().clear();
    }

    private static void idle(MethodHolder method, ClassHolderTransformerContext context) {
        ProgramEmitter body = ProgramEmitter.create(method, context.getHierarchy());
        if (method.getResultType() == ValueType.VOID) body.exit();
        else body.defaultValue(method.getResultType()).returnValue();
    }

    private static void refuse(MethodHolder method, ClassHolderTransformerContext context) {
        if (method.getModifiers().contains(ElementModifier.ABSTRACT)) return;
        method.getModifiers().remove(ElementModifier.NATIVE);
        String async = Async.class.getName();
        if (method.getAnnotations().get(async) != null) method.getAnnotations().remove(async);
        ProgramEmitter body = ProgramEmitter.create(method, context.getHierarchy());
        body.construct(UnsupportedOperationException.class, body.constant(method.getReference().toString())).raise();
    }
}
