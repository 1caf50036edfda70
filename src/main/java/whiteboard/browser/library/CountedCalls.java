package whiteboard.browser.library;

import java.util.ArrayList;
import java.util.List;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.TextLocation;
import org.teavm.model.TryCatchBlock;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;

/// Has the program's methods count how deep they are nested, so that endless recursion ends in a
/// `StackOverflowError`. Methods that call nothing of the program, nor anything that may call back, are left alone.
final class CountedCalls implements ClassHolderTransformer {

    private static final String STACK = "whiteboard.browser.overlay.Stack";

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        boolean own = own(type.getName());
        if (!own && !type.getName().startsWith("java.util.concurrent.")) return;
        for (MethodHolder method : type.getMethods()) {
            Program program = method.getProgram();
            if (program == null) continue;
            if (own ? calls(program) || catches(program) : catches(program)) count(program);
        }
    }

    /// Whether a class is of the program.
    static boolean own(String type) {
        return !type.startsWith("java.") && !type.startsWith("jdk.") && !type.startsWith("sun.")
                && !type.startsWith("org.teavm.") && !type.startsWith("org.threeten.")
                && !type.startsWith("whiteboard.browser.");
    }

    private static boolean calls(Program program) {
        for (BasicBlock block : program.getBasicBlocks()) {
            for (Instruction it : block) {
                if (it instanceof InvokeInstruction call && (own(call.getMethod().getClassName())
                        || call.getType() == InvocationType.VIRTUAL
                        && call.getMethod().getClassName().startsWith("java.util."))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean catches(Program program) {
        for (BasicBlock block : program.getBasicBlocks()) {
            if (!block.getTryCatchBlocks().isEmpty()) return true;
        }
        return false;
    }

    private static void count(Program program) {
        Variable depth = program.createVariable();
        List<BasicBlock> handlers = new ArrayList<>();
        for (BasicBlock block : program.getBasicBlocks()) {
            for (TryCatchBlock it : block.getTryCatchBlocks()) {
                if (!handlers.contains(it.getHandler())) handlers.add(it.getHandler());
            }
            if (block.getLastInstruction() instanceof ExitInstruction exit) {
                exit.insertPrevious(call("leave", exit.getLocation(), depth));
            }
        }
        for (BasicBlock it : handlers) {
            it.addFirst(call("back", it.getFirstInstruction().getLocation(), depth));
        }
        BasicBlock first = program.basicBlockAt(0);
        InvokeInstruction enter = new InvokeInstruction();
        enter.setType(InvocationType.SPECIAL);
        enter.setMethod(new MethodReference(STACK, "enter", ValueType.INTEGER));
        enter.setReceiver(depth);
        enter.setLocation(first.getFirstInstruction().getLocation());
        first.addFirst(enter);
    }

    private static InvokeInstruction call(String name, TextLocation at, Variable depth) {
        InvokeInstruction call = new InvokeInstruction();
        call.setType(InvocationType.SPECIAL);
        call.setMethod(new MethodReference(STACK, name, ValueType.INTEGER, ValueType.VOID));
        call.setArguments(depth);
        call.setLocation(at);
        return call;
    }
}
