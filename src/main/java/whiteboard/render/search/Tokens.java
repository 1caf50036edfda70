package whiteboard.render.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// Cuts text into the terms by which it is found. The browser cuts queries by the same rules (`search.js`): accents
/// and case are dropped (Unicode, NFKD), `k-means`, `kMeans` and `kmeans` are one word, and so are their parts.
final class Tokens {

    /// Longer terms are cut: nobody types them.
    static final int LONGEST = 32;

    private static final Set<String> STOPS = Set.of(Letters.STOPS.split(" "));

    /// Length of the longest of them.
    private static final int STOP = STOPS.stream().mapToInt(String::length).max().orElse(0);

    /// Letters and digits of ASCII.
    private static final boolean[] PLAIN = new boolean[128];

    static {
        for (int c = 0; c < 128; c++) PLAIN[c] = Character.isLetterOrDigit(c);
    }

    private Tokens() {}

    /// The terms of a text worth indexing, in order, each as often as it stands there.
    ///
    /// @param letters whether single letters count, as they do in titles
    static void each(String text, boolean letters, Consumer<String> visit) {
        words(text, term -> {
            if ((letters || term.length() > 1) && !(term.length() <= STOP && STOPS.contains(term))) visit.accept(term);
        });
    }

    /// Every term of a text.
    static void words(String text, Consumer<String> visit) {
        for (int at = 0; at < text.length(); ) {
            int end = end(text, at);
            if (end < 0) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            String word = text.substring(at, end);
            if (plain(word)) visit.accept(cut(word.toLowerCase(Locale.ROOT)));
            else of(word).forEach(visit);
            at = end;
        }
    }

    /// Where the word that starts at an offset ends; -1 where none does.
    private static int end(String text, int start) {
        if (Letters.operator(text.charAt(start))) return start + 1;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c < 128 && PLAIN[c]) {
                at++;
                continue;
            }
            int point = c < 128 ? c : text.codePointAt(at);
            boolean joins = at > start && joins(point) && at + 1 < text.length() && inWord(text.codePointAt(at + 1));
            if (!joins && !inWord(point)) break;
            at += Character.charCount(point);
        }
        return at == start ? -1 : at;
    }

    private static boolean joins(int c) {
        return c == '-' || c == '_' || c == '\u2010' || c == '\u2011';
    }

    /// Letters, numbers and marks, without subscript letters: an index is no part of the name that carries it.
    private static boolean inWord(int c) {
        if (c < 128) return PLAIN[c];
        if (c >= 0x1D62 && c <= 0x1D6A || c >= 0x2090 && c <= 0x209C || c == 0x2C7C) return false;
        return Character.isLetterOrDigit(c) || switch (Character.getType(c)) {
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER, Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /// The terms of a word, joined and in parts: `kMeans` is `kmeans`, `k` and `means`. A lone part is the word.
    static List<String> of(String word) {
        if (plain(word)) return List.of(cut(word.toLowerCase(Locale.ROOT)));
        String s = Letters.ascii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFKD);
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean symbol = false, wide = false;
        int stretch = 0, previous = 0;
        for (int at = 0; at < s.length(); ) {
            int c = s.codePointAt(at);
            at += Character.charCount(c);
            if (mark(c)) continue;
            String name = Letters.name(c);
            if (name != null || !Character.isLetterOrDigit(c) || turns(previous, c, s, at)) flush(part, parts);
            stretch = Character.isLetterOrDigit(c) ? stretch + 1 : 0;
            wide |= stretch > 1;
            symbol |= name != null;
            if (name != null) parts.add(name);
            else if (Character.isLetterOrDigit(c)) part.appendCodePoint(c);
            previous = c;
        }
        flush(part, parts);
        if (parts.size() > 1 && wide && !symbol) parts.addFirst(cut(String.join("", parts)));
        return parts;
    }

    private static boolean plain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean small = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || i == 0 && c >= 'A' && c <= 'Z';
            if (!small) return false;
        }
        return true;
    }

    private static boolean mark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /// Whether a part begins at a capital: `kM`eans, `KM`eans, but not the `Us` of `GPUs`.
    private static boolean turns(int previous, int c, String s, int next) {
        if (!upper(c)) return false;
        if (!upper(previous)) return true;
        boolean plural = next + 1 == s.length() && s.charAt(next) == 's';
        return next < s.length() && Character.getType(s.codePointAt(next)) == Character.LOWERCASE_LETTER && !plural;
    }

    private static boolean upper(int c) {
        return Character.getType(c) == Character.UPPERCASE_LETTER;
    }

    private static void flush(StringBuilder part, List<String> parts) {
        if (!part.isEmpty()) parts.add(cut(Letters.fold(part.toString())));
        part.setLength(0);
    }

    private static String cut(String term) {
        return term.length() <= LONGEST ? term : term.substring(0, LONGEST);
    }
}
