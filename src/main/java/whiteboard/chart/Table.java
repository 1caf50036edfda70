package whiteboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A table in the output of a program: a line of column names, and the lines below it with as many fields.
/// Fields are separated by blanks.
///
/// @param columns names, in order
/// @param rows    one list of fields for each line, as long as `columns`
public record Table(List<String> columns, List<List<String>> rows) {

    /// The first table of the output whose first column has that name.
    public static Optional<Table> find(String output, String first) {
        for (Table table : all(output)) if (table.columns.get(0).equals(first)) return Optional.of(table);
        return Optional.empty();
    }

    /// Every line that heads a table, with the rows below it: at least two columns, no name a number, a gap
    /// or a repetition, and a number in its first row. A table ends at a line with another number of fields
    /// or where the next table begins, so that every line is looked at once.
    public static List<Table> all(String output) {
        List<List<String>> lines = lines(output);
        List<Table> tables = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            if (!heads(lines, i)) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < lines.size() && lines.get(end).size() == lines.get(i).size() && !heads(lines, end)) end++;
            tables.add(new Table(lines.get(i), List.copyOf(lines.subList(i + 1, end))));
            i = end;
        }
        return tables;
    }

    /// Where the column stands, if there is one of that name.
    public OptionalInt column(String name) {
        int at = columns.indexOf(name);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    /// Whether the column can be a scale: numbers and gaps, and at least one number.
    public boolean numeric(int column) {
        boolean some = false;
        for (List<String> row : rows) {
            if (isNumber(row.get(column))) some = true;
            else if (!isGap(row.get(column))) return false;
        }
        return some;
    }

    /// The first field of the column that is neither a number nor a gap.
    public Optional<String> foreign(int column) {
        for (List<String> row : rows) {
            String field = row.get(column);
            if (!isNumber(field) && !isGap(field)) return Optional.of(field);
        }
        return Optional.empty();
    }

    /// Whether a field is a decimal number, a percentage included.
    public static boolean isNumber(String field) {
        return Numbers.isNumber(field);
    }

    /// Whether a field says that there is no number: `NaN`, `Infinity`, `-`, `n/a` and their like.
    public static boolean isGap(String field) {
        return switch (field) {
            case "NaN", "Infinity", "-Infinity", "-", "–", "—", "n/a" -> true;
            default -> false;
        };
    }

    private static boolean heads(List<List<String>> lines, int i) {
        List<String> names = lines.get(i);
        if (names.size() < 2 || i + 1 == lines.size() || lines.get(i + 1).size() != names.size()) return false;
        if (names.size() > 64) return false;   // no author's table: keeps the test for repetitions short
        for (int k = 0; k < names.size(); k++) {
            String name = names.get(k);
            if (isNumber(name) || isGap(name) || names.indexOf(name) != k) return false;
        }
        for (String field : lines.get(i + 1)) if (isNumber(field)) return true;
        return false;
    }

    private static List<List<String>> lines(String output) {
        List<List<String>> lines = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= output.length(); i++) {
            boolean end = i == output.length() || output.charAt(i) == '\n';
            if (!end && output.charAt(i) > ' ') continue;
            if (i > from) fields.add(output.substring(from, i));
            from = i + 1;
            if (!end) continue;
            lines.add(fields);
            fields = new ArrayList<>();
        }
        return lines;
    }
}
