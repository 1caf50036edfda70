package whiteboard.browser.compiler;

import java.io.InputStream;
import org.teavm.model.AccessLevel;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import whiteboard.browser.compiler.inside.Grafted;
import whiteboard.browser.compiler.inside.Resources;

/// Adds to TeaVM's class library the few methods that the compilers call and that it lacks.
final class Grafts implements ClassHolderTransformer {

    private static final ValueType CHARS = ValueType.parse(char[].class),
            TEXT = ValueType.parse(String.class), STREAM = ValueType.parse(InputStream.class);

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        switch (type.getName()) {
            case "java.util.Arrays" -> {
                ProgramEmitter body = method(type, context, "compare", CHARS, CHARS, ValueType.INTEGER);
                body.invoke(Grafted.class.getName(), "compare", ValueType.INTEGER,
                        body.var(1, CHARS), body.var(2, CHARS)).returnValue();
            }
            case "java.lang.Class" -> {
                MethodHolder open = type.getMethod(new MethodDescriptor("getResourceAsStream", TEXT, STREAM));
                open.getModifiers().remove(ElementModifier.NATIVE);
                ProgramEmitter body = ProgramEmitter.create(open, context.getHierarchy());
                body.invoke(Resources.class.getName(), "open", STREAM, body.var(1, TEXT)).returnValue();
            }
            case "java.lang.Throwable" -> {
                // both compilers throw in the ordinary course of things: a stack trace would cost more than all the rest
                ValueType self = ValueType.parse(Throwable.class);
                MethodHolder fill = type.getMethod(new MethodDescriptor("fillInStackTrace", self));
                ProgramEmitter body = ProgramEmitter.create(fill, context.getHierarchy());
                body.var(0, self).returnValue();
            }
            case "java.lang.Runtime$Version" -> {
                ValueType self = ValueType.parse(Runtime.Version.class);
                method(type, context, "parse", TEXT, self).constantNull(self).returnValue();
            }
            case "java.lang.System" -> {
                ValueType map = ValueType.object("java.util.Map");
                method(type, context, "getenv", map).invoke("java.util.Collections", "emptyMap", map).returnValue();
            }
            default -> { }
        }
    }

    private static ProgramEmitter method(ClassHolder type, ClassHolderTransformerContext context, String name,
                                         ValueType... signature) {
        MethodHolder method = new MethodHolder(new MethodDescriptor(name, signature));
        method.setLevel(AccessLevel.PUBLIC);
        method.getModifiers().add(ElementModifier.STATIC);
        type.addMethod(method);
        return ProgramEmitter.create(method, context.getHierarchy());
    }
}
