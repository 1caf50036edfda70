package whiteboard.render.page;

/// Curls straight quotes and apostrophes, outside of code: authors type what is on the keyboard, readers see
/// what is in books. Keeps what stood before, from one piece of a block to the next.
public final class Quotes {

    private static final String OPENERS = " \n\t([{\u2014\u2013-/\u201c\u2018\u00a0";

    private char before = ' ';
    private boolean code;

    /// A plain text.
    public static String plain(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\'') < 0) return text;
        StringBuilder curled = new StringBuilder(text.length());
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            curled.append(c == '"' || c == '\'' ? curled(c, before) : c);
            before = curled.charAt(i);
        }
        return curled.toString();
    }

    /// A piece of HTML in which quotes in the text are character references.
    String html(String html) {
        if (!html.contains("&quot;") && !html.contains("&#39;")) return pass(html);
        StringBuilder curled = new StringBuilder(html.length());
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<') {
                int end = html.indexOf('>', i);
                tag(html, i);
                curled.append(html, i, end + 1);
                i = end;
            } else if (c == '&' && !code && html.startsWith("&quot;", i)) {
                curled.append(before = curled('"', before));
                i += "&quot;".length() - 1;
            } else if (c == '&' && !code && html.startsWith("&#39;", i)) {
                curled.append(before = curled('\'', before));
                i += "&#39;".length() - 1;
            } else {
                curled.append(before = c);
            }
        }
        return curled.toString();
    }

    /// A formula or a fence stood here.
    void other() {
        before = 'x';
    }

    private String pass(String html) {
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', tag + 1)) tag(html, tag);
        if (!html.isEmpty() && html.charAt(html.length() - 1) != '>') before = html.charAt(html.length() - 1);
        return html;
    }

    private void tag(String html, int at) {
        if (html.startsWith("<code", at) || html.startsWith("<kbd", at)) code = true;
        if (html.startsWith("</code", at) || html.startsWith("</kbd", at)) code = false;
        boolean block = html.startsWith("<p", at) || html.startsWith("<li", at) || html.startsWith("<t", at)
                || html.startsWith("<br", at);
        if (block) before = ' ';
    }

    private static char curled(char quote, char before) {
        boolean opens = OPENERS.indexOf(before) >= 0;
        if (quote == '"') return opens ? '\u201c' : '\u201d';
        return opens ? '\u2018' : '\u2019';
    }
}
