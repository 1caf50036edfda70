package whiteboard.browser.translate;

import java.util.List;
import org.teavm.classlib.impl.ClasslibSubstitutionPolicy;
import org.teavm.model.ClassReader;
import org.teavm.model.ReferenceCache;
import org.teavm.parsing.ClasspathClassHolderSource;
import org.teavm.parsing.substitution.DefaultSubstituteClassNameMapping;
import org.teavm.parsing.substitution.SubstituteClassNameMapping;

/// The classes of a library, under the names and with the members that programs see.
public final class LibraryTypes {

    /// Where TeaVM's library has the classes of the JDK.
    public static final SubstituteClassNameMapping NAMES =
            DefaultSubstituteClassNameMapping.createWithPolicies(List.of(new ClasslibSubstitutionPolicy()));

    private final ClasspathClassHolderSource source;

    public LibraryTypes(Library library) {
        source = new ClasspathClassHolderSource(new Files(library.files()), new ReferenceCache(), NAMES);
    }

    /// A class by its name with dots; null where there is none.
    public ClassReader find(String name) {
        return source.get(name);
    }
}
