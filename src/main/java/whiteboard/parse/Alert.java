package whiteboard.parse;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whiteboard.file.Nearest;
import whiteboard.file.Rule;

/// A quotation that begins with a line such as `[!NOTE]`.
///
/// @param body offset of the paragraph's text behind that line
record Alert(Kind kind, int body) {

    /// GitHub's five.
    enum Kind {
        NOTE, TIP, IMPORTANT, WARNING, CAUTION;

        String title() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    private static final Pattern MARK = Pattern.compile("\\[!([A-Za-z]+)][ \\t]*(?:\\n|$)");

    /// The alert that a quotation is, or null.
    static Alert of(BlockQuote quote, Findings page) {
        if (!(quote.getFirstChild() instanceof Paragraph paragraph)) return null;
        int start = paragraph.getStartOffset();
        if (!page.text.startsWith("[!", start)) return null;
        Matcher mark = MARK.matcher(page.text).region(start, paragraph.getEndOffset());
        if (!mark.lookingAt()) return null;
        String name = mark.group(1).toUpperCase(Locale.ROOT);
        for (Kind kind : Kind.values()) if (kind.name().equals(name)) return new Alert(kind, mark.end());
        String help = Nearest.help(name, Arrays.stream(Kind.values()).map(Kind::name).toList());
        page.problem(page.span(start, mark.end(1) + 1), Rule.REFERENCE, "there is no alert `[!" + mark.group(1) + "]`",
                help.isEmpty() ? "alerts are NOTE, TIP, IMPORTANT, WARNING and CAUTION" : help);
        return null;
    }
}
