package whiteboard.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whiteboard.file.Located;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.model.Guide;
import whiteboard.model.Page;

/// Whether prerequisites are pages, and can be read first.
final class Prerequisites {

    private final Guide guide;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> done = new HashSet<>();
    /// The way from where the walk began to the page that is looked at, in order.
    private final LinkedHashSet<String> way = new LinkedHashSet<>();

    private Prerequisites(Guide guide) {
        this.guide = guide;
    }

    static List<Problem> problems(Guide guide, Files files) {
        Prerequisites it = new Prerequisites(guide);
        for (Page page : guide.pages().values()) it.unknown(page, files);
        for (Page page : guide.pages().values()) it.walk(page);
        return it.problems;
    }

    private void unknown(Page page, Files files) {
        for (Located<String> before : page.meta().prerequisites()) {
            if (guide.pages().containsKey(before.value())) continue;
            problems.add(new Problem(before.at(), Rule.PREREQUISITE, "no page `" + before.value() + "`",
                    files.nearest(before.value()).filter(guide.pages()::containsKey)
                            .map(it -> Files.relative(page.source().folder(), it))
                            .map(it -> "did you mean `" + it + "`?").orElse("")));
        }
    }

    /// Goes down depth first, without recursion since a chain may be as long as the guide. A prerequisite that
    /// lies on the way closes a cycle.
    private void walk(Page start) {
        if (done.contains(start.source().path())) return;
        Deque<Iterator<Located<String>>> open = new ArrayDeque<>();
        enter(start, open);
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                done.add(way.removeLast());
                continue;
            }
            Located<String> next = open.peek().next();
            if (way.contains(next.value())) cycle(next);
            else if (guide.pages().containsKey(next.value()) && !done.contains(next.value())) {
                enter(guide.pages().get(next.value()), open);
            }
        }
    }

    private void enter(Page page, Deque<Iterator<Located<String>>> open) {
        way.add(page.source().path());
        open.push(page.meta().prerequisites().iterator());
    }

    private void cycle(Located<String> last) {
        String cycle = Stream.concat(way.stream().dropWhile(it -> !it.equals(last.value())), Stream.of(last.value()))
                .collect(Collectors.joining(" needs "));
        problems.add(new Problem(last.at(), Rule.PREREQUISITE_CYCLE, cycle, "drop one of them"));
    }
}
