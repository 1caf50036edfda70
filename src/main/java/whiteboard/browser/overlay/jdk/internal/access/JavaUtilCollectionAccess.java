package whiteboard.browser.overlay.jdk.internal.access;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Lists of the elements of an array that nobody else keeps.
public final class JavaUtilCollectionAccess {

    @SuppressWarnings("unchecked")
    public <E> List<E> listFromTrustedArray(Object[] elements) {
        return (List<E>) List.of(elements);
    }

    @SuppressWarnings("unchecked")
    public <E> List<E> listFromTrustedArrayNullsAllowed(Object[] elements) {
        return (List<E>) Collections.unmodifiableList(Arrays.asList(elements));
    }
}
