package whiteboard.browser.overlay.jdk.internal.access;

import java.util.List;

/// The door between packages of the JDK, as far as its classes need it here.
public final class SharedSecrets {

    private static final JavaLangAccess LANG = new JavaLangAccess();
    private static JavaUtilCollectionAccess collections;

    private SharedSecrets() {}

    public static JavaLangAccess getJavaLangAccess() {
        return LANG;
    }

    public static JavaUtilCollectionAccess getJavaUtilCollectionAccess() {
        if (collections == null) List.of();
        return collections;
    }

    public static void setJavaUtilCollectionAccess(JavaUtilCollectionAccess access) {
        collections = access;
    }

    public static JavaUtilConcurrentTLRAccess getJavaUtilConcurrentTLRAccess() {
        return new JavaUtilConcurrentTLRAccess();
    }
}
