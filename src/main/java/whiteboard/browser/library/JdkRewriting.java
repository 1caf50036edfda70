package whiteboard.browser.library;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import whiteboard.browser.overlay.Text;

/// The one pass over the classes of the JDK that takes out what TeaVM has no counterpart for: serialization, texts made
/// of bytes, handles of fields.
final class JdkRewriting {

    private static final ClassFile FORMAT = ClassFile.of(ClassFile.StackMapsOption.DROP_STACK_MAPS);
    private static final Set<String> SERIALIZATION =
            Set.of("readObject", "writeObject", "readObjectNoData", "writeReplace", "readResolve");
    private static final ClassDesc TEXT = ClassDesc.of(Text.class.getName());

    private JdkRewriting() {}

    /// The classes rewritten, and those that they need besides.
    static Map<String, byte[]> of(Map<String, byte[]> jdk) {
        FieldHandles handles = new FieldHandles(jdk);
        Map<String, byte[]> rewritten = new TreeMap<>();
        jdk.forEach((name, bytes) -> rewritten.put(name, rewritten(name, bytes, handles)));
        rewritten.putAll(handles.made());
        return rewritten;
    }

    private static byte[] rewritten(String name, byte[] bytes, FieldHandles handles) {
        ClassModel model = FORMAT.parse(bytes);
        ClassTransform dropped = ClassTransform.dropping(it -> it instanceof MethodModel method
                && SERIALIZATION.contains(method.methodName().stringValue())
                && method.methodType().stringValue().matches("\\((Ljava/io/Object(In|Out)putStream;)?\\).*"));
        return FORMAT.transformClass(model, dropped.andThen(OneThread.in(name)).andThen(Unlinked.in(name)).andThen(
                ClassTransform.transformingMethodBodies(
                CodeTransform.ofStateful(() -> new HandleCalls(name, handles)).andThen(JdkRewriting::rewrite))));
    }

    private static void rewrite(CodeBuilder code, CodeElement element) {
        switch (element) {
            case FieldInstruction field when field.owner().asInternalName().equals("sun/nio/cs/ISO_8859_1") ->
                code.aconst_null();
            case InvokeInstruction call when call.opcode() == Opcode.INVOKESPECIAL && latin1(call) ->
                code.pop()
                        .invokestatic(TEXT, "latin1", MethodTypeDesc.ofDescriptor("([BII)Ljava/lang/String;"))
                        .invokespecial(ConstantDescs.CD_String, ConstantDescs.INIT_NAME,
                                MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_String));
            default -> code.with(element);
        }
    }

    private static boolean latin1(InvokeInstruction call) {
        return call.owner().asInternalName().equals("java/lang/String")
                && call.type().equalsString("([BIILjava/nio/charset/Charset;)V");
    }
}
