package whiteboard.browser.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.teavm.model.instructions.ArrayElementType;
import org.teavm.model.instructions.ArrayLengthInstruction;
import org.teavm.model.instructions.CastInstruction;
import org.teavm.model.instructions.ClassConstantInstruction;
import org.teavm.model.instructions.GetElementInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.IsInstanceInstruction;
import org.teavm.model.instructions.PutElementInstruction;
import org.teavm.model.instructions.UnwrapArrayInstruction;

/// Has an index outside of an array, and a cast that fails, say so in the JVM's words: in the program's own code, and
/// where the library leaves the check to the JVM. An array of objects that the library fills for the program may be of
/// a narrower type than its elements: there the library's stores are checked too.
final class ToldFailures implements ClassHolderTransformer {

    private static final String FAILURES = "whiteboard.browser.overlay.Failures";
    private static final MethodReference COPY = copy("java.lang.System", "arraycopy"),
            TOLD_COPY = copy("whiteboard.browser.overlay.Copying", "copy"),
            PART = new MethodReference("java.util.Objects", "checkFromIndexSize", ValueType.INTEGER, ValueType.INTEGER,
                    ValueType.INTEGER, ValueType.INTEGER),
            TOLD_PART = new MethodReference("whiteboard.browser.overlay.Bounds", "part", PART.getSignature());
    private static final ValueType COMPARABLE = ValueType.object("java.lang.Comparable");
    /// Methods of collections and streams that write to an array which the program has made, or chosen the type of.
    private static final Set<String> FILLING = Set.of("toArrayInternal", "finishToArray", "keysToArray",
            "valuesToArray", "toArray", "asArray", "copyInto", "copyOf", "copyOfRange", "fill", "setAll", "set", "replaceAll");
    private static final String FIXED = "java.util.stream.Nodes$FixedNodeBuilder";

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        boolean own = CountedCalls.own(type.getName());
        boolean jdk = type.getName().startsWith("java.");
        boolean list = type.getName().startsWith("java.util.ImmutableCollections")
                || type.getName().startsWith("java.util.Arrays");
        if (!own && !jdk) return;
        for (MethodHolder method : type.getMethods()) {
            Program program = method.getProgram();
            if (program == null) continue;
            boolean comparing = method.getName().startsWith("compare") && jdk;
            boolean fills = own || fills(type, method);
            tell(program, fills, own || list, own || comparing);
            if (type.getName().equals("java.lang.String")) redirect(program, PART, TOLD_PART);
            if (fills || list) redirect(program, COPY, TOLD_COPY);
        }
    }

    private static boolean fills(ClassHolder type, MethodHolder method) {
        return type.getName().equals(FIXED)
                || type.getName().startsWith("java.util.") && FILLING.contains(method.getName());
    }

    private static MethodReference copy(String type, String name) {
        ValueType array = ValueType.object("java.lang.Object");
        return new MethodReference(type, name, array, ValueType.INTEGER, array, ValueType.INTEGER, ValueType.INTEGER,
                ValueType.VOID);
    }

    private static void redirect(Program program, MethodReference from, MethodReference to) {
        for (BasicBlock block : program.getBasicBlocks()) {
            for (Instruction it : block) {
                if (it instanceof InvokeInstruction call && call.getMethod().equals(from)) call.setMethod(to);
            }
        }
    }

    private static void tell(Program program, boolean stores, boolean indices, boolean casts) {
        for (BasicBlock block : program.getBasicBlocks()) {
            List<Instruction> all = new ArrayList<>();
            block.forEach(all::add);
            Map<Variable, Variable> arrays = new HashMap<>();
            for (Instruction it : all) {
                switch (it) {
                    case UnwrapArrayInstruction unwrap -> arrays.put(unwrap.getReceiver(), unwrap.getArray());
                    case GetElementInstruction get when indices ->
                        get.setIndex(checked(program, get, get.getArray(), get.getIndex()));
                    case PutElementInstruction put when indices -> {
                        put.setIndex(checked(program, put, put.getArray(), put.getIndex()));
                        if (stores) store(put, arrays);
                    }
                    case PutElementInstruction put when stores -> store(put, arrays);
                    case CastInstruction cast when !cast.isWeak()
                            && (casts || cast.getTargetType().equals(COMPARABLE)) -> check(program, cast);
                    default -> { }
                }
            }
        }
    }

    private static void store(PutElementInstruction put, Map<Variable, Variable> arrays) {
        if (put.getType() != ArrayElementType.OBJECT) return;
        InvokeInstruction call = call("store", put.getLocation(), ValueType.object("java.lang.Object"),
                ValueType.object("java.lang.Object"), ValueType.VOID);
        call.setArguments(arrays.get(put.getArray()), put.getValue());
        put.insertPrevious(call);
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
