package whiteboard.browser.library;

import java.util.List;
import java.util.SortedMap;
import org.teavm.model.ClassHolderTransformer;
import whiteboard.browser.translate.ClassFiles;
import whiteboard.browser.translate.Library;

/// The class library that programs are linked with: that of the JDK, as far as it goes in a browser.
public final class JdkLibrary {

    private JdkLibrary() {}

    /// The library at build.
    ///
    /// @param teavm the class files of TeaVM's own library, which lie behind
    public static Library over(ClassFiles teavm) {
        SortedMap<String, byte[]> files = Overlay.files();
        return new Library(((ClassFiles) files::get).before(withoutJdk(teavm)), transformers());
    }

    /// The class path of a JVM also tells of the JDK's own classes, of which only those that we have chosen will do.
    private static ClassFiles withoutJdk(ClassFiles teavm) {
        return path -> path.startsWith("java/") || path.startsWith("javax/") || path.startsWith("jdk/")
                || path.startsWith("sun/") || path.startsWith("com/sun/") ? null : teavm.find(path);
    }

    /// What is changed in the classes of program and library as they are linked, at build and in the browser alike.
    public static List<ClassHolderTransformer> transformers() {
        return List.of(new CheckedTraps(), new CountedCalls(), new ToldFailures(), new ToldNulls(), new PlainFibers());
    }
}
