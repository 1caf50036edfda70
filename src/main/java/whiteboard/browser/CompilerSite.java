package whiteboard.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import whiteboard.browser.compiler.Archives;
import whiteboard.browser.compiler.CompilerModule;
import whiteboard.browser.compiler.RuntimeClasses;
import whiteboard.browser.compiler.Signatures;
import whiteboard.browser.compiler.inside.Resources;
import whiteboard.browser.translate.Library;
import whiteboard.file.Hash;
import whiteboard.file.Leftovers;

/// The Java compiler of the page: a worker's script, a module of WebAssembly, and two archives that it works with. They
/// are made once, which takes a minute or two, and kept by the hash of all that they are made of. The compilers are
/// loaded when something is to be made.
public final class CompilerSite {

    /// Where it lies in the site.
    public static final String FOLDER = "run/compiler/";

    private static final String SCRIPT = "site/compiler.js", NOTICE = "whiteboard/browser/compiler/NOTICE.txt";
    private static final List<String> MODULE_PARTS =
            List.of("whiteboard/browser/translate/", "whiteboard/browser/library/", "whiteboard/browser/compiler/inside/",
                    "whiteboard/browser/compiler/CompilerModule", "whiteboard/browser/compiler/Cuts",
                    "whiteboard/browser/compiler/Grafts");

    private final Path cache;
    private final ClassPath classPath = new ClassPath();
    private Map<Piece, Path> files;
    private Map<String, Supplier<byte[]>> site = Map.of();

    /// A file of the compiler.
    private enum Piece {
        COMPILER, SIGNATURES, CLASSES;

        String file(String key) {
            return "compiler-" + name().toLowerCase(Locale.ROOT) + "-" + key + ".gz";
        }
    }

    /// @param cache a folder that may be deleted at any time; made if there is none
    public CompilerSite(Path cache) {
        this.cache = cache;
    }

    private synchronized Map<Piece, Path> files() {
        if (files != null) return files;
        String module = Version.hash(MODULE_PARTS), library = Version.hash();
        files = new TreeMap<>();
        for (Piece it : Piece.values()) files.put(it, cache.resolve(it.file(it == Piece.COMPILER ? module : library)));
        return files;
    }

    /// Whether nothing is left to be made.
    public boolean made() {
        return files().values().stream().allMatch(Files::isRegularFile);
    }

    /// Makes what is not there yet.
    public void make() {
        Map<Piece, Path> files = files();
        if (!Files.isRegularFile(files.get(Piece.COMPILER))) {
            keep(files.get(Piece.COMPILER), CompilerModule.of(classPath));
        }
        if (Files.isRegularFile(files.get(Piece.SIGNATURES)) && Files.isRegularFile(files.get(Piece.CLASSES))) return;
        Library library = BrowserLibrary.get();
        SortedMap<String, byte[]> signatures = Signatures.of(library);
        SortedMap<String, byte[]> classes = RuntimeClasses.of(library.files(), signatures.keySet());
        for (String it : Resources.names()) classes.put(it, classPath.find(it));
        keep(files.get(Piece.SIGNATURES), Archives.of(signatures));
        keep(files.get(Piece.CLASSES), Archives.of(classes));
    }

    private static void keep(Path file, byte[] bytes) {
        try {
            Leftovers.replace(file, zipped(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            out.write(bytes);
        }
        return zipped.toByteArray();
    }

    /// Its files by path in the site; nothing where it is still to be made.
    public synchronized Map<String, Supplier<byte[]>> site() {
        if (!site.isEmpty() || !made()) return site;
        Map<String, Supplier<byte[]>> site = new TreeMap<>();
        List<String> pieces = new ArrayList<>();
        files().forEach((piece, file) -> {
            byte[] bytes = read(file);
            String name = piece.name().toLowerCase(Locale.ROOT) + "." + Hash.of(bytes).substring(0, 10) + ".gz";
            pieces.add("['" + name + "', " + bytes.length + "]");
            site.put(FOLDER + name, () -> read(file));
        });
        String script = new String(classPath.find(SCRIPT), StandardCharsets.UTF_8)
                .replace("/* pieces */", String.join(", ", pieces));
        site.put(FOLDER + "compiler.js", () -> script.getBytes(StandardCharsets.UTF_8));
        site.put(FOLDER + "NOTICE.txt", () -> classPath.find(NOTICE));
        this.site = site;
        return site;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
