package whiteboard.browser.translate;

import org.teavm.model.AccessLevel;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ClassReader;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReader;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;

/// Has the entry of the module call the program's main method, in any of the forms that JEP 512 allows, and
/// [System#exit] call the entry's end.
final class MainCall implements ClassHolderTransformer {

    private static final String BOOT = "whiteboard.browser.boot.Boot";
    private static final ValueType STRINGS = ValueType.arrayOf(ValueType.object("java.lang.String"));
    private static final MethodDescriptor WITH_ARGUMENTS = new MethodDescriptor("main", STRINGS, ValueType.VOID);
    private static final MethodDescriptor WITHOUT = new MethodDescriptor("main", ValueType.VOID);
    private static final MethodDescriptor EXIT = new MethodDescriptor("exit", ValueType.INTEGER, ValueType.VOID);

    private final String main;

    MainCall(String main) {
        this.main = main;
    }

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        switch (type.getName()) {
            case BOOT -> call(type, context);
            case "java.lang.System" -> {
                if (type.getMethod(EXIT) == null) exit(type, context);
            }
            default -> { }
        }
    }

    private void call(ClassHolder boot, ClassHolderTransformerContext context) {
        MethodHolder program = boot.getMethod(new MethodDescriptor("program", ValueType.VOID));
        program.getModifiers().remove(ElementModifier.NATIVE);
        ProgramEmitter code = ProgramEmitter.create(program, context.getHierarchy());
        ClassReader type = context.getHierarchy().getClassSource().get(main);
        MethodReader method = method(type);
        ValueEmitter[] arguments = method.parameterCount() == 0 ? new ValueEmitter[0]
                : new ValueEmitter[]{code.constructArray(ValueType.object("java.lang.String"), 0)};
        if (method.hasModifier(ElementModifier.STATIC)) code.invoke(main, "main", arguments);
        else code.construct(main).invokeVirtual("main", arguments);
        code.exit();
    }

    /// The compiler has made sure that a compact source file has one; a class without is refused by [Linker].
    static MethodReader method(ClassReader type) {
        MethodReader method = type.getMethod(WITH_ARGUMENTS);
        return method != null ? method : type.getMethod(WITHOUT);
    }

    private static void exit(ClassHolder system, ClassHolderTransformerContext context) {
        MethodHolder exit = new MethodHolder(EXIT);
        exit.setLevel(AccessLevel.PUBLIC);
        exit.getModifiers().add(ElementModifier.STATIC);
        system.addMethod(exit);
        ProgramEmitter code = ProgramEmitter.create(exit, context.getHierarchy());
        code.invoke(BOOT, "end", code.var(1, ValueType.INTEGER));
        code.exit();
    }
}
