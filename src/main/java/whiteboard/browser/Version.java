package whiteboard.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import whiteboard.file.Hash;

/// All that decides what a module does but the program itself: the JDK whose classes it takes, the compilers, our own
/// classes, and the worker that runs it. Known without loading a class of the compilers.
final class Version {

    private static final String OURS = "whiteboard/browser/", CHARTS = "whiteboard/chart/", WORKER = "site/run-worker.js";
    private static final List<String> COMPILERS = List.of("org/teavm/vm/TeaVM.class",
            "org/teavm/classlib/impl/JCLPlugin.class", "org/eclipse/jdt/internal/compiler/Compiler.class");

    private Version() {}

    /// 16 hexadecimal digits.
    static String hash() {
        return hash(List.of(OURS, CHARTS, WORKER));
    }

    /// The same of some of our files only, by the beginnings of their paths.
    static String hash(List<String> ours) {
        StringBuilder all = new StringBuilder(Runtime.version().toString());
        for (String it : COMPILERS) all.append('\n').append(jar(it));
        sums().forEach((file, sum) -> {
            if (ours.stream().anyMatch(file::startsWith)) all.append('\n').append(file).append(' ').append(sum);
        });
        return Hash.of(all.toString()).substring(0, 16);
    }

    /// The name of the jar that holds a class: it ends with the version.
    private static String jar(String path) {
        String url = resource(path).toString();
        int inside = url.indexOf('!');
        return url.substring(url.lastIndexOf('/', inside) + 1, inside);
    }

    private static URL resource(String path) {
        URL url = Version.class.getClassLoader().getResource(path);
        if (url == null) throw new IllegalStateException("not on the class path: " + path);
        return url;
    }

    private static Map<String, String> sums() {
        try {
            URI home = Version.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            return sums(Path.of(home));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Checksums of our files in a jar or a folder, by path. They are the same in both: what tests have made serves the
    /// generator in its jar.
    static Map<String, String> sums(Path place) {
        Map<String, String> sums = new TreeMap<>();
        try {
            if (Files.isRegularFile(place)) jar(place, sums);
            else for (String it : List.of(OURS, CHARTS, WORKER)) folder(place, place.resolve(it), sums);
            return sums;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void jar(Path file, Map<String, String> sums) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            zip.stream().filter(it -> !it.isDirectory()).filter(it -> ours(it.getName()))
                    .forEach((ZipEntry it) -> sums.put(it.getName(), Long.toHexString(it.getCrc()) + it.getSize()));
        }
    }

    private static String sum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return Long.toHexString(crc.getValue()) + bytes.length;
    }

    private static boolean ours(String name) {
        return name.startsWith(OURS) || name.startsWith(CHARTS) || name.equals(WORKER);
    }

    private static void folder(Path root, Path folder, Map<String, String> sums) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path it : all.filter(Files::isRegularFile).toList()) {
                sums.put(root.relativize(it).toString().replace('\\', '/'), sum(Files.readAllBytes(it)));
            }
        }
    }
}
