package whiteboard.browser.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.teavm.model.instructions.ConstructInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.PutFieldInstruction;
import org.teavm.model.instructions.StringConstantInstruction;

/// Has TeaVM's fibers and monitors grow arrays, queue threads, and ask for the current one, by methods that no thread
/// waits in. A method in which one may wait asks the fiber whether it does; and `Arrays.copyOf`, `Queue.add` and
/// `Thread.currentThread` may wait as soon as any class that they initialize, or any other queue, may: the fiber would
/// call itself until the stack is full, or a thread be put aside and never found again.
final class PlainFibers implements ClassHolderTransformer {

    private static final String OURS = "whiteboard.browser.overlay.", WAITING = OURS + "Waiting";
    private static final String UNOWNED = "java.lang.IllegalMonitorStateException";
    private static final ValueType OBJECT = ValueType.object("java.lang.Object"),
            QUEUE = ValueType.object("java.util.Queue");
    private static final Map<String, MethodReference> QUEUES = Map.of(
            "add", new MethodReference(WAITING, "put", QUEUE, OBJECT, ValueType.BOOLEAN),
            "isEmpty", new MethodReference(WAITING, "none", QUEUE, ValueType.BOOLEAN),
            "remove", new MethodReference(WAITING, "next", QUEUE, OBJECT));

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        switch (type.getName()) {
            case "org.teavm.runtime.Fiber", "java.lang.Object" -> type.getMethods().forEach(PlainFibers::plain);
            default -> { }
        }
    }

    private static void plain(MethodHolder method) {
        Program program = method.getProgram();
        if (program == null) return;
        for (BasicBlock block : program.getBasicBlocks()) {
            List<Instruction> all = new ArrayList<>();
            block.forEach(all::add);
            for (Instruction it : all) {
                switch (it) {
                    case ConstructInstruction made when made.getType().equals("java.util.ArrayDeque") ->
                        made.setType(WAITING);
                    case InvokeInstruction call -> plain(program, call);
                    // TeaVM forgets all who wait for a monitor but the first
                    case PutFieldInstruction put when method.getName().equals("waitForOtherThreads") -> put.delete();
                    default -> { }
                }
            }
        }
    }

    private static void plain(Program program, InvokeInstruction call) {
        MethodReference method = call.getMethod();
        switch (method.getClassName()) {
            case "java.util.Arrays" -> call.setMethod(new MethodReference(OURS + "Growing", method.getDescriptor()));
            case "java.util.ArrayDeque" -> call.setMethod(new MethodReference(WAITING, method.getDescriptor()));
            case "java.util.Queue" -> {
                List<Variable> arguments = new ArrayList<>(call.getArguments());
                arguments.addFirst(call.getInstance());
                call.setType(InvocationType.SPECIAL);
                call.setInstance(null);
                call.setMethod(QUEUES.get(method.getName()));
                call.setArguments(arguments.toArray(Variable[]::new));
            }
            case "java.lang.Thread" -> {
                if (method.getName().equals("currentThread")) {
                    call.setMethod(new MethodReference(OURS + "CurrentThread", "get", method.getReturnType()));
                }
            }
            case UNOWNED -> tell(program, call);
            default -> { }
        }
    }

    private static void tell(Program program, InvokeInstruction construction) {
        StringConstantInstruction text = new StringConstantInstruction();
        text.setConstant("current thread is not owner");
        text.setReceiver(program.createVariable());
        text.setLocation(construction.getLocation());
        construction.insertPrevious(text);
        ValueType string = ValueType.object("java.lang.String");
        construction.setMethod(new MethodReference(UNOWNED, "<init>", string, ValueType.VOID));
        construction.setArguments(text.getReceiver());
    }
}
