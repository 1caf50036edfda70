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
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.ConstructArrayInstruction;
import org.teavm.model.instructions.ConstructMultiArrayInstruction;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.LongConstantInstruction;
import org.teavm.model.instructions.NumericOperandType;

/// Has whatever would end the module throw an exception: integer division by zero, arrays of negative size. What is
/// divided by a constant, or has a constant size, is left alone.
final class CheckedTraps implements ClassHolderTransformer {

    private static final String ARITHMETIC = "whiteboard.browser.overlay.Arithmetic";
    private static final String GROWING = "whiteboard.browser.overlay.Growing"; // must call nothing

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (type.getName().equals(ARITHMETIC) || type.getName().equals(GROWING)
                || type.getName().startsWith("org.teavm.")) return;
        for (MethodHolder method : type.getMethods()) {
            Program program = method.getProgram();
            if (program == null) continue;
            for (BasicBlock block : program.getBasicBlocks()) check(program, block);
        }
    }

    private static void check(Program program, BasicBlock block) {
        for (Instruction it = block.getFirstInstruction(); it != null;) {
            Instruction next = it.getNext();
            Instruction previous = it.getPrevious();
            switch (it) {
                case BinaryInstruction division when integral(division)
                        && !harmless(previous, division.getSecondOperand()) ->
                    division.replace(call(division));
                case InvokeInstruction call when unsigned(call.getMethod()) ->
                    call.setMethod(new MethodReference(ARITHMETIC, call.getMethod().getDescriptor()));
                case ConstructArrayInstruction array when !harmless(previous, array.getSize()) ->
                    array.setSize(checked(program, array, array.getSize()));
                case ConstructMultiArrayInstruction array -> {
                    List<Variable> sizes = new ArrayList<>(array.getDimensions());
                    sizes.replaceAll(size -> checked(program, array, size));
                    for (int i = 0; i < sizes.size(); i++) array.getDimensions().set(i, sizes.get(i));
                }
                default -> { }
            }
            it = next;
        }
    }

    private static boolean integral(BinaryInstruction it) {
        return (it.getOperation() == BinaryOperation.DIVIDE || it.getOperation() == BinaryOperation.MODULO)
                && (it.getOperandType() == NumericOperandType.INT || it.getOperandType() == NumericOperandType.LONG);
    }

    private static boolean unsigned(MethodReference method) {
        return (method.getName().equals("divideUnsigned") || method.getName().equals("remainderUnsigned"))
                && (method.getClassName().equals("java.lang.Integer") || method.getClassName().equals("java.lang.Long"));
    }

    private static boolean harmless(Instruction previous, Variable operand) {
        return switch (previous) {
            case IntegerConstantInstruction it when it.getReceiver() == operand -> it.getConstant() > 0;
            case LongConstantInstruction it when it.getReceiver() == operand -> it.getConstant() > 0;
            case null, default -> false;
        };
    }

    private static InvokeInstruction call(BinaryInstruction division) {
        String name = division.getOperation() == BinaryOperation.DIVIDE ? "divide" : "remainder";
        ValueType type = division.getOperandType() == NumericOperandType.INT ? ValueType.INTEGER : ValueType.LONG;
        InvokeInstruction call = new InvokeInstruction();
        call.setType(InvocationType.SPECIAL);
        call.setMethod(new MethodReference(ARITHMETIC, name, type, type, type));
        call.setArguments(division.getFirstOperand(), division.getSecondOperand());
        call.setReceiver(division.getReceiver());
        call.setLocation(division.getLocation());
        return call;
    }

    private static Variable checked(Program program, Instruction array, Variable size) {
        InvokeInstruction call = new InvokeInstruction();
        call.setType(InvocationType.SPECIAL);
        call.setMethod(new MethodReference(ARITHMETIC, "size", ValueType.INTEGER, ValueType.INTEGER));
        call.setArguments(size);
        call.setReceiver(program.createVariable());
        call.setLocation(array.getLocation());
        array.insertPrevious(call);
        return call.getReceiver();
    }
}
