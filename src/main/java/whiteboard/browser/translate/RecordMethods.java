package whiteboard.browser.translate;

import java.util.List;
import java.util.Objects;
import org.teavm.classlib.impl.record.ObjectMethodsSubstitutor;
import org.teavm.dependency.BootstrapMethodSubstitutor;
import org.teavm.dependency.DynamicCallSite;
import org.teavm.model.BasicBlock;
import org.teavm.model.MethodHandle;
import org.teavm.model.MethodReference;
import org.teavm.model.PrimitiveType;
import org.teavm.model.RuntimeConstant;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ConditionEmitter;
import org.teavm.model.emit.PhiEmitter;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;
import org.teavm.model.util.InvokeDynamicUtil;

/// The methods that a record has by itself, as `java.lang.runtime.ObjectMethods` of the JDK makes them: the order of
/// records in a hash map hangs on it. TeaVM's begin the hash at another number and compare NaN and -0.0 as `==` does.
final class RecordMethods implements BootstrapMethodSubstitutor {

    static final MethodReference BOOTSTRAP = new MethodReference("java.lang.runtime.ObjectMethods", "bootstrap",
            ValueType.object("java.lang.invoke.MethodHandles$Lookup"), ValueType.object("java.lang.String"),
            ValueType.object("java.lang.invoke.TypeDescriptor"), ValueType.object("java.lang.Class"),
            ValueType.object("java.lang.String"), ValueType.arrayOf(ValueType.object("java.lang.invoke.MethodHandle")),
            ValueType.object("java.lang.Object"));

    private final ObjectMethodsSubstitutor texts = new ObjectMethodsSubstitutor();

    @Override
    public ValueEmitter substitute(DynamicCallSite site, ProgramEmitter code) {
        return switch (site.getCalledMethod().getName()) {
            case "hashCode" -> hash(site, code);
            case "equals" -> equal(site, code);
            default -> texts.substitute(site, code);
        };
    }

    private static List<MethodHandle> components(DynamicCallSite site) {
        List<RuntimeConstant> arguments = site.getBootstrapArguments();
        return arguments.subList(2, arguments.size()).stream().map(RuntimeConstant::getMethodHandle).toList();
    }

    private static ValueEmitter hash(DynamicCallSite site, ProgramEmitter code) {
        ValueEmitter hash = code.constant(0);
        for (MethodHandle it : components(site)) {
            ValueEmitter value = InvokeDynamicUtil.invoke(code, it, site.getArguments().getFirst());
            hash = hash.mul(31).add(it.getValueType() instanceof ValueType.Primitive primitive
                    ? code.invoke(primitive.getBoxedType().getClassName(), "hashCode", ValueType.INTEGER, value)
                    : code.invoke(Objects.class, "hashCode", int.class, value.cast(Object.class)));
        }
        return hash;
    }

    private static ValueEmitter equal(DynamicCallSite site, ProgramEmitter code) {
        ValueEmitter self = site.getArguments().get(0), other = site.getArguments().get(1);
        ValueType type = site.getBootstrapArguments().getFirst().getValueType();
        BasicBlock end = code.prepareBlock();
        PhiEmitter result = code.phi(ValueType.INTEGER, end);
        code.when(self.isSame(other)).thenDo(() -> give(code, 1, result, end));
        code.when(other.instanceOf(type).isFalse()).thenDo(() -> give(code, 0, result, end));
        ValueEmitter same = other.cast(type);
        for (MethodHandle it : components(site)) {
            ValueEmitter one = InvokeDynamicUtil.invoke(code, it, self), two = InvokeDynamicUtil.invoke(code, it, same);
            code.when(equal(code, it.getValueType(), one, two).not()).thenDo(() -> give(code, 0, result, end));
        }
        give(code, 1, result, end);
        code.enter(end);
        return result.getValue();
    }

    private static void give(ProgramEmitter code, int value, PhiEmitter result, BasicBlock end) {
        code.constant(value).propagateTo(result);
        code.jump(end);
    }

    private static ConditionEmitter equal(ProgramEmitter code, ValueType type, ValueEmitter one, ValueEmitter two) {
        if (!(type instanceof ValueType.Primitive primitive)) {
            return code.invoke(Objects.class, "equals", boolean.class, one.cast(Object.class), two.cast(Object.class))
                    .isTrue();
        }
        PrimitiveType kind = primitive.getKind();
        return switch (kind) {
            case FLOAT, DOUBLE -> code.invoke(primitive.getBoxedType().getClassName(), "compare", ValueType.INTEGER,
                    one, two).isEqualTo(code.constant(0));
            case LONG -> one.compareTo(two).isEqualTo(code.constant(0));
            case BOOLEAN, BYTE, SHORT, CHARACTER, INTEGER -> one.isEqualTo(two);
        };
    }
}
