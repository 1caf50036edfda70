package whiteboard.browser.translate;

import org.teavm.model.AccessLevel;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.FieldHolder;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;

/// Has every exception keep the line of the program at which it was made, in place of a stack trace: TeaVM would take
/// one of JavaScript, which costs much and tells offsets in the module.
final class ThrownLine implements ClassHolderTransformer {

    private static final String THROWABLE = "java.lang.Throwable", LINE = "programLine";
    private static final ValueType TYPE = ValueType.object(THROWABLE);

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        switch (type.getName()) {
            case THROWABLE -> keep(type, context);
            case "whiteboard.browser.boot.Thrown" -> read(type, context);
            default -> { }
        }
    }

    private static void keep(ClassHolder throwable, ClassHolderTransformerContext context) {
        FieldHolder line = new FieldHolder(LINE);
        line.setType(ValueType.INTEGER);
        line.setLevel(AccessLevel.PUBLIC);
        throwable.addField(line);
        MethodHolder fill = throwable.getMethod(new MethodDescriptor("fillInStackTrace", TYPE));
        ProgramEmitter code = ProgramEmitter.create(fill, context.getHierarchy());
        ValueEmitter self = code.var(0, TYPE);
        self.setField(LINE, code.getField(LineMarks.LINE, ValueType.INTEGER));
        self.returnValue();
    }

    private static void read(ClassHolder thrown, ClassHolderTransformerContext context) {
        MethodHolder method = thrown.getMethod(new MethodDescriptor("line", TYPE, ValueType.INTEGER));
        method.getModifiers().remove(ElementModifier.NATIVE);
        ProgramEmitter code = ProgramEmitter.create(method, context.getHierarchy());
        code.var(1, TYPE).getField(LINE, ValueType.INTEGER).returnValue();
    }
}
