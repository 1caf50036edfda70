package whiteboard.render.typeset;

import java.util.List;

/// The part of a large font of KaTeX that formulas commonly need, as a file of its own: a page with a blackboard E or a
/// bold x would otherwise load every arrow and accent too. Made from the webjar's fonts by fontTools 4.66, whose
/// WOFF 2 no library for the JVM writes:
///
///     pyftsubset KaTeX_AMS-Regular.ttf --unicodes=U+41-5A,U+6B --no-hinting --flavor=woff2 \
///         --output-file=KaTeX_AMS-letters.woff2
///     pyftsubset KaTeX_Main-Bold.ttf --unicodes=U+20-7E,U+A0 --no-hinting --flavor=woff2 \
///         --output-file=KaTeX_Main-Bold-ascii.woff2
///
/// @param whole  name of the font's file
/// @param part   name of the file with the part
/// @param range  CSS `unicode-range` of the part
/// @param rest   `unicode-range` of all else
record FontCut(String whole, String part, String range, String rest) {

    static final List<FontCut> ALL = List.of(
            new FontCut("KaTeX_AMS-Regular.woff2", "KaTeX_AMS-letters.woff2", "U+41-5A,U+6B",
                    "U+0-40,U+5B-6A,U+6C-10FFFF"),
            new FontCut("KaTeX_Main-Bold.woff2", "KaTeX_Main-Bold-ascii.woff2", "U+20-7E,U+A0",
                    "U+0-1F,U+7F-9F,U+A1-10FFFF"));
}
