package whiteboard.browser.translate;

/// Why a program does not become a module.
///
/// @param line    of the program, from 1; 0 where it is not known
/// @param column  where it begins in that line, from 1, in UTF-16 units; 0 where it is not known
/// @param length  of what is wrong, in UTF-16 units; 0 where it is not known
/// @param message one line, in the words that a Java programmer knows
public record Fault(int line, int column, int length, String message) implements Comparable<Fault> {

    /// One whose place in its line is not known.
    public Fault(int line, String message) {
        this(line, 0, 0, message);
    }

    @Override
    public int compareTo(Fault other) {
        if (line != other.line) return Integer.compare(line, other.line);
        return column != other.column ? Integer.compare(column, other.column) : message.compareTo(other.message);
    }

    @Override
    public String toString() {
        return line > 0 ? "line " + line + ": " + message : message;
    }
}
