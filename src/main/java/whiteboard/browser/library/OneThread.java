package whiteboard.browser.library;

import static java.lang.classfile.ClassFile.ACC_ABSTRACT;
import static java.lang.classfile.ClassFile.ACC_STATIC;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.Set;

/// Takes out of the JDK's streams and sorts what works in parallel, which is most of their code: they see that they are
/// sequential. What a program asks, `isParallel()`, it is told as before.
final class OneThread {

    private static final Set<String> PARALLEL =
            Set.of("evaluateParallel", "opEvaluateParallel", "opEvaluateParallelLazy", "evaluateToNode");

    private OneThread() {}

    /// What is to be changed in a class of that internal name.
    static ClassTransform in(String name) {
        if (!name.startsWith("java/util/stream/")) return ClassTransform.ACCEPT_ALL;
        CodeTransform asked = OneThread::sequential;
        return ((ClassTransform) OneThread::withoutParallel).andThen(ClassTransform.transformingMethodBodies(asked));
    }

    private static void withoutParallel(ClassBuilder builder, ClassElement element) {
        if (element instanceof MethodModel method && method.methodName().stringValue().startsWith("flatten")
                && (method.flags().flagsMask() & ACC_STATIC) != 0) {
            // what was collected by one thread is flat
            builder.withMethodBody(method.methodName(), method.methodType(), method.flags().flagsMask(),
                    code -> code.aload(0).areturn());
            return;
        }
        if (!(element instanceof MethodModel method) || !PARALLEL.contains(method.methodName().stringValue())
                || (method.flags().flagsMask() & ACC_ABSTRACT) != 0) {
            builder.with(element);
            return;
        }
        builder.transformMethod(method, Unlinked.throwing("in parallel"));
    }

    private static void sequential(CodeBuilder code, CodeElement element) {
        boolean asks = element instanceof InvokeInstruction call && call.name().equalsString("isParallel")
                && !call.isInterface();
        if (asks) code.pop().iconst_0();
        else code.with(element);
    }
}
