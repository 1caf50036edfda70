package whiteboard.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import whiteboard.file.Source;
import whiteboard.file.Span;

/// A single-file JBang program.
///
/// @param name         the file's name without `.java`
/// @param description  of its `//DESCRIPTION`
/// @param dependencies of its `//DEPS`: `group:artifact:version`
/// @param promise      the output that it promises, each line ended by `\n`
/// @param promiseAt    the comment that holds it, from `/* Output` to `*/`
/// @param fragments    what a page can show, in order
/// @param oracle       offset of the first declaration whose doc comment starts with "Oracle", else of `main`;
///                     what stands before is the algorithm
public record Program(Source source, String name, String description, List<Dependency> dependencies,
                      String promise, Span promiseAt, List<Fragment> fragments, int oracle) {

    /// @param coordinates `group:artifact:version`
    public record Dependency(String coordinates, Span at) {}

    /// A piece that can be shown, with its doc comment.
    ///
    /// @param at   whole lines
    /// @param body the braces of a method and all between them; the whole piece for others
    /// @param text what is shown: dedented, without the lines that mark regions
    public record Fragment(String name, Kind kind, Span at, Span body, String text) {

        public enum Kind { METHOD, TYPE, REGION }
    }

    /// The fragment of that name; of overloaded methods, the first.
    public Optional<Fragment> fragment(String name) {
        return fragments.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    /// The name in the catalog: `KMeans` is `k-means`, `LeNet5` is `le-net5`.
    public String alias() {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-").toLowerCase(Locale.ROOT);
    }

    /// The address of the program in the site.
    public String url() {
        return Url.of(source.path());
    }

    /// The program as it is shown whole: without header lines, region marks and the promised output.
    public String listing() {
        String[] lines = lines();
        StringBuilder shown = new StringBuilder();
        for (int i : listed(lines)) shown.append(lines[i]).append('\n');
        return shown.toString().strip() + "\n";
    }

    /// The line of the listing, from 1, that shows a line of the source, or the first after it.
    public int listed(int line) {
        return 1 + (int) listed(lines()).stream().filter(it -> it < line - 1).count();
    }

    private String[] lines() {
        return source.text().substring(0, promiseAt.start()).split("\n", -1);
    }

    /// Indices of the lines that are shown.
    private static List<Integer> listed(String[] lines) {
        List<Integer> listed = new ArrayList<>();
        boolean header = true;
        for (int i = 0; i < lines.length; i++) {
            header = header && (lines[i].startsWith("///usr/bin/env") || lines[i].matches("//[A-Z_]+ .*"));
            if (!header && !Region.marks(lines[i])) listed.add(i);
        }
        while (!listed.isEmpty() && lines[listed.getFirst()].isBlank()) listed.removeFirst();
        while (!listed.isEmpty() && lines[listed.getLast()].isBlank()) listed.removeLast();
        return listed;
    }
}
