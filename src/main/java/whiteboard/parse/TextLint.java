package whiteboard.parse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import whiteboard.file.Flood;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;

/// Characters that a reader cannot see, or sees in another order than a compiler (CVE-2021-42574), and text
/// that is not in Unicode form NFC (UAX 15), in any text file of the guide.
public final class TextLint {

    private TextLint() {}

    /// One problem for each run of the same character, and for each character out of form; of a flood the first.
    public static List<Problem> problems(Source source) {
        String text = source.text();
        if (plain(text)) return List.of();
        List<Problem> problems = new ArrayList<>();
        int before = -1;
        boolean composed = true;
        for (int at = 0, end; at < text.length(); at = end) {
            int c = text.codePointAt(at);
            if (c <= '~' && (c >= ' ' || c == '\n')) {
                before = c;
                end = at + 1;
                continue;
            }
            composed &= stable(c);
            end = at + Character.charCount(c);
            boolean control = Character.getType(c) == Character.CONTROL && c != '\t' && c != '\n';
            if (control || Invisible.is(c, before, end < text.length() ? text.codePointAt(end) : -1)) {
                while (end < text.length() && text.codePointAt(end) == c) end += Character.charCount(c);
                problems.add(problem(source, at, end, c, control));
            }
            before = c;
        }
        if (!composed && !Normalizer.isNormalized(text, Normalizer.Form.NFC)) problems.addAll(Composition.problems(source));
        return Flood.capped(problems);
    }

    /// Characters that no neighbour changes: those before the first combining mark, dashes and quotation marks.
    private static boolean stable(int c) {
        return c < 0x300 || c >= 0x2010 && c <= 0x2027;
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' || c < ' ' && c != '\n' && c != '\t') return false;
        }
        return true;
    }

    private static Problem problem(Source source, int at, int end, int c, boolean control) {
        int count = (end - at) / Character.charCount(c);
        return new Problem(source.span(at, end), control ? Rule.TEXT_CONTROL : Rule.TEXT_INVISIBLE,
                Invisible.kind(c) + " " + Invisible.name(c) + (count > 1 ? ", " + count + " times" : ""),
                Invisible.cure(c));
    }
}
