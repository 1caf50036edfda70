package whiteboard.render.typeset;

import java.util.Map;

/// Prism's HTML with the classes of [JavaCode], one element a line.
final class PrismCode {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("keyword", "k"), Map.entry("boolean", "k"), Map.entry("atrule", "k"), Map.entry("important", "k"),
            Map.entry("null", "k"), Map.entry("builtin", "t"), Map.entry("class-name", "t"), Map.entry("key", "t"),
            Map.entry("property", "t"), Map.entry("function", "n"), Map.entry("string", "s"),
            Map.entry("triple-quoted-string", "s"), Map.entry("number", "d"), Map.entry("comment", "c"),
            Map.entry("shebang", "c"), Map.entry("decorator", "a"), Map.entry("variable", "a"),
            Map.entry("environment", "a"), Map.entry("assign-left", "a"), Map.entry("parameter", "a"));

    private PrismCode() {}

    static String html(String prism) {
        StringBuilder html = new StringBuilder(prism.length());
        int done = 0;
        for (int tag = prism.indexOf('<'); tag >= 0; tag = prism.indexOf('<', done)) {
            html.append(prism, done, tag);
            done = prism.indexOf('>', tag) + 1;
            html.append(prism.startsWith("</", tag) ? "</b>" : open(prism.substring(tag, done)));
        }
        return Lines.of(html.append(prism, done, prism.length()).toString());
    }

    /// Prism's tags are all `<span class="token NAME ALIAS...">`.
    private static String open(String tag) {
        String[] names = tag.substring(tag.indexOf('"') + 1, tag.lastIndexOf('"')).split(" ");
        for (int i = 1; i < names.length; i++) {
            String kind = KINDS.get(names[i]);
            if (kind != null) return "<b class=\"" + kind + "\">";
        }
        return "<b>";
    }
}
