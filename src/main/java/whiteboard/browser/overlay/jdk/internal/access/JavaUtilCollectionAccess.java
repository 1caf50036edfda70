package whiteboard.browser.overlay.jdk.internal.access;

import java.util.List;

/// Lists that keep the array that they are given.
public interface JavaUtilCollectionAccess {

    <E> List<E> listFromTrustedArray(Object[] elements);

    <E> List<E> listFromTrustedArrayNullsAllowed(Object[] elements);
}
