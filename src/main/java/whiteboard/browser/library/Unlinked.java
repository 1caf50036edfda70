package whiteboard.browser.library;

import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Map;
import java.util.Set;

/// Methods of the JDK that would link tables for which a module has no room: names of scripts and blocks of Unicode, its
/// normal forms, emoji. A program hears so when it comes to one, by an exception: what a regular expression asks for, no
/// compiler sees.
final class Unlinked {

    private static final String MATCH = "match";
    private static final Map<String, Set<String>> METHODS = Map.of(
            "java/util/regex/CharPredicates", Set.of("forUnicodeScript", "forUnicodeBlock", "IDEOGRAPHIC", "EMOJI",
                    "EMOJI_PRESENTATION", "EMOJI_MODIFIER", "EMOJI_MODIFIER_BASE", "EMOJI_COMPONENT",
                    "EXTENDED_PICTOGRAPHIC"),
            "java/util/regex/Pattern", Set.of("normalize", "N"),
            "java/util/regex/Pattern$NFCCharProperty", Set.of(MATCH),
            "java/util/regex/Pattern$XGrapheme", Set.of(MATCH),
            "java/util/regex/Pattern$GraphemeBound", Set.of(MATCH));
    private static final ClassDesc UNSUPPORTED = ClassDesc.of("java.lang.UnsupportedOperationException");

    private Unlinked() {}

    /// What is to be changed in a class of that internal name.
    static ClassTransform in(String name) {
        Set<String> methods = METHODS.getOrDefault(name, Set.of());
        if (methods.isEmpty()) return ClassTransform.ACCEPT_ALL;
        return (builder, element) -> {
            if (element instanceof MethodModel method && methods.contains(method.methodName().stringValue())) {
                String text = name.replace('/', '.').replace('$', '.') + "." + method.methodName().stringValue()
                        + " is not in the class library of the browser";
                builder.transformMethod(method, throwing(text));
            } else {
                builder.with(element);
            }
        };
    }

    /// A body that throws an [UnsupportedOperationException] instead.
    static MethodTransform throwing(String text) {
        return MethodTransform.dropping(CodeModel.class::isInstance).andThen(MethodTransform.endHandler(it ->
                it.withCode(code -> code.new_(UNSUPPORTED).dup().loadConstant(text).invokespecial(UNSUPPORTED,
                        ConstantDescs.INIT_NAME, MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_String)).athrow())));
    }
}
