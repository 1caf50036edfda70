package whiteboard.browser.overlay.jdk.internal.access;

/// The door between packages of the JDK, as far as its classes need it here.
public final class SharedSecrets {

    private static final JavaLangAccess LANG = new JavaLangAccess();

    private SharedSecrets() {}

    public static JavaLangAccess getJavaLangAccess() {
        return LANG;
    }

    public static JavaUtilCollectionAccess getJavaUtilCollectionAccess() {
        return new JavaUtilCollectionAccess();
    }

    public static JavaUtilConcurrentTLRAccess getJavaUtilConcurrentTLRAccess() {
        return new JavaUtilConcurrentTLRAccess();
    }
}
