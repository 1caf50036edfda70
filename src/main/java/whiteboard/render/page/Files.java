package whiteboard.render.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import whiteboard.file.Hash;
import whiteboard.file.Output;
import whiteboard.render.typeset.MathsSheet;
import whiteboard.render.typeset.Typeset;
import whiteboard.render.typeset.Webjar;

/// Style sheets, scripts, fonts and the icon, under names that carry the hash of their content: a browser may
/// keep them for ever.
public final class Files {

    private static final String FOLDER = "assets/";

    /// The scripts that templates name; what these import is published with them, see [Scripts].
    private static final List<String> ENTRIES = List.of("theme.js", "page.js", "find.js", "search.js", "run.js",
            "boards.js", "study.js", "offline.js", "keep.js",
            "cards.js", "mix.js", "mock.js", "overview.js", "plan.js", "syllabus.js");

    /// One style sheet is made of these: a page asks for one file.
    private static final List<String> SHEETS =
            List.of("site.css", "pages.css", "figure.css", "study.css", "offline.css");

    private final Map<String, Output> byName = new LinkedHashMap<>();

    private Files() {}

    static Files of(Typeset typeset) {
        Files files = new Files();
        files.byName.putAll(Fixed.FILES.byName);
        files.putMaths(typeset.uses());
        return files;
    }

    /// What no guide changes, made once.
    private static final class Fixed {

        static final Files FILES = fixed();
    }

    private static Files fixed() {
        Files files = new Files();
        for (String subset : List.of("latin", "greek")) {
            files.put("mono-" + subset + ".woff2",
                    Webjar.JETBRAINS_MONO.bytes("jetbrains-mono-" + subset + "-400-normal.woff2"));
        }
        files.put("icon.svg", own("icon.svg"));
        for (Icon icon : Icon.values()) files.put(icon.file, own(icon.file));
        var scripts = new Scripts(Files::script, files::putText);
        ENTRIES.forEach(scripts::add);
        files.putText("run-frame.html", RunFrame.html(text("run-gate.js"), text("run-frame.js"), text("run-worker.js")));
        String css = SHEETS.stream().map(Files::text).collect(Collectors.joining());
        for (String font : List.of("mono-latin.woff2", "mono-greek.woff2")) css = css.replace(font, files.name(font));
        files.putText("site.css", StyleText.published(css));
        files.putText("drill.css", StyleText.published(text("drill.css")));
        return files;
    }

    private void putMaths(Set<String> uses) {
        if (uses.isEmpty()) return;
        String css = MathsSheet.css(uses, name -> {
            byte[] part = find(name);
            put(name, part != null ? part : Webjar.KATEX.bytes("fonts/" + name));
            return name(name);
        });
        putText("maths.css", css);
    }

    private static String text(String name) {
        return new String(own(name), StandardCharsets.UTF_8);
    }

    private static byte[] own(String name) {
        byte[] bytes = find(name);
        if (bytes == null) throw new IllegalStateException("not on the class path: /site/" + name);
        return bytes;
    }

    private static String script(String name) {
        byte[] bytes = find(name);
        return bytes == null ? EditorScripts.text(name) : new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] find(String name) {
        try (InputStream in = Files.class.getResourceAsStream("/site/" + name)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private void put(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String hash = Hash.quick(bytes).substring(0, 10);
        byName.put(name, new Output(FOLDER + name.substring(0, dot) + "." + hash + name.substring(dot), bytes));
    }

    private String putText(String name, String text) {
        put(name, text.getBytes(StandardCharsets.UTF_8));
        return name(name);
    }

    private String name(String name) {
        return address(name).substring(FOLDER.length());
    }

    /// Whether the site has it.
    public boolean has(String name) {
        return byName.containsKey(name);
    }

    /// From the root of the site.
    public String address(String name) {
        return byName.get(name).path();
    }

    List<Output> outputs() {
        return List.copyOf(byName.values());
    }
}
