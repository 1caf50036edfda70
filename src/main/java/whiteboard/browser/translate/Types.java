package whiteboard.browser.translate;

import java.util.Collection;

/// The signatures that a program is compiled against, all of one module, `java.base`.
public interface Types {

    /// The class file of a type, by its binary name with slashes (`java/util/Map$Entry`, `module-info`); null where
    /// there is none. Its methods need no code.
    byte[] find(String name);

    /// Every package that has a type, with slashes.
    Collection<String> packages();
}
