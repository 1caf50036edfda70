package whiteboard.browser.overlay;

/// What the JVM throws by itself, in its words.
public final class Failures {

    /// Stands where the JVM tells which value was null, which the module cannot know.
    public static final String UNAVAILABLE = "(which value is null is told by the JVM only, not in the page)";

    private Failures() {}

    /// The index of an array, if it is one.
    public static int index(int index, int length) {
        if (index < 0 || index >= length) {
            throw new ArrayIndexOutOfBoundsException("Index " + index + " out of bounds for length " + length);
        }
        return index;
    }

    /// A value becomes an element of an array of objects.
    public static void store(Object array, Object value) {
        if (array == null || value == null) return;
        Class<?> element = array.getClass().getComponentType();
        if (value.getClass() == element || element.isInstance(value)) return;
        throw new ArrayStoreException(value.getClass().getName());
    }

    /// @param fits whether the value is an instance of the target
    public static void cast(boolean fits, Object value, Class<?> target) {
        if (!fits && value != null) throw new ClassCastException(told(value.getClass().getName(), target.getName()));
    }

    private static String told(String from, String to) {
        String told = "class " + from + " cannot be cast to class " + to + " (";
        if (home(from).equals(home(to))) return told + from + " and " + to + " are in " + home(from) + ")";
        return told + from + " is in " + home(from) + "; " + to + " is in " + home(to) + ")";
    }

    private static String home(String type) {
        int element = type.lastIndexOf('[') + 1;
        boolean jdk = type.startsWith("java.", element) || type.startsWith("Ljava.", element)
                || element > 0 && type.charAt(element) != 'L';
        return jdk ? "module java.base of loader 'bootstrap'" : "unnamed module of loader 'app'";
    }
}
