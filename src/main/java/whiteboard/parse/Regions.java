package whiteboard.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;
import whiteboard.file.Span;
import whiteboard.model.Program.Fragment;
import whiteboard.model.Region;

/// The regions of a program (JEP 413): from the line after `// @start region="x"` to the line before
/// `// @end`, which closes the innermost one. Regions nest; the marks are not shown.
final class Regions {

    private static final Pattern ALMOST = Pattern.compile("\\s*//\\s*@(start|end)\\b.*");

    private record Open(String name, int from, Span mark) {}

    private final Source source;
    private final Set<String> names = new HashSet<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Fragment> fragments = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Regions(Source source, Set<String> declared) {
        this.source = source;
        names.addAll(declared);
    }

    /// @param until    offset of the promised output, where the code ends
    /// @param declared names of methods and types, which regions must not repeat
    static Regions of(Source source, int until, Set<String> declared) {
        Regions regions = new Regions(source, declared);
        String text = source.text();
        for (int at = 0, end; at < until; at = end + 1) {
            end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
            int mark = text.indexOf("@", at);
            if (mark < 0) break; // no more marks: the rest need not be looked at
            if (mark < end) regions.line(text.substring(at, end), at);
        }
        for (Open it : regions.open) {
            regions.problem(it.mark, "region `" + it.name + "` is not closed", "write `// @end` behind it");
        }
        return regions;
    }

    List<Fragment> fragments() {
        return fragments;
    }

    List<Problem> problems() {
        return problems;
    }

    private void line(String line, int at) {
        Span mark = source.span(at + line.length() - line.stripLeading().length(), at + line.stripTrailing().length());
        var start = Region.start(line);
        var end = Region.end(line);
        if (start.matches()) {
            if (!names.add(start.group(1))) {
                problem(mark, "the name `" + start.group(1) + "` is taken", "give the region another name");
            }
            open.push(new Open(start.group(1), Math.min(at + line.length() + 1, source.text().length()), mark));
        } else if (end.matches()) {
            close(end.group(1), mark, at);
        } else if (ALMOST.matcher(line).matches()) {
            problem(mark, "this marks no region", "write `// @start region=\"name\"` or `// @end`");
        }
    }

    private void close(String name, Span mark, int at) {
        if (open.isEmpty()) {
            problem(mark, "no region is open here", "delete it");
            return;
        }
        Open region = open.pop();
        if (name != null && !name.equals(region.name)) {
            problem(mark, "the innermost open region is `" + region.name + "`",
                    "write `// @end region=\"" + region.name + "\"`");
        }
        Span span = source.span(region.from, Math.max(region.from, at));
        fragments.add(new Fragment(region.name, Fragment.Kind.REGION, span, span, Listing.of(span.text())));
    }

    private void problem(Span at, String message, String help) {
        problems.add(new Problem(at, Rule.PROGRAM_REGION, message, help));
    }
}
