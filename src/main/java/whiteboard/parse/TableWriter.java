package whiteboard.parse;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import whiteboard.file.Rule;

/// Writes tables. A column that its author does not align and that holds numbers only is marked `number`; one whose
/// cells are short beside longer ones is marked `short`, so that on a phone it leaves its room to the others.
final class TableWriter {

    private static final Pattern NUMBER = Pattern.compile("[-+−±≈~<>≤≥]?\\s?[$€£]?\\d[\\d.,\u00a0\u202f]*"
            + "(?:[eE][-+]?\\d+)?(?:\\s?(?:[%×]|[A-Za-zµ]{1,2}))?");

    /// What a formula is written with and a reader does not see, and marks of emphasis and code.
    private static final Pattern UNSEEN = Pattern.compile("\\\\[a-zA-Z]+|[\\\\{}$^_`*]|\\]\\([^)]*\\)|\\[");

    private static final int SHORT = 12;

    private final Findings page;
    private final ChunkBuilder out;
    private final InlineWriter inlines;

    TableWriter(Findings page, ChunkBuilder out, InlineWriter inlines) {
        this.page = page;
        this.out = out;
        this.inlines = inlines;
    }

    void table(TableBlock table) {
        List<TableRow> head = rows(table, TableHead.class), body = rows(table, TableBody.class);
        List<String> classes = new ArrayList<>();
        for (TableCell cell : cells(head.getFirst())) classes.add(alignment(cell));
        for (int i = 0; i < classes.size(); i++) {
            if (classes.get(i).isEmpty() && numbers(body, i, page.text)) classes.set(i, "number");
        }
        markShort(classes, body);
        out.tag("<div class=\"table\"><table>\n<thead>\n");
        for (TableRow row : head) row(row, classes, "th");
        out.tag("</thead>\n<tbody>\n");
        for (TableRow row : body) row(row, classes, "td");
        out.tag("</tbody>\n</table></div>\n");
    }

    static List<TableRow> rows(TableBlock table, Class<? extends Node> part) {
        List<TableRow> rows = new ArrayList<>();
        for (Node child : table.getChildren()) {
            if (!part.isInstance(child)) continue;
            for (Node row : child.getChildren()) rows.add((TableRow) row);
        }
        return rows;
    }

    private void row(TableRow row, List<String> classes, String name) {
        out.tag("<tr>");
        int column = 0;
        for (TableCell cell : cells(row)) {
            if (column == classes.size()) {
                int start = cell.getText().getStartOffset();
                page.problem(page.span(start, cell.getText().getEndOffset()), Rule.TABLE_ROW,
                        "the row has more cells than the table has columns",
                        "write `\\|` for a bar inside a cell");
                break;
            }
            String kind = classes.get(column++);
            out.tag("<" + name + (name.equals("th") ? " scope=\"col\"" : "")
                    + (kind.isEmpty() ? ">" : " class=\"" + kind + "\">"));
            inlines.write(cell);
            out.tag("</" + name + ">").gap();
        }
        out.tag("</tr>\n");
    }

    private static List<TableCell> cells(TableRow row) {
        List<TableCell> cells = new ArrayList<>();
        for (Node cell : row.getChildren()) cells.add((TableCell) cell);
        return cells;
    }

    private static String alignment(TableCell cell) {
        return cell.getAlignment() == null ? "" : cell.getAlignment().name().toLowerCase(Locale.ROOT);
    }

    private static boolean numbers(List<TableRow> body, int column, String page) {
        List<String> texts = texts(body, column, page).filter(it -> !it.isEmpty()).toList();
        return !texts.isEmpty() && texts.stream().allMatch(TableWriter::isNumber);
    }

    private void markShort(List<String> classes, List<TableRow> body) {
        List<Integer> free = new ArrayList<>(), brief = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) if (classes.get(i).isEmpty()) free.add(i);
        for (int i : free) if (isShort(body, i, page.text)) brief.add(i);
        if (brief.size() < free.size()) for (int i : brief) classes.set(i, "short");
    }

    private static boolean isShort(List<TableRow> body, int column, String page) {
        return texts(body, column, page)
                .allMatch(it -> it.length() <= SHORT || UNSEEN.matcher(it).replaceAll("").length() <= SHORT);
    }

    private static Stream<String> texts(List<TableRow> body, int column, String page) {
        return body.stream().map(TableWriter::cells)
                .map(it -> column < it.size() ? InlineText.raw(it.get(column).getText(), page).strip() : "");
    }

    /// Whether a cell is one number, with a sign and a short unit at most: `-1,994.6`, `≈ 30 %`, `0.5 ms`.
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
