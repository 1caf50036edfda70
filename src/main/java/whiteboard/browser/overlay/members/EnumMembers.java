package whiteboard.browser.overlay.members;

import whiteboard.browser.overlay.Instance;
import whiteboard.browser.overlay.On;

@On("java.lang.Enum")
public final class EnumMembers {

    private EnumMembers() {}

    public static <E extends Enum<E>> E valueOf(Class<E> type, String name) {
        if (name == null) throw new NullPointerException("Name is null");
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) return constant;
        }
        throw new IllegalArgumentException("No enum constant " + type.getName().replace('$', '.') + "." + name);
    }

    @Instance
    public static int compareTo(Enum<?> self, Enum<?> other) {
        if (self.getDeclaringClass() != other.getDeclaringClass()) throw new ClassCastException();
        return self.ordinal() - other.ordinal();
    }
}
