package whiteboard.parse;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import whiteboard.file.Rule;
import whiteboard.file.Span;
import whiteboard.model.Part;

/// Reads the numbered list under `Quiz`: each item holds a question and a task list of its options,
/// each option its words, a dash between blanks, and why it is right or wrong.
final class QuizReader {

    private static final String DASH = " — ";

    private final Findings page;

    QuizReader(Findings page) {
        this.page = page;
    }

    Part.Quiz read(OrderedList list) {
        List<Part.QuizQuestion> questions = new ArrayList<>();
        for (Node item : list.getChildren()) questions.add(question(item));
        return new Part.Quiz(List.copyOf(questions), page.span(list));
    }

    private Part.QuizQuestion question(Node item) {
        List<Part.Option> options = new ArrayList<>();
        ChunkBuilder out = new ChunkBuilder();
        BlockWriter blocks = new BlockWriter(page, out);
        StringBuilder text = new StringBuilder();
        for (Node node : item.getChildren()) {
            if (node instanceof BulletList list && options.isEmpty()) {
                for (Node option : list.getChildren()) option(option, options);
            } else if (!options.isEmpty()) {
                wrong(page.span(node), "something stands behind the options", "put it before them");
            } else {
                boolean only = node instanceof Paragraph && item.getFirstChild() == node
                        && (node.getNext() == null || node.getNext() instanceof BulletList);
                blocks.block(node, only);
                if (node instanceof Paragraph) text.append(InlineText.of(node, page.text)).append(' ');
            }
        }
        if (options.isEmpty()) {
            wrong(firstLine(item), "the question has no options", "indent a task list below it: `   - [ ] ... — ...`");
        }
        page.prose(out);
        return new Part.QuizQuestion("quiz-" + ++page.questions, out.chunks(), text.toString().strip(), options,
                page.span(item));
    }

    private void option(Node item, List<Part.Option> options) {
        boolean whole = item.getFirstChild() instanceof Paragraph && item.getFirstChild().getNext() == null;
        if (!(item instanceof TaskListItem task)) {
            wrong(firstLine(item), "an option starts with a box", "write `- [ ]`, or `- [x]` for the right one");
        } else if (!whole) {
            wrong(page.span(item), "an option is one paragraph", "");
        } else {
            options.add(option(task, (Paragraph) item.getFirstChild()));
        }
    }

    private Part.Option option(TaskListItem task, Paragraph words) {
        int dash = dash(words);
        if (dash < 0) {
            wrong(page.span(words), "the option has no reason", "put ` — ` and why it is right or wrong behind it");
        }
        int end = dash < 0 ? words.getEndOffset() : dash;
        ChunkBuilder html = new ChunkBuilder(), reason = new ChunkBuilder();
        new InlineWriter(page, html).write(words, 0, end);
        if (dash >= 0) new InlineWriter(page, reason).write(words, dash + DASH.length(), Integer.MAX_VALUE);
        page.prose(html);
        page.prose(reason);
        return new Part.Option(task.isItemDoneMarker(), html.chunks(), reason.chunks(),
                InlineText.of(words, page.text, 0, end), page.span(task));
    }

    /// Where the dash stands that parts an option from its reason, or -1. It stands in no markup.
    private int dash(Paragraph words) {
        for (Node node : words.getChildren()) {
            if (!(node instanceof Text)) continue;
            int at = page.text.indexOf(DASH, node.getStartOffset(), node.getEndOffset());
            if (at >= 0) return at;
        }
        return -1;
    }

    private Span firstLine(Node node) {
        int end = page.text.indexOf('\n', node.getStartOffset());
        return page.span(node.getStartOffset(), Math.min(node.getEndOffset(), end < 0 ? page.text.length() : end));
    }

    private void wrong(Span at, String message, String help) {
        page.problem(at, Rule.QUIZ_SHAPE, message, help);
    }
}
