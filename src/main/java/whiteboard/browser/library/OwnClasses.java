package whiteboard.browser.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import whiteboard.browser.overlay.On;

/// Our own classes of the library. They are written as ordinary Java in `whiteboard.browser.overlay`, where the
/// IDE and the tests see them, and take their real name here: `whiteboard.browser.overlay.java.util.Random`
/// becomes `java.util.Random`.
final class OwnClasses {

    private static final ClassFile FORMAT = ClassFile.of();
    private static final String ROOM = "whiteboard/browser/overlay/";

    private OwnClasses() {}

    /// Every class of the overlay by internal name, renamed.
    static Map<String, byte[]> read() {
        Map<String, byte[]> classes = new TreeMap<>();
        for (byte[] bytes : compiled().values()) {
            byte[] renamed = ConstantPool.renamed(HiddenCalls.written(bytes), OwnClasses::renamed);
            String name = FORMAT.parse(renamed).thisClass().asInternalName();
            classes.put(name, renamed);
            if (!name.startsWith(ROOM + "members/StringBuilder")) continue;
            // a StringBuffer is given what a StringBuilder is
            byte[] twin = ConstantPool.renamed(renamed, text -> text.replaceAll("(?<!Abstract)StringBuilder", "StringBuffer"));
            classes.put(FORMAT.parse(twin).thisClass().asInternalName(), twin);
        }
        return classes;
    }

    private static String renamed(String text) {
        return text.replace(ROOM + "java/", "java/").replace(ROOM + "jdk/", "jdk/");
    }

    private static Map<String, byte[]> compiled() {
        URL one = On.class.getResource("On.class");
        try {
            URI uri = one.toURI();
            if (uri.getScheme().equals("file")) return under(Path.of(uri).getParent());
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return under(jar.getPath(ROOM));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + one, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, byte[]> under(Path directory) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.toString().endsWith(".class")) classes.put(file.toString(), Files.readAllBytes(file));
            }
        }
        return classes;
    }
}
