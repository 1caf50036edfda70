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
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ArrayLengthInstruction;
import org.teavm.model.instructions.CastInstruction;
import org.teavm.model.instructions.ClassConstantInstruction;
import org.teavm.model.instructions.GetElementInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.IsInstanceInstruction;
import org.teavm.model.instructions.PutElementInstruction;

/// Has an index outside of an array, and a cast that fails, say so in the JVM's words: in the program's own code, and
/// where the library leaves the check to the JVM.
final class ToldFailures implements ClassHolderTransformer {

    private static final String FAILURES = "whiteboard.browser.overlay.Failures";

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        boolean own = CountedCalls.own(type.getName());
        boolean list = type.getName().startsWith("java.util.ImmutableCollections")
                || type.getName().startsWith("java.util.Arrays$");
        for (MethodHolder method : type.getMethods()) {
            Program program = method.getProgram();
            if (program == null) continue;
            boolean comparing = method.getName().startsWith("compare") && type.getName().startsWith("java.");
            if (own || list || comparing) tell(program, own || list, own || comparing);
        }
    }

    private static void tell(Program program, boolean indices, boolean casts) {
        for (BasicBlock block : program.getBasicBlocks()) {
            List<Instruction> all = new ArrayList<>();
            block.forEach(all::add);
            for (Instruction it : all) {
                switch (it) {
                    case GetElementInstruction get when indices ->
                        get.setIndex(checked(program, get, get.getArray(), get.getIndex()));
                    case PutElementInstruction put when indices ->
                        put.setIndex(checked(program, put, put.getArray(), put.getIndex()));
                    case CastInstruction cast when casts && !cast.isWeak() -> check(program, cast);
                    default -> { }
                }
            }
        }
    }

    private static Variable checked(Program program, Instruction access, Variable array, Variable index) {
        ArrayLengthInstruction length = new ArrayLengthInstruction();
        length.setArray(array);
        length.setReceiver(program.createVariable());
        length.setLocation(access.getLocation());
        InvokeInstruction call = call("index", access.getLocation(), ValueType.INTEGER, ValueType.INTEGER,
                ValueType.INTEGER);
        call.setArguments(index, length.getReceiver());
        call.setReceiver(program.createVariable());
        access.insertPreviousAll(List.of(length, call));
        return call.getReceiver();
    }

    private static void check(Program program, CastInstruction cast) {
        IsInstanceInstruction fits = new IsInstanceInstruction();
        fits.setValue(cast.getValue());
        fits.setType(cast.getTargetType());
        fits.setReceiver(program.createVariable());
        fits.setLocation(cast.getLocation());
        ClassConstantInstruction target = new ClassConstantInstruction();
        target.setConstant(cast.getTargetType());
        target.setReceiver(program.createVariable());
        target.setLocation(cast.getLocation());
        InvokeInstruction call = call("cast", cast.getLocation(), ValueType.BOOLEAN,
                ValueType.object("java.lang.Object"), ValueType.object("java.lang.Class"), ValueType.VOID);
        call.setArguments(fits.getReceiver(), cast.getValue(), target.getReceiver());
        cast.insertPreviousAll(List.of(fits, target, call));
    }

    private static InvokeInstruction call(String name, TextLocation at, ValueType... signature) {
        InvokeInstruction call = new InvokeInstruction();
        call.setType(InvocationType.SPECIAL);
        call.setMethod(new MethodReference(FAILURES, name, signature));
        call.setLocation(at);
        return call;
    }
}
