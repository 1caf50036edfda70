package whiteboard.parse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;

/// Where a text is not in Unicode form NFC: character by character, each with the marks that follow it.
final class Composition {

    /// Marks on one character; Unicode's stream-safe format (UAX 15) has 30.
    private static final int MOST_MARKS = 30;

    private Composition() {}

    static List<Problem> problems(Source source) {
        List<Problem> problems = new ArrayList<>();
        String text = source.text();
        for (int at = 0, end; at < text.length(); at = end) {
            end = clusterEnd(text, at);
            if (end - at == 1 && text.charAt(at) < 0x300) continue;
            String written = text.substring(at, end);
            String composed = Normalizer.normalize(written, Normalizer.Form.NFC);
            if (composed.equals(written)) continue;
            problems.add(new Problem(source.span(at, end), Rule.TEXT_FORM,
                    "`" + written + "` (" + points(written) + ") is not in Unicode form NFC",
                    "write `" + composed + "` (" + points(composed) + ")"));
        }
        return problems;
    }

    /// Past the marks that follow a character, and past the vowels and finals of a Hangul syllable.
    private static int clusterEnd(String text, int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        for (int marks = 0; end < text.length() && marks < MOST_MARKS && continues(text.codePointAt(end)); marks++) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean continues(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> c >= 0x1160 && c <= 0x11FF;
        };
    }

    private static String points(String text) {
        return text.codePoints().mapToObj("U+%04X"::formatted).collect(Collectors.joining(" "));
    }
}
