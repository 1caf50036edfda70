package whiteboard.model;

import java.util.regex.Pattern;
import whiteboard.file.Span;

/// A link or an image of a page, to be checked once all files are known.
///
/// @param target  as the author wrote it, percent-decoded, without the anchor: a relative path, or an address
///                with its scheme; empty for an anchor of the page itself
/// @param anchor  what stands behind `#`, percent-decoded; empty for none
/// @param at      the address in the source, anchor included
public record Link(Kind kind, String target, String anchor, Span at) {

    /// RFC 3986, section 3.1.
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

    /// What the link is in the page.
    public enum Kind { LINK, IMAGE, PROGRAM, EXERCISE, CHART }

    /// Whether it leaves the site.
    public boolean external() {
        return target.startsWith("//") || SCHEME.matcher(target).lookingAt();
    }
}
