package whiteboard.browser.library;

import static java.lang.classfile.ClassFile.ACC_PUBLIC;
import static java.lang.classfile.ClassFile.ACC_STATIC;

import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import whiteboard.browser.overlay.Instance;
import whiteboard.browser.overlay.On;

/// The members that one of our [On] classes gives to a class of the library, and those that it takes away.
///
/// A member is a call of our static method: the body stays in our class.
record Members(String receiver, String giver, List<MethodModel> given, Set<String> taken) {

    private static final ClassFile FORMAT = ClassFile.of(ClassFile.StackMapsOption.DROP_STACK_MAPS);
    private static final String PLAIN = "$plain";

    /// What a class gives, or nothing where it is not an [On] class.
    static Optional<Members> of(byte[] bytes) {
        ClassModel model = FORMAT.parse(bytes);
        return annotation(model, On.class).map(on -> new Members(texts(on, "value").getFirst().replace('.', '/'),
                model.thisClass().asInternalName(),
                model.methods().stream().filter(it -> it.flags().flagsMask() == (ACC_PUBLIC | ACC_STATIC)).toList(),
                Set.copyOf(texts(on, "without"))));
    }

    /// The class with our members in the place of its own.
    byte[] into(byte[] bytes) {
        ClassModel model = FORMAT.parse(bytes);
        Set<String> replaced = new HashSet<>();
        for (MethodModel method : given) replaced.add(method.methodName() + type(method).descriptorString());
        ClassTransform kept = (builder, element) -> {
            if (element instanceof MethodModel method && replaced.contains(signature(method))) {
                keep(builder, method);
            } else if (!(element instanceof MethodModel method && goes(method))) {
                builder.with(element);
            }
        };
        return FORMAT.transformClass(model, kept.andThen(ClassTransform.endHandler(builder -> {
            for (MethodModel method : given) add(builder, method);
        })));
    }

    private static String signature(MethodModel method) {
        return method.methodName() + ClassName.standard(method.methodType().stringValue());
    }

    private boolean goes(MethodModel method) {
        return taken.contains(method.methodName().stringValue()) || taken.contains(signature(method));
    }

    /// What is replaced stays under another name, for ours to call where it needs it.
    private static void keep(ClassBuilder builder, MethodModel method) {
        if (method.code().isEmpty()) return;
        builder.withMethod(method.methodName() + PLAIN, method.methodTypeSymbol(), method.flags().flagsMask(), it -> {
            for (MethodElement element : method) {
                if (element instanceof CodeModel) it.with(element);
            }
        });
    }

    private void add(ClassBuilder builder, MethodModel method) {
        boolean instance = annotation(method, Instance.class).isPresent();
        MethodTypeDesc type = type(method);
        int flags = ACC_PUBLIC | (instance ? 0 : ACC_STATIC);
        builder.withMethod(method.methodName().stringValue(), type, flags, it -> {
            method.findAttribute(Attributes.exceptions()).ifPresent(it::with);
            if (!instance) method.findAttribute(Attributes.signature()).ifPresent(it::with);
            // an instance method hands itself over as the first parameter, which lies in the same slot
            it.withCode(code -> {
                HiddenCalls.load(code, method.methodTypeSymbol());
                code.invokestatic(ClassDesc.ofInternalName(giver), method.methodName().stringValue(),
                        method.methodTypeSymbol()).return_(TypeKind.from(type.returnType()));
            });
        });
    }

    private static MethodTypeDesc type(MethodModel method) {
        MethodTypeDesc type = method.methodTypeSymbol();
        return annotation(method, Instance.class).isPresent() ? type.dropParameterTypes(0, 1) : type;
    }

    static Optional<Annotation> annotation(AttributedElement element, Class<?> type) {
        return element.findAttribute(Attributes.runtimeInvisibleAnnotations()).stream()
                .flatMap(it -> it.annotations().stream())
                .filter(it -> it.className().equalsString(type.descriptorString())).findFirst();
    }

    private static List<String> texts(Annotation annotation, String element) {
        List<String> texts = new ArrayList<>();
        annotation.elements().stream().filter(it -> it.name().equalsString(element)).map(it -> it.value())
                .flatMap(it -> it instanceof AnnotationValue.OfArray array ? array.values().stream() : Stream.of(it))
                .forEach(it -> texts.add(((AnnotationValue.OfString) it).stringValue()));
        return texts;
    }
}
