package whiteboard.browser.library;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where TeaVM looks for a class of the library: `java.util.HashMap` at
/// `org/teavm/classlib/java/util/THashMap.class`, anything outside `java.*` under its own name. The name that a
/// class has for the program is written in its bytes, so that a class of the JDK may lie there as it is.
final class ClassName {

    private static final String PREFIX = "org/teavm/classlib/";
    private static final Pattern TEAVM = Pattern.compile(PREFIX + "(java/(?:\\w+/)*)T(\\w[\\w$]*)");

    private ClassName() {}

    /// The path in the class path of a class, given its internal name (`java/util/Map$Entry`).
    static String path(String internalName) {
        if (!internalName.startsWith("java/")) return internalName + ".class";
        int simple = internalName.lastIndexOf('/') + 1;
        return PREFIX + internalName.substring(0, simple) + "T" + internalName.substring(simple) + ".class";
    }

    /// A descriptor or internal name with TeaVM's own names put back to those of the JDK, nested ones too.
    static String standard(String descriptor) {
        Matcher matcher = TEAVM.matcher(descriptor);
        return matcher.replaceAll(it -> Matcher.quoteReplacement(it.group(1) + it.group(2)));
    }
}
