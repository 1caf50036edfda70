package whiteboard.model;

import whiteboard.file.Span;

/// A link or an image of a page, to be checked once all files are known.
///
/// @param target  as the author wrote it, percent-decoded, without the anchor: a relative path, or an address
///                with its scheme; empty for an anchor of the page itself
/// @param anchor  what stands behind `#`, percent-decoded; empty for none
/// @param at      the address in the source, anchor included
public record Link(Kind kind, String target, String anchor, Span at) {

    /// What the link is in the page.
    public enum Kind { LINK, IMAGE, PROGRAM, EXERCISE, CHART }

    /// Whether it leaves the site.
    public boolean external() {
        return target.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*") || target.startsWith("//");
    }
}
