package whiteboard.browser.compiler;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.teavm.model.ClassReader;
import org.teavm.model.FieldReader;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodReader;
import whiteboard.browser.library.Refused;
import whiteboard.browser.translate.Library;
import whiteboard.browser.translate.LibraryTypes;

/// What of the JDK the class library of the browser lacks.
final class Lacking {

    /// TeaVM has these, for a file system of its own that is empty at every start, and not all that they need.
    private static final Set<String> FILES = Set.of("java/nio/file/Files", "java/io/FileInputStream",
            "java/io/FileOutputStream", "java/io/FileReader", "java/io/FileWriter", "java/io/RandomAccessFile");

    private final LibraryTypes library;
    private final Map<String, Known> known = new HashMap<>();

    /// A class with all that it inherits.
    private record Known(Set<String> types, Set<MethodDescriptor> methods, Set<String> fields) {}

    Lacking(Library library) {
        this.library = new LibraryTypes(library);
    }

    /// @param type by its name with slashes
    boolean type(String type) {
        return FILES.contains(type) || known(type) == null;
    }

    boolean method(String type, String name, String descriptor) {
        if (refused(type, name) || refused(type, name + descriptor)) return true;
        Known it = known(type);
        return it == null || !it.methods.contains(MethodDescriptor.parse(name + descriptor));
    }

    boolean field(String type, String name) {
        if (refused(type, name)) return true;
        Known it = known(type);
        return it == null || !it.fields.contains(name);
    }

    /// What would do something else there counts as not being there.
    private static boolean refused(String type, String member) {
        return Refused.members().getOrDefault(type, Set.of()).contains(member);
    }

    /// Whether instances of a type are not also of another there.
    boolean relation(String type, String other) {
        Known it = known(type);
        return it == null || !it.types.contains(other.replace('/', '.'));
    }

    private Known known(String slashed) {
        String name = slashed.replace('/', '.');
        if (!known.containsKey(name)) known.put(name, read(name));
        return known.get(name);
    }

    private Known read(String name) {
        ClassReader type = library.find(name);
        if (type == null) return null;
        Known all = new Known(new HashSet<>(), new HashSet<>(), new HashSet<>());
        all.types.add(name);
        for (MethodReader it : type.getMethods()) all.methods.add(it.getDescriptor());
        for (FieldReader it : type.getFields()) all.fields.add(it.getName());
        if (type.getParent() != null) inherit(all, type.getParent());
        for (String it : type.getInterfaces()) inherit(all, it);
        return all;
    }

    private void inherit(Known heir, String name) {
        Known it = known(name);
        if (it == null) return;
        heir.types.addAll(it.types);
        it.methods.stream().filter(method -> !method.getName().startsWith("<")).forEach(heir.methods::add);
        heir.fields.addAll(it.fields);
    }
}
