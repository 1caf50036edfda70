package whiteboard.render.search;

import java.util.List;
import whiteboard.model.Chunk;
import whiteboard.render.page.Quotes;

/// Blocks as plain text on one line.
final class Plain {

    private static final String BREAKS = " p li td th tr br div ul ol table blockquote pre h2 h3 h4 h5 h6 ";

    /// Characters of a fence that are read: what it is about stands at its beginning.
    private static final int CODE = 400;

    /// How the number of a footnote begins, which is no part of the sentence.
    private static final String FOOTNOTE = "<sup class=\"footnote\"";

    /// Tags before which a sentence need not have ended.
    private static final String CELLS = " td th li tr ";

    private final StringBuilder out = new StringBuilder();

    private Plain() {}

    static String text(List<Chunk> chunks) {
        Plain plain = new Plain();
        for (Chunk chunk : chunks) {
            switch (chunk) {
                case Chunk.Html it -> plain.html(it.html());
                case Chunk.Maths it -> plain.out.append(Tex.text(it.tex()));
                case Chunk.Code it -> plain.out.append(' ').append(it.text(), 0, Math.min(CODE, it.text().length()))
                        .append(' ');
            }
        }
        return line(plain.out.toString());
    }

    /// Parts what would read as one sentence.
    static void divide(StringBuilder text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) <= ' ') end--;
        if (end > 0) text.append(".:;?!·".indexOf(text.charAt(end - 1)) < 0 ? " · " : " ");
    }

    /// One line, with the quotes that a reader sees.
    static String line(String text) {
        char[] line = new char[text.length()];
        int size = 0;
        for (int i = 0; i < line.length; i++) {
            char c = text.charAt(i);
            boolean space = c <= ' ' || c == '\u00a0' || c == '\u2028' || c == '\u2029';
            if (!space) line[size++] = c;
            else if (size > 0 && line[size - 1] != ' ') line[size++] = ' ';
        }
        if (size > 0 && line[size - 1] == ' ') size--;
        return Quotes.plain(new String(line, 0, size));
    }

    /// Tags in the spelling of the parser: lower case, values between double quotes.
    private void html(String html) {
        int done = 0;
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', done)) {
            unescaped(html, done, tag);
            int end = html.indexOf('>', tag), footnote = html.startsWith(FOOTNOTE, tag) ? html.indexOf("</sup>", tag) : -1;
            done = footnote > 0 ? footnote : end < 0 ? html.length() : end + 1;
            if (footnote < 0) tag(html.substring(tag + 1, end < 0 ? html.length() : end));
        }
        unescaped(html, done, html.length());
    }

    private void tag(String tag) {
        String name = tag.startsWith("/") ? tag.substring(1) : tag;
        int end = name.indexOf(' ');
        if (end >= 0) name = name.substring(0, end);
        if (CELLS.contains(" " + tag + " ") || tag.startsWith("td ") || tag.startsWith("th ")) divide(out);
        else if (BREAKS.contains(" " + name + " ")) out.append(' ');
        else if (tag.equals("sub")) out.append('_');
        else if (tag.equals("sup")) out.append('^');
    }

    private void unescaped(String html, int from, int to) {
        int done = from;
        for (int and = html.indexOf('&', done); and >= 0 && and < to; and = html.indexOf('&', done)) {
            int end = html.indexOf(';', and);
            String character = end < 0 || end - and > 8 ? null : character(html.substring(and + 1, end));
            out.append(html, done, and).append(character == null ? "&" : character);
            done = character == null ? and + 1 : end + 1;
        }
        out.append(html, done, to);
    }

    private static String character(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "nbsp" -> " ";
            case "#39" -> "'";
            default -> null;
        };
    }
}
