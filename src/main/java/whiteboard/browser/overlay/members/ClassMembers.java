package whiteboard.browser.overlay.members;

import whiteboard.browser.overlay.Instance;
import whiteboard.browser.overlay.On;

@On("java.lang.Class")
public final class ClassMembers {

    private ClassMembers() {}

    @Instance
    public static boolean isRecord(Class<?> self) {
        return self.getSuperclass() == Record.class;
    }

    /// A constant with a body has a class of its own, which is no enum.
    @Instance
    public static boolean isEnum(Class<?> self) {
        return self.getSuperclass() == Enum.class;
    }

    /// An array belongs to the package of its elements, a primitive type to `java.lang`.
    @Instance
    public static String getPackageName(Class<?> self) {
        Class<?> type = self;
        while (type.isArray()) type = type.getComponentType();
        if (type.isPrimitive()) return "java.lang";
        int dot = type.getName().lastIndexOf('.');
        return dot < 0 ? "" : type.getName().substring(0, dot);
    }
}
