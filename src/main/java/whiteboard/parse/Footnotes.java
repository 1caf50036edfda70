package whiteboard.parse;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Numbers footnotes in the order of their first use.
final class Footnotes {

    /// About as many characters as a reference and its link back add to a page.
    static final int MARKUP = 160;

    private final List<FootnoteBlock> used = new ArrayList<>();
    private final Map<FootnoteBlock, Integer> numbers = new IdentityHashMap<>();
    private final Map<FootnoteBlock, Integer> uses = new IdentityHashMap<>();

    /// The mark that refers to a footnote.
    String reference(FootnoteBlock note) {
        int use = uses.merge(note, 1, Integer::sum);
        if (use == 1) used.add(note);
        int number = numbers.computeIfAbsent(note, _ -> used.size());
        return "<sup class=\"footnote\"><a href=\"#fn-" + number + "\" id=\"fnref-" + number
                + (use == 1 ? "" : "-" + use) + "\" aria-label=\"Footnote " + number + "\">" + number + "</a></sup>";
    }

    /// The links back from a footnote to its uses.
    String back(int number) {
        StringBuilder back = new StringBuilder();
        for (int use = 1; use <= uses.get(used.get(number - 1)); use++) {
            back.append(" <a class=\"footnote-back\" href=\"#fnref-").append(number).append(use == 1 ? "" : "-" + use)
                    .append("\" aria-label=\"Back to the text of footnote ").append(number).append("\">↩</a>");
        }
        return back.toString();
    }

    /// Those that are used, in order; it grows while footnotes that refer to footnotes are written.
    List<FootnoteBlock> used() {
        return used;
    }

    boolean isUsed(FootnoteBlock note) {
        return uses.containsKey(note);
    }
}
