package whiteboard.verify.inside;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/// The compiler inside its cage: compiles one source after the other, keeping the class library indexed from one to
/// the next. It reads requests from standard input (flags, name of the file, text) and answers each on standard
/// output: how it ended, what it said besides, the diagnostics, the class files.
///
/// It stands alone, like [Launch].
public final class Javac {

    /// How a request ended.
    public enum End {
        /// There are class files.
        DONE,
        /// There are none, and the diagnostics or what was said besides tell why.
        FAILED,
        /// The source nests too deeply for the stack.
        OVERFLOW,
        /// The heap was too small.
        MEMORY,
        /// A bug of the compiler's.
        CRASH
    }

    /// The JVM's default is the machine's; a source must overflow on all machines or on none.
    private static final long STACK = 4L << 20;

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT,
            StandardCharsets.UTF_8);
    private final DataInputStream requests = new DataInputStream(System.in);
    private final DataOutputStream answers = new DataOutputStream(new BufferedOutputStream(System.out));

    private Javac() {}

    /// @param args the class path
    public static void main(String... args) throws Exception {
        Javac javac = new Javac();
        System.setOut(System.err);
        List<File> libraries = new ArrayList<>();
        for (String it : args) libraries.add(new File(it));
        javac.files.setLocation(StandardLocation.CLASS_PATH, libraries);
        new Thread(null, javac::serve, "javac", STACK).start();
    }

    private void serve() {
        try {
            while (true) {
                List<String> flags = new ArrayList<>();
                for (int n = Wire.count(requests, Integer.MAX_VALUE); n > 0; n--) flags.add(text());
                answer(flags, text(), text());
                answers.flush();
            }
        } catch (EOFException done) {
            Runtime.getRuntime().halt(0);
        } catch (IOException e) {
            Runtime.getRuntime().halt(1);
        }
    }

    private String text() throws IOException {
        return Wire.text(requests, Integer.MAX_VALUE);
    }

    private void answer(List<String> flags, String name, String text) throws IOException {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        StringWriter aside = new StringWriter();
        try (InMemory memory = new InMemory(files)) {
            boolean done = javac.getTask(aside, memory, said, flags, null, List.of(new InMemory.Text(name, text)))
                    .call();
            End end = done ? End.DONE : aside.toString().contains("StackOverflowError") ? End.OVERFLOW : End.FAILED;
            write(end, aside.toString(), said.getDiagnostics(), done ? memory.classes() : Map.of());
        } catch (StackOverflowError e) {
            write(End.OVERFLOW, "", List.of(), Map.of());
        } catch (OutOfMemoryError e) {
            write(End.MEMORY, "", List.of(), Map.of());
        } catch (RuntimeException | Error e) {
            write(End.CRASH, e.toString(), List.of(), Map.of());
        }
    }

    private void write(End end, String aside, List<Diagnostic<? extends JavaFileObject>> said,
                       Map<String, byte[]> classes) throws IOException {
        answers.writeByte(end.ordinal());
        Wire.write(answers, aside);
        List<Diagnostic<? extends JavaFileObject>> counted = said.stream().filter(Javac::counts).toList();
        answers.writeInt(counted.size());
        for (Diagnostic<?> it : counted) {
            answers.writeLong(it.getPosition());
            answers.writeLong(it.getEndPosition());
            Wire.write(answers, it.getMessage(Locale.ENGLISH));
        }
        answers.writeInt(classes.size());
        for (Map.Entry<String, byte[]> it : classes.entrySet()) {
            Wire.write(answers, it.getKey());
            Wire.write(answers, it.getValue());
        }
    }

    /// A note tells of warnings that are there themselves, with `-Xlint:all`.
    private static boolean counts(Diagnostic<?> diagnostic) {
        return diagnostic.getKind() != Diagnostic.Kind.NOTE && diagnostic.getKind() != Diagnostic.Kind.OTHER;
    }
}
