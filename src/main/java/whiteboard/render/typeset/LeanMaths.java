package whiteboard.render.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// KaTeX's HTML made fit for a policy without `unsafe-inline` and for a phone: style attributes become classes,
/// one for each declaration, classes get short names, those without a rule go, and so does the LaTeX twin in
/// the MathML. About a third of the bytes stay.
final class LeanMaths {

    /// @param uses what the style sheet must hold: names of KaTeX's classes, and declarations (with a `:`)
    record Lean(String html, SortedSet<String> uses) {}

    private final String html;
    private final MathsSheet sheet;
    private final StringBuilder lean = new StringBuilder();
    private final SortedSet<String> uses = new TreeSet<>();

    private LeanMaths(String html, MathsSheet sheet) {
        this.html = html;
        this.sheet = sheet;
    }

    static Lean of(String katex, MathsSheet sheet) {
        LeanMaths it = new LeanMaths(katex, sheet);
        it.copy();
        return new Lean(it.lean.toString(), it.uses);
    }

    private void copy() {
        int done = 0;
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', done)) {
            lean.append(html, done, tag);
            if (html.startsWith("<annotation", tag)) {
                done = html.indexOf("</annotation>", tag) + "</annotation>".length();
                continue;
            }
            done = html.indexOf('>', tag) + 1;
            tag(tag, done);
        }
        lean.append(html, done, html.length());
    }

    /// Copies a tag. KaTeX puts every value between double quotes and escapes `>` in them.
    private void tag(int start, int end) {
        int at = start + 1;
        while (" />".indexOf(html.charAt(at)) < 0 || at == start + 1) at++;
        lean.append(html, start, at);
        List<String> classes = new ArrayList<>();
        while (html.charAt(at) == ' ' && html.charAt(at + 1) != '/') {
            int equals = html.indexOf('=', at), close = html.indexOf('"', equals + 2);
            String name = html.substring(at + 1, equals), value = html.substring(equals + 2, close);
            if (name.equals("class")) classes(value, classes);
            else if (name.equals("style")) style(value, classes);
            else if (!name.equals("xmlns")) lean.append(' ').append(name).append("=\"").append(value).append('"');
            at = close + 1;
        }
        if (!classes.isEmpty()) lean.append(" class=\"").append(String.join(" ", classes)).append('"');
        lean.append(html, at, end);
    }

    private void classes(String value, List<String> to) {
        List<String> names = List.of(value.split(" +"));
        boolean sized = names.contains("katex-sizing") || names.contains("fontsize-ensurer");
        if (sized) declare(MathsSheet.size(names), to);
        for (String name : names) {
            boolean size = sized && (name.startsWith("size") || name.startsWith("reset-size"));
            if (size || !sheet.knows(name)) continue;
            uses.add(name);
            to.add(sheet.shortName(name));
        }
    }

    private void style(String value, List<String> to) {
        for (String declaration : value.split(";")) if (!declaration.isBlank()) declare(declaration.strip(), to);
    }

    private void declare(String declaration, List<String> to) {
        uses.add(declaration);
        to.add(MathsSheet.className(declaration));
    }
}
