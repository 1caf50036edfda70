package whiteboard.parse;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import whiteboard.file.Nearest;
import whiteboard.file.Rule;
import whiteboard.file.Span;
import whiteboard.model.Link;
import whiteboard.model.Slug;
import whiteboard.model.Url;

/// Turns the destinations that authors write into addresses of the site, and records each.
final class Links {

    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto");
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "webp", "svg");
    private static final int LONGEST = 2_000;

    private final Findings page;

    Links(Findings page) {
        this.page = page;
    }

    /// The address as it stands in an attribute, escaped; nothing where the link may not be followed.
    /// Whether a file of the content is there is not known yet.
    ///
    /// @param at    the destination in the source
    /// @param label the words of the link
    Optional<String> address(Link.Kind kind, Destination to, Span at, String label) {
        if (!allowed(to, at)) return Optional.empty();
        record(kind, to, at, label);
        if (to.external()) return Optional.of(ChunkBuilder.escaped(Destination.encode(to.written())));
        String anchor = to.anchor().isEmpty() ? "" : "#" + Destination.encode(Slug.domId(to.anchor()));
        if (to.target().isEmpty()) return Optional.of(ChunkBuilder.escaped(anchor));
        String path = path(to);
        boolean inside = path.startsWith(Url.CONTENT) && !to.target().startsWith("/") && to.target().indexOf('\\') < 0;
        if (!inside) return Optional.empty();
        String way = Url.relative(Url.of(page.source.path()), Url.of(path));
        String address = Destination.encode(way).replace(":", "%3a");
        return Optional.of(ChunkBuilder.escaped(to.program() ? address : address + anchor));
    }

    /// The path of the file that a relative link leads to.
    String path(Destination to) {
        return Url.resolve(page.source.folder(), to.target());
    }

    void record(Link.Kind kind, Destination to, Span at, String label) {
        page.links.add(new Link(kind, to.target(), to.anchor(), at));
        page.labels.add(label);
    }

    /// Whether the destination may stand in a page; if not, that is a problem already.
    boolean allowed(Destination to, Span at) {
        if (to.written().length() > LONGEST) {
            page.problem(at, Rule.MARKDOWN_SHAPE, "an address of more than " + LONGEST + " characters", "");
        } else if (to.target().isEmpty() && to.anchor().isEmpty()) {
            page.problem(at, Rule.LINK_TARGET, "the link leads nowhere", "");
        } else if (to.target().startsWith("//")) {
            page.problem(at, Rule.LINK_SCHEME, "the address has no scheme", "write `https:" + to.written() + "`");
        } else if (!to.scheme().isEmpty() && !SCHEMES.contains(to.scheme())) {
            page.problem(at, Rule.LINK_SCHEME, "addresses with `" + to.scheme() + ":` are not allowed",
                    Nearest.help(to.scheme(), SCHEMES));
        } else {
            return true;
        }
        return false;
    }

    /// Reports an image of a kind or place that a page cannot show.
    boolean picture(Destination to, Span at) {
        String file = to.target();
        String kind = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!to.external() && PICTURES.contains(kind)) return true;
        page.problem(at, Rule.IMAGE_KIND, to.external() ? "images of other sites are not shown"
                : "`" + file + "` is no image that a page can show", "a PNG, JPEG, WebP or SVG file of the content");
        return false;
    }
}
