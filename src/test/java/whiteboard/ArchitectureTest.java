package whiteboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The plan of the house: which room may import which, and which library lives where.
class ArchitectureTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+?)(?:\\.\\*)?;");
    private static final Set<String> ALL =
            Set.of("file", "model", "chart", "engine", "parse", "check", "verify", "render", "browser", "app");

    private static final Map<String, Set<String>> MAY_IMPORT = Map.of(
            "file", Set.of(), "chart", Set.of(), "model", Set.of("file"), "engine", Set.of("file"),
            "parse", Set.of("file", "model"), "check", Set.of("file", "model", "chart"),
            "verify", Set.of("file", "model"), "render", Set.of("file", "model", "chart", "engine"),
            "browser", Set.of("file", "model", "chart", "engine"), "app", ALL);

    private static final Map<String, Set<String>> LIVES_IN = Map.ofEntries(
            Map.entry("com.vladsch.flexmark", Set.of("parse")), Map.entry("org.snakeyaml", Set.of("parse")),
            Map.entry("com.sun.source", Set.of("parse", "verify")),
            Map.entry("javax.tools", Set.of("parse", "verify", "render")),
            Map.entry("javax.xml", Set.of("check")),
            Map.entry("com.sun.tools.javac", Set.of("render")), Map.entry("gg.jte", Set.of("render")),
            Map.entry("com.caoccao.javet", Set.of("engine")), Map.entry("org.owasp", Set.of("render")),
            Map.entry("org.teavm", Set.of("browser")), Map.entry("org.eclipse.jdt", Set.of("browser")),
            Map.entry("eu.maveniverse", Set.of("verify")), Map.entry("org.eclipse.aether", Set.of("verify")),
            Map.entry("com.fasterxml", Set.of("file")), Map.entry("picocli", Set.of("app")),
            Map.entry("org.jsoup", Set.of("render")), Map.entry("org.sqlite", Set.of("render")),
            Map.entry("com.sun.net", Set.of("app")), Map.entry("io.methvin", Set.of("app")));

    @Test
    void everyRoomImportsOnlyWhatThePlanAllows() throws IOException {
        assertEquals(List.of(), against(MAIN));
    }

    @Test
    void aPlantedImportIsRefused(@org.junit.jupiter.api.io.TempDir Path planted) throws IOException {
        Path file = Files.createDirectories(planted.resolve("whiteboard/check")).resolve("Bad.java");
        Files.writeString(file, "package whiteboard.check;\nimport whiteboard.render.Site;\nimport picocli.CommandLine;\n"
                + "import com.google.common.base.Joiner;\n");
        assertEquals(List.of("check/Bad.java imports com.google.common.base.Joiner",
                "check/Bad.java imports picocli.CommandLine",
                "check/Bad.java imports whiteboard.render.Site"), against(planted));
    }

    @Test
    void everyFileHasOnePurpose() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            List<String> wrong = files.filter(it -> it.toString().endsWith(".java"))
                    .filter(it -> lines(it) > 200 || it.getFileName().toString()
                            .matches("(.*(Util|Utils|Helper|Manager|Impl)|Abstract.*)\\.java"))
                    .map(Path::toString).sorted().toList();
            assertEquals(List.of(), wrong);
        }
    }

    private static List<String> against(Path sources) throws IOException {
        Set<String> wrong = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                String name = sources.resolve("whiteboard").relativize(file).toString().replace('\\', '/');
                String room = name.substring(0, name.indexOf('/'));
                Matcher imports = IMPORT.matcher(Files.readString(file));
                while (imports.find()) {
                    if (!allowed(room, imports.group(1))) wrong.add(name + " imports " + imports.group(1));
                }
            }
        }
        return List.copyOf(wrong);
    }

    private static boolean allowed(String room, String imported) {
        if (imported.startsWith("whiteboard.")) {
            String other = imported.split("\\.")[1];
            return other.equals(room) || MAY_IMPORT.get(room).contains(other);
        }
        if (room.equals("chart") && imported.startsWith("java.util.")) return true;
        for (var library : LIVES_IN.entrySet()) {
            if (imported.startsWith(library.getKey() + ".")) return library.getValue().contains(room);
        }
        return imported.startsWith("java.") && !room.equals("chart");
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
