package whiteboard.browser.library;

import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.NullConstantInstruction;
import org.teavm.model.instructions.StringConstantInstruction;
import whiteboard.browser.overlay.Failures;

/// Has the `NullPointerException` that a module throws by itself say that only the JVM knows which value was null
/// (JEP 358). TeaVM makes it by the constructor without a message: this one gets the words, and whoever calls it in Java
/// calls the other one, with no message.
final class ToldNulls implements ClassHolderTransformer {

    private static final String NULL_POINTER = "java.lang.NullPointerException";
    private static final ValueType TEXT = ValueType.object("java.lang.String");
    private static final MethodReference SILENT = new MethodReference(NULL_POINTER, "<init>", ValueType.VOID);

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (type.getName().startsWith("org.teavm.")) return;
        for (MethodHolder method : type.getMethods()) {
            Program program = method.getProgram();
            if (program == null) continue;
            boolean own = method.getReference().equals(SILENT);
            for (BasicBlock block : program.getBasicBlocks()) {
                for (Instruction it : block) {
                    if (!(it instanceof InvokeInstruction call) || call.getMethod().parameterCount() > 0
                            || !call.getMethod().getName().equals("<init>")) continue;
                    if (own) tell(program, call, Failures.UNAVAILABLE);
                    else if (call.getMethod().equals(SILENT)) tell(program, call, null);
                }
            }
        }
    }

    private static void tell(Program program, InvokeInstruction construction, String message) {
        Variable text = program.createVariable();
        if (message == null) {
            NullConstantInstruction none = new NullConstantInstruction();
            none.setReceiver(text);
            put(none, construction);
        } else {
            StringConstantInstruction words = new StringConstantInstruction();
            words.setConstant(message);
            words.setReceiver(text);
            put(words, construction);
        }
        construction.setMethod(new MethodReference(construction.getMethod().getClassName(), "<init>", TEXT, ValueType.VOID));
        construction.setArguments(text);
    }

    private static void put(Instruction constant, InvokeInstruction construction) {
        constant.setLocation(construction.getLocation());
        construction.insertPrevious(constant);
    }
}
