package whiteboard.file;

/// A place in a source: absolute offsets in UTF-16 units, so that no stage has to translate them.
/// Line and column are made when a problem is printed.
///
/// @param start first character
/// @param end   one past the last character; equal to `start` for a place between two characters
public record Span(Source source, int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start || end > source.text().length()) {
            throw new IllegalArgumentException(
                    source.path() + ": span " + start + ".." + end + " of " + source.text().length());
        }
    }

    /// One-based line of the start.
    public int line() {
        int line = 1;
        for (int i = 0; i < start; i++) if (source.text().charAt(i) == '\n') line++;
        return line;
    }

    /// One-based column of the start, counted in code points.
    public int column() {
        int from = source.text().lastIndexOf('\n', start - 1) + 1;
        return source.text().codePointCount(from, start) + 1;
    }

    /// The characters of this place.
    public String text() {
        return source.text().substring(start, end);
    }

    /// By path, then by start, then by end.
    @Override
    public int compareTo(Span that) {
        int byPath = source.path().compareTo(that.source.path());
        if (byPath != 0) return byPath;
        int byStart = Integer.compare(start, that.start);
        return byStart != 0 ? byStart : Integer.compare(end, that.end);
    }
}
