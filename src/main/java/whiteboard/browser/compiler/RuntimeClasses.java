package whiteboard.browser.compiler;

import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teavm.asm.ClassReader;
import org.teavm.asm.ClassVisitor;
import org.teavm.asm.ClassWriter;
import org.teavm.asm.FieldVisitor;
import org.teavm.asm.MethodVisitor;
import org.teavm.asm.Opcodes;
import whiteboard.browser.translate.ClassFiles;

/// The class files that programs are linked with: all that those of the JDK which the browser has lead to, without what
/// the linker does not read (lines, variables, generics, stack maps).
public final class RuntimeClasses {

    /// What the linker names itself.
    private static final List<String> ROOTS = List.of("org/teavm/backend/wasm/WasmRuntime",
            "org/teavm/jso/impl/wasmgc/WasmGCExceptionWrapper", "org/teavm/jso/impl/wasmgc/WasmGCJSRuntime",
            "org/teavm/platform/plugin/wasmgc/ResourceMapEntry", "org/teavm/platform/plugin/wasmgc/ResourceMapHelper",
            "whiteboard/browser/boot/Boot", "whiteboard/browser/boot/Line", "whiteboard/browser/overlay/Arithmetic",
            "whiteboard/browser/overlay/Stack", "whiteboard/browser/overlay/Failures", "whiteboard/browser/overlay/Bounds",
            "whiteboard/browser/overlay/Copying", "whiteboard/browser/overlay/Growing",
            "whiteboard/browser/overlay/Waiting", "whiteboard/browser/overlay/CurrentThread");

    /// What it reads beside classes.
    private static final List<String> TABLES = List.of("org/teavm/classlib/impl/unicode/UnicodeData.txt",
            "org/teavm/classlib/impl/currency/iso3166.csv", "org/teavm/classlib/impl/currency/iso4217.bin");

    /// Parts of the compilers, which classes of the library name for TeaVM to find them.
    private static final Pattern COMPILERS = Pattern.compile("org/teavm/(rhino|hppc|asm|model|dependency|parsing|extension"
            + "|ast|vm|diagnostics|callgraph|cache|common|backend/(javascript|c|lowlevel)|metaprogramming)/.*"
            + "|org/teavm/jso/(webgpu|webgl|webaudio|dom|canvas|crypto|file|gamepad|indexeddb|media|svg|websocket)/.*");

    /// Class names in descriptors and signatures.
    private static final Pattern NAMES = Pattern.compile("L([\\w/$-]+)[;<]");

    private final ClassFiles library;
    private final SortedMap<String, byte[]> found = new TreeMap<>();
    private final Deque<String> open = new ArrayDeque<>();

    private RuntimeClasses(ClassFiles library) {
        this.library = library;
    }

    /// The files by path in the class path.
    ///
    /// @param types to begin with, by name with slashes
    public static SortedMap<String, byte[]> of(ClassFiles library, Collection<String> types) {
        RuntimeClasses all = new RuntimeClasses(library);
        types.forEach(all::name);
        ROOTS.forEach(all::name);
        while (!all.open.isEmpty()) all.read(all.open.remove());
        for (String it : TABLES) all.found.put(it, library.find(it));
        return all.found;
    }

    private void name(String type) {
        String path = path(type);
        if (path == null || found.containsKey(path)) return;
        byte[] bytes = library.find(path);
        if (bytes == null) return;
        found.put(path, bytes);
        open.add(path);
    }

    private String path(String type) {
        if (type.startsWith("[") || COMPILERS.matcher(type).matches()) return null;
        if (!type.startsWith("java/")) return type + ".class";
        int simple = type.lastIndexOf('/') + 1;
        return "org/teavm/classlib/" + type.substring(0, simple) + "T" + type.substring(simple) + ".class";
    }

    private void read(String path) {
        byte[] stripped = stripped(found.get(path));
        found.put(path, stripped);
        for (PoolEntry it : ClassFile.of().parse(stripped).constantPool()) {
            if (it instanceof ClassEntry type) name(type.asInternalName());
            if (!(it instanceof Utf8Entry text)) continue;
            Matcher names = NAMES.matcher(text.stringValue());
            while (names.find()) name(names.group(1));
        }
    }

    /// By the reader that the linker has, so that what it reads of it is the same.
    private static byte[] stripped(byte[] bytes) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(bytes).accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(int version, int access, String name, String generic, String parent, String[] interfaces) {
                super.visit(version, access, name, null, parent, interfaces);
            }

            @Override
            public FieldVisitor visitField(int access, String name, String type, String generic, Object value) {
                return super.visitField(access, name, type, null, value);
            }

            @Override
            public MethodVisitor visitMethod(int access, String name, String type, String generic, String[] thrown) {
                return super.visitMethod(access, name, type, null, null);
            }
        }, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }
}
