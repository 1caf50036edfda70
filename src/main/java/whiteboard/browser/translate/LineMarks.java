package whiteboard.browser.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.FieldReference;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.TextLocation;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ArrayLengthInstruction;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.BoundCheckInstruction;
import org.teavm.model.instructions.CastInstruction;
import org.teavm.model.instructions.CloneArrayInstruction;
import org.teavm.model.instructions.ConstructArrayInstruction;
import org.teavm.model.instructions.ConstructInstruction;
import org.teavm.model.instructions.ConstructMultiArrayInstruction;
import org.teavm.model.instructions.GetElementInstruction;
import org.teavm.model.instructions.GetFieldInstruction;
import org.teavm.model.instructions.InitClassInstruction;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.MonitorEnterInstruction;
import org.teavm.model.instructions.NullCheckInstruction;
import org.teavm.model.instructions.PutElementInstruction;
import org.teavm.model.instructions.PutFieldInstruction;
import org.teavm.model.instructions.RaiseInstruction;
import org.teavm.model.instructions.UnwrapArrayInstruction;

/// Has the program tell its line before whatever may throw. Within a run of instructions without a jump or a call,
/// the same line is told once.
final class LineMarks implements ClassHolderTransformer {

    static final FieldReference LINE = new FieldReference("whiteboard.browser.boot.Line", "now");

    private final Set<String> own;

    /// @param own the program's classes
    LineMarks(Set<String> own) {
        this.own = own;
    }

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (!own.contains(type.getName())) return;
        for (MethodHolder method : type.getMethods()) {
            Program program = method.getProgram();
            if (program == null) continue;
            for (int i = 0; i < program.basicBlockCount(); i++) mark(program, program.basicBlockAt(i));
        }
    }

    private static void mark(Program program, BasicBlock block) {
        List<Instruction> all = new ArrayList<>();
        block.forEach(all::add);
        int told = 0;
        for (Instruction it : all) {
            TextLocation at = it.getLocation();
            if (at != null && at.getLine() > 0 && at.getLine() != told && throwing(it)) {
                told = at.getLine();
                tell(program, it, at);
            }
            if (it instanceof InvokeInstruction) told = 0;
        }
    }

    private static boolean throwing(Instruction it) {
        return switch (it) {
            case GetFieldInstruction field -> field.getInstance() != null;
            case PutFieldInstruction field -> field.getInstance() != null;
            case BinaryInstruction binary -> binary.getOperation() == BinaryOperation.DIVIDE
                    || binary.getOperation() == BinaryOperation.MODULO;
            case ArrayLengthInstruction _, BoundCheckInstruction _, CastInstruction _,
                 CloneArrayInstruction _, ConstructArrayInstruction _, ConstructInstruction _,
                 ConstructMultiArrayInstruction _, GetElementInstruction _, InitClassInstruction _,
                 InvokeInstruction _, MonitorEnterInstruction _, NullCheckInstruction _,
                 PutElementInstruction _, RaiseInstruction _, UnwrapArrayInstruction _ -> true;
            default -> false;
        };
    }

    private static void tell(Program program, Instruction before, TextLocation at) {
        Variable line = program.createVariable();
        IntegerConstantInstruction number = new IntegerConstantInstruction();
        number.setConstant(at.getLine());
        number.setReceiver(line);
        number.setLocation(at);
        PutFieldInstruction put = new PutFieldInstruction();
        put.setField(LINE);
        put.setFieldType(ValueType.INTEGER);
        put.setValue(line);
        put.setLocation(at);
        before.insertPreviousAll(List.of(number, put));
    }
}
