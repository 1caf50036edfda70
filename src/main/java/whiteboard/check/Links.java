package whiteboard.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import whiteboard.file.Nearest;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;
import whiteboard.file.Span;
import whiteboard.model.Guide;
import whiteboard.model.Link;
import whiteboard.model.Program;
import whiteboard.model.Program.Fragment;
import whiteboard.model.Url;

/// Whether links lead somewhere: to a file of the content spelt as on the disk, so that they work on every
/// system and on GitHub, and to a heading or fragment in it.
final class Links {

    private final Guide guide;
    private final Files files;
    private final Source source;
    private final List<Problem> problems = new ArrayList<>();

    private Links(Guide guide, Files files, Source source) {
        this.guide = guide;
        this.files = files;
        this.source = source;
    }

    /// The problems of the links of one file. What a chart or an exercise names is checked with it.
    static List<Problem> problems(Guide guide, Files files, Source source, Collection<Link> links) {
        Links it = new Links(guide, files, source);
        for (Link link : links) {
            if (link.kind() != Link.Kind.CHART && !link.external()) it.internal(link);
        }
        return it.problems;
    }

    private void internal(Link link) {
        String target = link.target();
        String path = target.isEmpty() ? source.path() : Url.resolve(source.folder(), target);
        if (target.startsWith("/")) {
            Optional<String> near = files.nearest(Url.CONTENT + Url.resolve("", target));
            problem(address(link), Rule.LINK_TARGET, "a link is relative to its file, not absolute",
                    near.map(it -> "write `" + Files.relative(source.folder(), it) + "`").orElse(""));
        } else if (target.contains("\\")) {
            problem(address(link), Rule.LINK_TARGET, "folders are separated by `/`",
                    "write `" + target.replace('\\', '/') + "`");
        } else if (!path.startsWith(Url.CONTENT) && !path.equals("content")) {
            problem(address(link), Rule.LINK_TARGET, "the link leads out of `content/`", "link to the web address");
        } else if (!files.has(path) || target.endsWith("/")) {
            problem(address(link), Rule.LINK_TARGET, "no file `" + path + "`", files.nearest(path)
                    .map(it -> "did you mean `" + Files.relative(source.folder(), it) + "`?").orElse(""));
        } else {
            inside(link, path);
        }
    }

    private void inside(Link link, String path) {
        Program program = guide.programs().get(path);
        if (program != null && link.kind() != Link.Kind.EXERCISE) {
            fragment(link, program);
        } else if (guide.pages().containsKey(path)) {
            anchor(link, path, guide.pages().get(path).anchors());
        } else if (guide.sections().containsKey(path)) {
            anchor(link, path, guide.sections().get(path).anchors());
        }
    }

    private void fragment(Link link, Program program) {
        boolean unread = program.fragments().isEmpty(); // its own problems tell why
        if (unread || link.anchor().isEmpty() || program.fragment(link.anchor()).isPresent()) return;
        problem(hash(link), Rule.FRAGMENT, "no method, type or region `" + link.anchor() + "` in " + program.source(),
                near(link.anchor(), program.fragments().stream().map(Fragment::name).toList()));
    }

    private void anchor(Link link, String path, Collection<String> anchors) {
        if (link.anchor().isEmpty() || anchors.contains(link.anchor())) return;
        problem(hash(link), Rule.LINK_ANCHOR, "no heading `#" + link.anchor() + "` in "
                + (path.equals(source.path()) ? "this page" : path), near(link.anchor(), anchors));
    }

    private static String near(String wrong, Collection<String> right) {
        return Nearest.to(wrong, right).map(it -> "did you mean `#" + it + "`?").orElse("");
    }

    /// The address without its anchor.
    private static Span address(Link link) {
        int hash = link.at().text().indexOf('#');
        return hash <= 0 ? link.at() : link.at().source().span(link.at().start(), link.at().start() + hash);
    }

    /// The anchor with its `#`.
    private static Span hash(Link link) {
        int hash = link.at().text().indexOf('#');
        return hash < 0 ? link.at() : link.at().source().span(link.at().start() + hash, link.at().end());
    }

    private void problem(Span at, Rule rule, String message, String help) {
        problems.add(new Problem(at, rule, message, help));
    }
}
