package whiteboard.browser.compiler;

import static java.lang.classfile.ClassFile.ACC_PROTECTED;
import static java.lang.classfile.ClassFile.ACC_PUBLIC;

import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.Attribute;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassSignature;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.FieldTransform;
import java.lang.classfile.Interfaces;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.Signature;
import java.lang.classfile.attribute.AnnotationDefaultAttribute;
import java.lang.classfile.attribute.ConstantValueAttribute;
import java.lang.classfile.attribute.DeprecatedAttribute;
import java.lang.classfile.attribute.ExceptionsAttribute;
import java.lang.classfile.attribute.InnerClassInfo;
import java.lang.classfile.attribute.InnerClassesAttribute;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.attribute.RuntimeVisibleAnnotationsAttribute;
import java.lang.classfile.attribute.SignatureAttribute;
import java.lang.constant.ClassDesc;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import whiteboard.browser.translate.Library;

/// The signatures that programs are compiled against: those of the JDK's module `java.base`, whole, so that overloads
/// and types are resolved as by javac; what the browser lacks is marked as deprecated for removal, which the compiler
/// tells as an error that names it (see [whiteboard.browser.compiler.inside.JavacWords]).
public final class Signatures {

    private static final ClassFile FORMAT = ClassFile.of(ClassFile.ConstantPoolSharingOption.NEW_POOL);
    private static final int OPEN = ACC_PUBLIC | ACC_PROTECTED;
    private static final RuntimeVisibleAnnotationsAttribute LACKING = RuntimeVisibleAnnotationsAttribute.of(
            Annotation.of(ClassDesc.of("java.lang.Deprecated"), AnnotationElement.ofBoolean("forRemoval", true)));

    private final Lacking lacking;
    private final SortedMap<String, byte[]> types = new TreeMap<>();

    private Signatures(Library library) {
        lacking = new Lacking(library);
    }

    /// Class files without code by the type's name with slashes, `module-info` too.
    public static SortedMap<String, byte[]> of(Library library) {
        Signatures signatures = new Signatures(library);
        signatures.read();
        return signatures.types;
    }

    private void read() {
        ModuleAttribute module = FORMAT.parse(JdkImage.bytes("module-info")).findAttribute(Attributes.module()).orElseThrow();
        Set<String> packages = new TreeSet<>();
        module.exports().stream().filter(it -> it.exportsTo().isEmpty())
                .map(it -> it.exportedPackage().name().stringValue()).filter(it -> it.startsWith("java/"))
                .forEach(packages::add);
        for (String it : packages) {
            for (String type : JdkImage.types(it)) {
                ClassModel model = FORMAT.parse(JdkImage.bytes(type));
                if (open(model)) add(model);
            }
        }
        types.put("module-info", FORMAT.buildModule(ModuleAttribute.of(module.moduleName().asSymbol(),
                builder -> module.exports().stream()
                        .filter(it -> packages.contains(it.exportedPackage().name().stringValue()))
                        .forEach(builder::exports))));
    }

    private static boolean open(ClassModel type) {
        String name = type.thisClass().asInternalName();
        Optional<InnerClassInfo> nested = type.findAttribute(Attributes.innerClasses()).stream()
                .flatMap(it -> it.classes().stream())
                .filter(it -> it.innerClass().asInternalName().equals(name)).findFirst();
        if (nested.isEmpty()) return (type.flags().flagsMask() & ACC_PUBLIC) != 0;
        if (nested.get().outerClass().isEmpty() || (nested.get().flagsMask() & OPEN) == 0) return false;
        return open(FORMAT.parse(JdkImage.bytes(nested.get().outerClass().get().asInternalName())));
    }

    private void add(ClassModel type) {
        String name = type.thisClass().asInternalName();
        if (types.containsKey(name)) return;
        types.put(name, stripped(name, type));
        // public members come also from a superclass that is not public
        type.superclass().map(it -> it.asInternalName()).filter(it -> it.startsWith("java/"))
                .ifPresent(it -> add(FORMAT.parse(JdkImage.bytes(it))));
        type.interfaces().stream().map(it -> it.asInternalName()).filter(it -> it.startsWith("java/"))
                .forEach(it -> add(FORMAT.parse(JdkImage.bytes(it))));
    }

    private byte[] stripped(String name, ClassModel type) {
        boolean lacks = lacking.type(name);
        return FORMAT.transformClass(type, ClassTransform.dropping(it -> !stays(it))
                .andThen((builder, element) -> {
                    switch (element) {
                        case MethodModel it -> builder.transformMethod(it, method(lacks || lacking.method(name,
                                it.methodName().stringValue(), it.methodType().stringValue())));
                        case FieldModel it -> builder.transformField(it,
                                field(lacks || lacking.field(name, it.fieldName().stringValue())));
                        case Interfaces it when !lacks -> builder.withInterfaces(it.interfaces().stream()
                                .filter(one -> !lacking.relation(name, one.asInternalName())).toList());
                        case SignatureAttribute it when !lacks -> builder.with(SignatureAttribute.of(
                                related(name, it.asClassSignature())));
                        default -> builder.with(element);
                    }
                })
                .andThen(ClassTransform.endHandler(builder -> {
                    if (lacks) builder.with(LACKING).with(DeprecatedAttribute.of());
                })));
    }

    private static boolean stays(ClassElement it) {
        return switch (it) {
            case MethodModel method -> (method.flags().flagsMask() & OPEN) != 0;
            case FieldModel field -> (field.flags().flagsMask() & OPEN) != 0;
            case Attribute<?> attribute -> attribute instanceof SignatureAttribute
                    || attribute instanceof InnerClassesAttribute;
            default -> true;
        };
    }

    private ClassSignature related(String name, ClassSignature all) {
        return ClassSignature.of(all.typeParameters(), all.superclassSignature(), all.superinterfaceSignatures().stream()
                .filter(it -> !lacking.relation(name, internalName(it))).toArray(Signature.ClassTypeSig[]::new));
    }

    private static String internalName(Signature.ClassTypeSig type) {
        return type.outerType().map(it -> internalName(it) + "$" + type.className()).orElse(type.className());
    }

    private static MethodTransform method(boolean lacks) {
        return MethodTransform.dropping(it -> it instanceof CodeModel
                || it instanceof Attribute<?> && !(it instanceof SignatureAttribute || it instanceof ExceptionsAttribute
                || it instanceof AnnotationDefaultAttribute)).andThen(MethodTransform.endHandler(builder -> {
                    if (lacks) builder.with(LACKING).with(DeprecatedAttribute.of());
                }));
    }

    private static FieldTransform field(boolean lacks) {
        return FieldTransform.dropping(it -> it instanceof Attribute<?>
                && !(it instanceof SignatureAttribute || it instanceof ConstantValueAttribute))
                .andThen(FieldTransform.endHandler(builder -> {
                    if (lacks) builder.with(LACKING).with(DeprecatedAttribute.of());
                }));
    }
}
