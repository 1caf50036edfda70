package whiteboard.browser.translate;

/// Why a program does not become a module.
///
/// @param line    of the program, from 1; 0 where it is not known
/// @param message one line, in the words that a Java programmer knows
public record Fault(int line, String message) implements Comparable<Fault> {

    @Override
    public int compareTo(Fault other) {
        return line != other.line ? Integer.compare(line, other.line) : message.compareTo(other.message);
    }

    @Override
    public String toString() {
        return line > 0 ? "line " + line + ": " + message : message;
    }
}
