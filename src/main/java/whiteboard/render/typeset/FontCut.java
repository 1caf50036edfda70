package whiteboard.render.typeset;

import java.util.List;

/// The part of a large font of KaTeX that formulas commonly need, as a file of its own: a page with a blackboard E or a
/// bold x would otherwise load every arrow and accent too. Made from the webjar's fonts by fontTools 4.66, whose
/// WOFF 2 no library for the JVM writes:
///
///     pyftsubset WHOLE.ttf --unicodes=RANGE --no-hinting --flavor=woff2 --output-file=PART
///
/// @param whole name of the font's file
/// @param part  name of the file with the part
/// @param range CSS `unicode-range` of the part, ascending
record FontCut(String whole, String part, String range) {

    static final List<FontCut> ALL = List.of(
            new FontCut("KaTeX_AMS-Regular.woff2", "KaTeX_AMS-letters.woff2", "U+41-5A,U+6B"),
            new FontCut("KaTeX_Main-Bold.woff2", "KaTeX_Main-Bold-ascii.woff2", "U+20-7E,U+A0"),
            new FontCut("KaTeX_Main-Regular.woff2", "KaTeX_Main-Regular-common.woff2",
                    "U+20-7E,U+A0,U+AC,U+B0,U+B1,U+B7,U+D7,U+F7,U+2C6,U+2C9,U+2DC,U+302-304,U+307,U+393,"
                    + "U+394,U+398,U+39B,U+39E,U+3A0,U+3A3,U+3A6,U+3A8,U+3A9,U+2013,U+2014,U+2016,U+2026,"
                    + "U+2032,U+20D7,U+210F,U+2113,U+2190-2194,U+21A6,U+21D0-21D4,U+2200,U+2202,U+2203,"
                    + "U+2205,U+2207-2209,U+220F,U+2211-2213,U+2216-221A,U+221D,U+221E,U+2223,U+2225,"
                    + "U+2227-222B,U+223C,U+2245,U+2248,U+2260,U+2261,U+2264,U+2265,U+226A,U+226B,U+227A,"
                    + "U+227B,U+2282,U+2283,U+2286,U+2287,U+2295,U+2297,U+2299,U+22A4,U+22A5,U+22C5,U+22C6,"
                    + "U+22EE,U+22EF,U+22F1,U+2308-230B,U+27E8,U+27E9"));

    /// The `unicode-range` of all characters that are not in the part.
    String rest() {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (String piece : range.replace("U+", "").split(",")) {
            String[] ends = piece.split("-");
            add(from, Integer.parseInt(ends[0], 16) - 1, rest);
            from = Integer.parseInt(ends[ends.length - 1], 16) + 1;
        }
        add(from, Character.MAX_CODE_POINT, rest);
        return rest.substring(1);
    }

    private static void add(int from, int to, StringBuilder rest) {
        if (from > to) return;
        rest.append(",U+").append(Integer.toHexString(from));
        if (to > from) rest.append('-').append(Integer.toHexString(to));
    }
}
