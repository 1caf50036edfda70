package whiteboard.browser.library;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.ConstantInstruction.LoadConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;

/// Has a method of the JDK use our handles: where it looks one up, it makes one; where it calls one, by a polymorphic
/// signature, it calls the method for that kind of value. A look-up is known by the constants before it: the class and
/// the name of the field.
final class HandleCalls implements CodeTransform {

    private static final ClassDesc HANDLE = ClassDesc.of("java.lang.invoke.VarHandle");
    private static final ClassDesc UNSAFE = ClassDesc.of("jdk.internal.misc.Unsafe");
    private static final List<String> VERBS =
            List.of("getAndBitwiseOr", "getAndBitwiseAnd", "getAndAdd", "getAndSet", "compareAndExchange");

    private final String self;
    private final FieldHandles handles;
    private String type;
    private String typeBefore;
    private String field;

    HandleCalls(String self, FieldHandles handles) {
        this.self = self;
        this.handles = handles;
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
        if (element instanceof LoadConstantInstruction constant) remember(constant);
        if (!(element instanceof InvokeInstruction call)) {
            code.with(element);
            return;
        }
        MethodTypeDesc signature = call.typeSymbol();
        switch (call.owner().asInternalName() + "." + call.name().stringValue()) {
            case "java/lang/invoke/MethodHandles.lookup" -> code.aconst_null();
            case "java/lang/invoke/MethodHandles$Lookup.findVarHandle" -> make(code.pop2().pop2());
            case "jdk/internal/invoke/MhUtil.findVarHandle" -> {
                if (signature.parameterCount() == 4) code.pop();
                else typeBefore = self;
                make(code.pop2().pop());
            }
            case "java/lang/invoke/MethodHandles.arrayElementVarHandle" ->
                code.pop().new_(HANDLE).dup().invokespecial(HANDLE, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
            case "jdk/internal/misc/Unsafe.objectFieldOffset" -> {
                typeBefore = type;
                make(code.pop2().pop());
                code.invokestatic(UNSAFE, "register", MethodTypeDesc.of(ConstantDescs.CD_long, HANDLE));
            }
            default -> {
                if (call.owner().asInternalName().equals("java/lang/invoke/VarHandle")
                        && signature.parameterCount() > 0) use(code, call.name().stringValue(), signature);
                else if (call.owner().asInternalName().equals("jdk/internal/misc/Unsafe")) unsafe(code, call);
                else code.with(element);
            }
        }
    }

    private void remember(LoadConstantInstruction constant) {
        switch (constant.constantValue()) {
            case ClassDesc it when it.isClassOrInterface() -> {
                typeBefore = type;
                String descriptor = it.descriptorString();
                type = descriptor.substring(1, descriptor.length() - 1);
            }
            case ClassDesc _ -> {
                typeBefore = type;
                type = null;
            }
            case String it -> field = it;
            default -> { }
        }
    }

    private void make(CodeBuilder code) {
        String owner = typeBefore != null && handles.has(typeBefore, field) ? typeBefore
                : type != null && handles.has(type, field) ? type : self;
        ClassDesc handle = handles.of(owner, field);
        code.new_(handle).dup().invokespecial(handle, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
    }

    private static void use(CodeBuilder code, String name, MethodTypeDesc signature) {
        String verb = verb(name);
        ClassDesc result = signature.returnType();
        ClassDesc value = verb.equals("get") ? result : signature.parameterType(signature.parameterCount() - 1);
        ClassDesc returned = switch (verb) {
            case "set" -> ConstantDescs.CD_void;
            case "compareAndSet" -> ConstantDescs.CD_boolean;
            default -> FieldHandles.erased(value);
        };
        boolean array = signature.parameterCount() > 1 && signature.parameterType(0).isArray();
        code.invokevirtual(HANDLE, verb + (array ? "A" : "") + FieldHandles.kind(value),
                MethodTypeDesc.of(returned, signature.parameterList().stream().map(FieldHandles::erased).toList()));
        if (result.equals(ConstantDescs.CD_void)) {
            if (returned.equals(ConstantDescs.CD_long)) code.pop2();
            else if (!returned.equals(ConstantDescs.CD_void)) code.pop();
        } else if (!result.isPrimitive() && !result.equals(ConstantDescs.CD_Object)) {
            code.checkcast(result);
        }
    }

    private static String verb(String name) {
        for (String verb : VERBS) {
            if (name.startsWith(verb)) return verb;
        }
        if (name.contains("ompareAndSet")) return "compareAndSet";
        return name.startsWith("get") ? "get" : "set";
    }

    private static void unsafe(CodeBuilder code, InvokeInstruction call) {
        String name = call.name().stringValue().replaceFirst("^weakCompare", "compare")
                .replaceFirst("(Int|Long|Reference)(Plain|Volatile|Acquire|Release|Opaque)$", "$1");
        code.invoke(call.opcode(), call.owner().asSymbol(), name, call.typeSymbol(), call.isInterface());
    }
}
