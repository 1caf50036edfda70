package whiteboard.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.Golden;
import whiteboard.model.Program;
import whiteboard.verify.inside.Javac;
import whiteboard.verify.inside.Wire;

/// What is told of ends that take a broken machine, and of answers that no compiler gives.
class MessagesTest {

    private static final Program PROGRAM = Sample.program("Sum", "void main() {\n    IO.println(1);\n}\n", "1\n");

    @TempDir
    Path folder;

    private static String judged(Ran.End end, String out, String err, int code) {
        return Told.of(Judge.of(PROGRAM, new Ran(out, err, end, "", true, code, 1))) + "\n";
    }

    @Test
    void endsOfARun() {
        Golden.compare("messages/runs.txt", judged(Ran.End.STUCK, "", "", 137)
                + judged(Ran.End.CROWDED, "", "", 137) + judged(Ran.End.CHILDREN, "1\n", "", 0)
                + judged(Ran.End.RETURNED, "1\n", "", 3) + judged(Ran.End.EXITED, "1\n", "", 0)
                + judged(Ran.End.EXITED, "# There is insufficient memory for the Java Runtime Environment\n", "", 1)
                + judged(Ran.End.EXITED, "", "OpenJDK: os::commit_memory(0x1) failed\n", 1)
                + judged(Ran.End.FLOOD, "1\n", "", 137));
    }

    @Test
    void promisesThatNoCommentHolds() {
        StringBuilder told = new StringBuilder();
        for (String it : List.of("", "a */ b\n", "a \\u0041\n", "no end", "a\u001b[2J\n")) {
            told.append(Told.of(Accept.text(PROGRAM, it).problems())).append('\n');
        }
        Golden.compare("messages/promises.txt", told.toString());
    }

    @Test
    void excusesWithoutAReason() {
        Program program = Sample.program("Sum", "int f() { // equivalent:\n    return 1; // equivalent: no\n}\n"
                + "void main() {\n    IO.println(f());\n}\n", "1\n");
        Golden.compare("messages/excuses.txt", Told.of(Declarations.of(program, List.of()).problems()) + "\n");
    }

    @Test
    void answersOfACompiler() throws IOException {
        StringBuilder told = new StringBuilder();
        for (Javac.End end : Javac.End.values()) {
            if (end == Javac.End.DONE) continue;
            told.append(end).append(": ").append(asked(answer(end.ordinal(), "a reason\u001b[2J\nmore", "A"))).append('\n');
        }
        told.append("nothing: ").append(asked(new byte[0], "exit")).append('\n');
        told.append("for ever: ").append(asked(new byte[0])).append('\n');
        told.append("another end: ").append(asked(answer(99, "", "A"))).append('\n');
        told.append("a path: ").append(asked(answer(0, "", "../../A"))).append('\n');
        told.append("too much: ").append(asked(new byte[] {1, 127, 0, 0, 0})).append('\n');
        Golden.compare("messages/compiler.txt", told.toString());
        assertEquals("", asked(answer(0, "", "a.A$B")));
    }

    private static byte[] answer(int end, String aside, String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream to = new DataOutputStream(bytes);
        to.writeByte(end);
        Wire.write(to, aside);
        to.writeInt(0);
        to.writeInt(1);
        Wire.write(to, name);
        Wire.write(to, new byte[] {1});
        return bytes.toByteArray();
    }

    private String asked(byte[] bytes) throws IOException {
        return asked(bytes, "cat >/dev/null");
    }

    /// What a program's author is told when the caged process prints these bytes and then does something else.
    private String asked(byte[] bytes, String then) throws IOException {
        Path file = Files.write(folder.resolve("answer"), bytes);
        try (Compiler compiler = new Compiler(1, () -> {
            try {
                return new ProcessBuilder("/bin/sh", "-c", "cat \"$0\"; " + then, file.toString()).start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        })) {
            return Told.of(compiler.compile(PROGRAM.source(), PROGRAM.source().text(), Compiler.FLAGS).problems());
        }
    }
}
