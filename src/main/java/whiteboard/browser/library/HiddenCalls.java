package whiteboard.browser.library;

import static java.lang.classfile.ClassFile.ACC_NATIVE;

import java.lang.classfile.AnnotationValue;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Optional;
import whiteboard.browser.overlay.Hidden;
import whiteboard.browser.overlay.Instance;

/// Gives our [Hidden] methods the call that they stand for.
final class HiddenCalls {

    private static final ClassFile FORMAT = ClassFile.of(ClassFile.StackMapsOption.DROP_STACK_MAPS);

    private HiddenCalls() {}

    static byte[] written(byte[] bytes) {
        return FORMAT.transformClass(FORMAT.parse(bytes), HiddenCalls::write);
    }

    private static void write(ClassBuilder builder, ClassElement element) {
        Optional<String> owner = element instanceof MethodModel method ? owner(method) : Optional.empty();
        if (owner.isEmpty()) {
            builder.with(element);
            return;
        }
        MethodModel method = (MethodModel) element;
        builder.withMethod(method.methodName(), method.methodType(), method.flags().flagsMask() & ~ACC_NATIVE,
                it -> it.withCode(code -> {
                    boolean instance = Members.annotation(method, Instance.class).isPresent();
                    MethodTypeDesc type = method.methodTypeSymbol();
                    load(code, type);
                    ClassDesc hidden = ClassDesc.of(owner.get());
                    String name = method.methodName().stringValue();
                    // never overridden: what is meant is the method of that very class
                    if (instance) code.invokespecial(hidden, name, type.dropParameterTypes(0, 1));
                    else code.invokestatic(hidden, name, type);
                    code.return_(TypeKind.from(type.returnType()));
                }));
    }

    private static Optional<String> owner(MethodModel method) {
        return Members.annotation(method, Hidden.class)
                .map(it -> ((AnnotationValue.OfString) it.elements().getFirst().value()).stringValue());
    }

    /// Loads the parameters of a method that has this type.
    static void load(CodeBuilder code, MethodTypeDesc type) {
        int slot = 0;
        for (ClassDesc parameter : type.parameterList()) {
            TypeKind kind = TypeKind.from(parameter);
            code.loadLocal(kind, slot);
            slot += kind.slotSize();
        }
    }
}
