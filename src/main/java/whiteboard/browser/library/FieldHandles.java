package whiteboard.browser.library;

import static java.lang.classfile.ClassFile.ACC_FINAL;
import static java.lang.classfile.ClassFile.ACC_PUBLIC;

import java.lang.classfile.ClassFile;
import java.lang.classfile.FieldModel;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.Map;
import java.util.TreeMap;

/// The classes that stand for the JDK's handles of fields: one for each field that is asked for, which reads and
/// writes it. The rest of a handle is our `VarHandle`.
final class FieldHandles {

    private static final ClassDesc HANDLE = ClassDesc.of("java.lang.invoke.VarHandle");

    private final Map<String, byte[]> jdk;
    private final Map<String, byte[]> made = new TreeMap<>();

    /// @param jdk the classes of the library by internal name, before they are rewritten
    FieldHandles(Map<String, byte[]> jdk) {
        this.jdk = jdk;
    }

    /// What has been made so far, by internal name.
    Map<String, byte[]> made() {
        return made;
    }

    /// The class of the handle of a field.
    ClassDesc of(String owner, String field) {
        String name = owner + "$" + field + "$Handle";
        made.computeIfAbsent(name, _ -> write(ClassDesc.ofInternalName(name), owner, field));
        return ClassDesc.ofInternalName(name);
    }

    boolean has(String owner, String field) {
        return find(owner, field) != null;
    }

    private FieldModel find(String owner, String field) {
        byte[] bytes = jdk.get(owner);
        if (bytes == null) return null;
        return ClassFile.of().parse(bytes).fields().stream().filter(it -> it.fieldName().equalsString(field))
                .findFirst().orElse(null);
    }

    private byte[] write(ClassDesc name, String owner, String field) {
        FieldModel model = find(owner, field);
        if (model == null) throw new IllegalStateException("no field " + owner + "." + field);
        ClassDesc type = model.fieldTypeSymbol();
        ClassDesc target = ClassDesc.ofInternalName(owner);
        boolean open = model.flags().has(AccessFlag.STATIC);
        ClassDesc erased = erased(type);
        char kind = kind(type);
        return ClassFile.of(ClassFile.StackMapsOption.DROP_STACK_MAPS).build(name, it -> it
                .withSuperclass(HANDLE).withFlags(ACC_PUBLIC | ACC_FINAL)
                .withMethodBody(ConstantDescs.INIT_NAME, ConstantDescs.MTD_void, ACC_PUBLIC, code -> code
                        .aload(0).invokespecial(HANDLE, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void).return_())
                .withMethodBody("get" + kind, MethodTypeDesc.of(erased, ConstantDescs.CD_Object), ACC_PUBLIC, code -> {
                    if (open) code.getstatic(target, field, type);
                    else code.aload(1).checkcast(target).getfield(target, field, type);
                    code.return_(TypeKind.from(type));
                })
                .withMethodBody("set" + kind,
                        MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_Object, erased), ACC_PUBLIC, code -> {
                    if (!open) code.aload(1).checkcast(target);
                    code.loadLocal(TypeKind.from(type), 2);
                    if (!type.isPrimitive()) code.checkcast(type);
                    if (open) code.putstatic(target, field, type);
                    else code.putfield(target, field, type);
                    code.return_();
                }));
    }

    /// The kind of value that a method of our handles has in its name.
    static char kind(ClassDesc type) {
        char kind = type.descriptorString().charAt(0);
        return kind == '[' ? 'L' : kind;
    }

    static ClassDesc erased(ClassDesc type) {
        return type.isPrimitive() ? type : ConstantDescs.CD_Object;
    }
}
