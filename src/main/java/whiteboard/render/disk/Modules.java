package whiteboard.render.disk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Links the site's modules into one classic script: each becomes a function that takes what it imports and gives what it
/// exports (ECMA-262, section 16.2, in the few forms that the site's own scripts use; any other form is refused).
final class Modules {

    private static final Pattern FROM = Pattern.compile("(?m)^import \\{([^}]*)} from '\\./([\\w.-]+)';?$");
    private static final Pattern ALL = Pattern.compile("(?m)^import \\* as (\\w+) from '\\./([\\w.-]+)';?$");
    private static final Pattern BARE = Pattern.compile("(?m)^import '\\./([\\w.-]+)';?$");
    private static final Pattern DYNAMIC = Pattern.compile("\\bimport\\('\\./([\\w.-]+)'\\)");
    private static final Pattern DECLARED = Pattern.compile("(?m)^export (?=(?:async )?(?:function\\*?|class) (\\w+))");
    private static final Pattern VALUES = Pattern.compile("(?m)^export (const|let) (.*)$");
    private static final Pattern LIST = Pattern.compile("(?m)^export \\{([^}]*)};?$");
    private static final Pattern LEFT = Pattern.compile("(?m)^(?:import|export)\\b.*|\\bimport\\s*\\(.*");

    private final SortedMap<String, String> functions = new TreeMap<>();
    private final Map<String, List<String>> exports = new TreeMap<>();
    private final Map<String, List<String>> imports = new TreeMap<>();

    private final UnaryOperator<String> texts;

    /// @param texts the text of a module by its name, as published; modules import one another by such names
    Modules(UnaryOperator<String> texts) {
        this.texts = texts;
    }

    boolean has(String name) {
        return functions.containsKey(name);
    }

    /// Adds a module, and all that it imports.
    void add(String name) {
        if (functions.putIfAbsent(name, "") != null) return;
        String text = texts.apply(name);
        Stream.of(FROM, ALL, BARE, DYNAMIC).flatMap(it -> it.matcher(text).results())
                .forEach(it -> add(it.group(it.groupCount())));
        List<String> given = new ArrayList<>(), taken = new ArrayList<>();
        String body = FROM.matcher(text).replaceAll(it -> {
            names(it.group(1)).forEach(pair -> taken.add(it.group(2) + " " + pair[0]));
            String all = names(it.group(1)).stream().map(pair -> pair[0] + ": " + pair[1]).collect(Collectors.joining(", "));
            return Matcher.quoteReplacement("const {" + all + "} = await get('" + it.group(2) + "')");
        });
        body = ALL.matcher(body).replaceAll("const $1 = await get('$2')");
        body = BARE.matcher(body).replaceAll("await get('$1')");
        body = DYNAMIC.matcher(body).replaceAll("load('$1')");
        body = body.replace("import.meta.url", "base");
        body = DECLARED.matcher(body).replaceAll(it -> given(it, given));
        body = VALUES.matcher(body).replaceAll(it -> {
            given.addAll(declared(it.group(2)).stream().map(one -> one + ": " + one).toList());
            return Matcher.quoteReplacement(it.group(1) + " " + it.group(2));
        });
        body = LIST.matcher(body).replaceAll(it -> {
            names(it.group(1)).forEach(pair -> given.add(pair[1] + ": " + pair[0]));
            return "";
        });
        Matcher left = LEFT.matcher(body);
        if (left.find()) throw new IllegalStateException(name + " cannot be linked for a disk: " + left.group());
        exports.put(name, given.stream().map(it -> it.substring(0, it.indexOf(':'))).toList());
        imports.put(name, taken);
        functions.put(name, "async (get, load, fetch, base) => {\n" + body.strip() + "\nreturn {" + String.join(", ", given) + "}\n}");
    }

    private static String given(MatchResult it, List<String> given) {
        given.add(it.group(1) + ": " + it.group(1));
        return "";
    }

    /// `a, b as c` as pairs of the name there and the name here.
    private static List<String[]> names(String list) {
        return Stream.of(list.split(",")).map(String::strip).filter(it -> !it.isEmpty()).map(it -> it.split(" as "))
                .map(it -> new String[] {it[0], it[it.length - 1]}).toList();
    }

    /// The names of `a = 1, b = f(2, 3)`: what stands before a comma that is in no bracket.
    private static List<String> declared(String line) {
        List<String> names = new ArrayList<>();
        int depth = 0, start = 0;
        for (int i = 0; i <= line.length(); i++) {
            char c = i == line.length() ? ',' : line.charAt(i);
            if ("([{".indexOf(c) >= 0) depth++;
            if (")]}".indexOf(c) >= 0) depth--;
            if (i < line.length() && (c != ',' || depth > 0)) continue;
            String name = line.substring(start, i).strip().split("\\W")[0];
            if (!name.isEmpty() && line.substring(start, i).contains("=")) names.add(name);
            start = i + 1;
        }
        return names;
    }

    /// All modules, and what runs those that a page names.
    String script() {
        imports.forEach((name, taken) -> taken.forEach(it -> {
            String[] from = it.split(" ");
            if (!exports.getOrDefault(from[0], List.of()).contains(from[1])) {
                throw new IllegalStateException(name + " imports " + from[1] + ", which " + from[0] + " does not export");
            }
        }));
        String all = functions.entrySet().stream().map(it -> "'" + it.getKey() + "': " + it.getValue())
                .collect(Collectors.joining(",\n"));
        return runner().replace("\nMODULES\n", "\n" + all + "\n");
    }

    private static String runner() {
        try (InputStream in = Modules.class.getResourceAsStream("/site/disk.js")) {
            if (in == null) throw new IllegalStateException("not on the class path: /site/disk.js");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("disk.js", e);
        }
    }
}
