package whiteboard.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whiteboard.model.Chunk;
import whiteboard.model.Page;
import whiteboard.model.Part;

/// Says whether every tag of a piece of HTML is closed where it was opened.
final class Nesting {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)[^<>]*>");
    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "input");

    private Nesting() {}

    /// The HTML of every block of a page, each by itself.
    static void check(Page page) {
        page.parts().forEach(Nesting::check);
    }

    private static void check(Part part) {
        switch (part) {
            case Part.Heading it -> check(it.html());
            case Part.Prose it -> check(it.chunks());
            case Part.Exercise it -> check(it.html());
            case Part.Details it -> {
                check(it.summary());
                it.parts().forEach(Nesting::check);
            }
            case Part.Quiz it -> it.questions().forEach(question -> {
                check(question.html());
                question.options().forEach(option -> check(option.html()));
                question.options().forEach(option -> check(option.reason()));
            });
            case Part.ProgramView _, Part.Chart _, Part.Figure _ -> { }
        }
    }

    private static void check(List<Chunk> chunks) {
        StringBuilder html = new StringBuilder();
        for (Chunk chunk : chunks) if (chunk instanceof Chunk.Html it) html.append(it.html());
        check(html.toString());
    }

    private static void check(String html) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            if (EMPTY.contains(tag.group(2))) continue;
            if (tag.group(1).isEmpty()) open.push(tag.group(2));
            else if (open.isEmpty() || !open.pop().equals(tag.group(2))) {
                throw new AssertionError(tag.group() + " in " + html);
            }
        }
        if (!open.isEmpty()) throw new AssertionError(open + " open in " + html);
    }
}
