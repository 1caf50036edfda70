package whiteboard.parse;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;

/// Writes lists, task lists among them.
final class ListWriter {

    private final ChunkBuilder out;
    private final BlockWriter blocks;

    ListWriter(ChunkBuilder out, BlockWriter blocks) {
        this.out = out;
        this.blocks = blocks;
    }

    void list(ListBlock list) {
        String name = list instanceof OrderedList ? "ol" : "ul";
        String kind = list.getFirstChild() instanceof TaskListItem ? " class=\"tasks\"" : "";
        out.tag("<" + name + start(list) + kind + ">\n");
        for (Node item : list.getChildren()) {
            out.tag("<li>");
            if (item instanceof TaskListItem task) out.tag(box(task));
            blocks.children(item, list.isTight());
            out.tag("</li>\n");
        }
        out.tag("</" + name + ">\n");
    }

    private static String start(ListBlock list) {
        return list instanceof OrderedList ordered && ordered.getStartNumber() != 1
                ? " start=\"" + ordered.getStartNumber() + "\"" : "";
    }

    private static String box(TaskListItem task) {
        return task.isItemDoneMarker() ? "<input type=\"checkbox\" disabled checked aria-label=\"Done\"> "
                : "<input type=\"checkbox\" disabled aria-label=\"Open\"> ";
    }
}
