import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Gives the classes of old jars the stack maps of JVMS 4.7.4. An AOT cache (JEP 483) leaves out classes without
/// them, as picocli's are, which are compiled for Java 5: the launcher would load and verify a hundred classes anew
/// at every start, a tenth of a second. Run by Maven after the libraries were copied:
///
///     java src/build/StackMaps.java target/lib picocli
///
/// The names of the jars begin with those of the libraries that every command loads. What was done is not done again.
private static final int LAST_WITHOUT = 49, FIRST_OF_JAVA_8 = 52;

void main(String[] folderAndLibraries) throws IOException {
    List<String> libraries = List.of(folderAndLibraries).subList(1, folderAndLibraries.length);
    try (Stream<Path> files = Files.list(Path.of(folderAndLibraries[0]))) {
        for (Path jar : files.sorted().toList()) {
            if (libraries.stream().anyMatch(it -> jar.getFileName().toString().startsWith(it))) mend(jar);
        }
    }
}

void mend(Path jar) throws IOException {
    try (FileSystem inside = FileSystems.newFileSystem(jar); Stream<Path> all = Files.walk(inside.getPath("/"))) {
        List<Path> classes = all.filter(it -> it.toString().endsWith(".class") && major(it) <= LAST_WITHOUT).toList();
        if (classes.isEmpty()) return;
        ClassHierarchyResolver known = ClassHierarchyResolver.ofResourceParsing(name -> open(inside, name))
                .orElse(ClassHierarchyResolver.defaultResolver());
        ClassFile format = ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                ClassFile.ClassHierarchyResolverOption.of(known));
        for (Path it : classes) {
            Files.write(it, format.transformClass(format.parse(Files.readAllBytes(it)), MENDED));
        }
    }
}

static final ClassTransform MENDED = ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
        .andThen((made, part) -> {
            if (part instanceof ClassFileVersion) made.withVersion(FIRST_OF_JAVA_8, 0);
            else made.with(part);
        });

/// The version stands in the seventh and eighth byte (JVMS 4.1).
static int major(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
        byte[] head = in.readNBytes(8);
        return (head[6] & 255) << 8 | head[7] & 255;
    } catch (IOException e) {
        throw new UncheckedIOException(file.toString(), e);
    }
}

static InputStream open(FileSystem inside, ClassDesc name) {
    String internal = name.descriptorString();
    Path file = inside.getPath("/" + internal.substring(1, internal.length() - 1) + ".class");
    try {
        return Files.exists(file) ? Files.newInputStream(file) : null;
    } catch (IOException e) {
        throw new UncheckedIOException(file.toString(), e);
    }
}
