package whiteboard.check;

import org.junit.jupiter.api.Test;
import whiteboard.Golden;

/// Mistakes that no other test is about, with what an author is told of each.
class MessagesTest {

    private static final String HEAPS = "content/cs/heaps.md";

    @Test
    void mistakesOfPagesAndTheGuide() {
        StringBuilder told = new StringBuilder();
        for (String[] it : new String[][] {{"covers: [2.1.heaps]", "covers: [2.1.heaps, 2.1.heaps]"},
                {"## What goes wrong", "## What goes wrong\n\nNothing.\n\n### More"}}) {
            told.append("## ").append(it[1].replace("\n", "\\n")).append('\n')
                    .append(Sample.good().but(HEAPS, it[0], it[1]).printed()).append('\n');
        }
        String page = Sample.good().text(HEAPS);
        for (String it : new String[] {"Follow-ups", "Quiz"}) {
            int from = page.indexOf("## " + it) + 4 + it.length(), to = page.indexOf("\n## ", from);
            told.append("## an empty ").append(it).append('\n').append(Sample.good().with(HEAPS,
                    page.substring(0, from) + "Nothing.\n" + page.substring(to)).printed()).append('\n');
        }
        int sources = page.indexOf("## Sources"), quiz = page.indexOf("## Quiz");
        told.append("## Sources before the quiz\n").append(Sample.good().with(HEAPS, page.substring(0, quiz)
                + page.substring(sources) + "\n" + page.substring(quiz, sources)).printed()).append('\n');
        String program = "content/cs/BinaryHeap.java";
        told.append("## //DEPS\n").append(Sample.good().but(program, "//DESCRIPTION", "//DEPS zz.zz:zz:9\n//DESCRIPTION")
                .printed());
        Golden.compare("messages/guide.txt", told.toString());
    }
}
