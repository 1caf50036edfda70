package whiteboard.browser.compiler.inside;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.teavm.interop.Export;
import whiteboard.browser.library.JdkLibrary;
import whiteboard.browser.translate.Fault;
import whiteboard.browser.translate.Library;
import whiteboard.browser.translate.Translation;
import whiteboard.browser.translate.Translator;

/// The compiler as a module of WebAssembly: what the worker calls. Arrays of bytes are all that crosses; to the script
/// they are opaque, so that it makes them here and fills them by four bytes a call.
public final class Entry {

    private static Translator translator;

    private Entry() {}

    public static void main(String[] arguments) {
        // the worker calls what follows
    }

    @Export(name = "allocate")
    public static byte[] allocate(int length) {
        return new byte[length];
    }

    @Export(name = "length")
    public static int length(byte[] bytes) {
        return bytes.length;
    }

    /// The bytes from `at` on, at most four, the lowest bits first.
    @Export(name = "get")
    public static int get(byte[] bytes, int at) {
        int word = 0;
        for (int i = Math.min(bytes.length, at + 4) - 1; i >= at; i--) word = word << 8 | bytes[i] & 0xFF;
        return word;
    }

    @Export(name = "put")
    public static void put(byte[] bytes, int at, int word) {
        int end = Math.min(bytes.length, at + 4);
        for (int i = at, rest = word; i < end; i++, rest >>>= 8) bytes[i] = (byte) rest;
    }

    /// To be called once, before the first [#translate].
    ///
    /// @param signatures archive of what programs are compiled against
    /// @param classes    archive of what they are linked with, and of the compiler's own files
    @Export(name = "load")
    public static void load(byte[] signatures, byte[] classes) {
        Archive files = new Archive(classes);
        Resources.supply(files);
        translator = new Translator(new ArchivedTypes(new Archive(signatures)), new Words(),
                new Library(files::find, JdkLibrary.transformers()));
    }

    /// A module, or, where its first byte is not 0, a line for each fault: line, column, length and message, with tabs
    /// between them.
    ///
    /// @param name   of the program, without `.java`, in UTF-8
    /// @param source in UTF-8
    @Export(name = "translate")
    public static byte[] translate(byte[] name, byte[] source) {
        try {
            return switch (translator.translate(text(name), text(source))) {
                case Translation.Module it -> it.bytes();
                case Translation.Refused it -> faults(it.faults());
            };
        } catch (RuntimeException | StackOverflowError bug) {
            return faults(List.of(new Fault(0, "the compiler fails: " + bug)));
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] faults(List<Fault> faults) {
        StringBuilder lines = new StringBuilder();
        for (Fault it : faults) {
            lines.append(it.line()).append('\t').append(it.column()).append('\t').append(it.length()).append('\t')
                    .append(it.message().replace('\n', ' ')).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
