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
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.LongConstantInstruction;
import org.teavm.model.instructions.NumericOperandType;

/// Has integer division throw an `ArithmeticException`, and leaves alone what is divided by a constant.
final class CheckedDivision implements ClassHolderTransformer {

    private static final String ARITHMETIC = "whiteboard.browser.overlay.Arithmetic";

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (type.getName().equals(ARITHMETIC) || type.getName().startsWith("org.teavm.")) return;
        for (MethodHolder method : type.getMethods()) {
            Program program = method.getProgram();
            if (program == null) continue;
            for (BasicBlock block : program.getBasicBlocks()) check(program, block);
        }
    }

    private static void check(Program program, BasicBlock block) {
        for (Instruction it = block.getFirstInstruction(); it != null;) {
            Instruction next = it.getNext();
            if (it instanceof BinaryInstruction division && integral(division)
                    && !harmless(it.getPrevious(), division.getSecondOperand())) {
                division.replace(call(division));
            }
            it = next;
        }
    }

    private static boolean integral(BinaryInstruction it) {
        return (it.getOperation() == BinaryOperation.DIVIDE || it.getOperation() == BinaryOperation.MODULO)
                && (it.getOperandType() == NumericOperandType.INT || it.getOperandType() == NumericOperandType.LONG);
    }

    private static boolean harmless(Instruction previous, Variable divisor) {
        return switch (previous) {
            case IntegerConstantInstruction it when it.getReceiver() == divisor -> harmless(it.getConstant());
            case LongConstantInstruction it when it.getReceiver() == divisor -> harmless(it.getConstant());
            case null, default -> false;
        };
    }

    private static boolean harmless(long divisor) {
        return divisor != 0 && divisor != -1;
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
}
