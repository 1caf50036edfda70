package whiteboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /// Every line that could head a table, with the rows below it: at least two columns, no name a number
    /// or a repetition, at least one row, and a number in its first row.
    public static List<Table> all(String output) {
        List<List<String>> lines = new ArrayList<>();
        for (String line : output.split("\n")) lines.add(fields(line));
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            List<String> names = lines.get(i);
            if (names.size() < 2 || !header(names) || lines.get(i + 1).stream().noneMatch(Table::isNumber)) continue;
            List<List<String>> rows = new ArrayList<>();
            for (int j = i + 1; j < lines.size() && lines.get(j).size() == names.size(); j++) rows.add(lines.get(j));
            if (!rows.isEmpty()) tables.add(new Table(names, rows));
        }
        return tables;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        for (String field : line.trim().split("\\s+")) if (!field.isEmpty()) fields.add(field);
        return fields;
    }

    private static boolean header(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            if (isNumber(names.get(i)) || names.indexOf(names.get(i)) != i) return false;
        }
        return true;
    }

    /// Whether a field is a decimal number, a percentage included.
    static boolean isNumber(String field) {
        return field.matches("[-+−]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?%?");
    }
}
