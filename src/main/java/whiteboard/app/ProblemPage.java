package whiteboard.app;

import java.util.Map;
import java.util.TreeMap;

/// The list of problems that the live server shows in the browser.
final class ProblemPage {

    private ProblemPage() {}

    /// @param reports what is wrong in each file, in words, by its path
    static String of(Map<String, String> reports) {
        StringBuilder page = new StringBuilder("""
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
                <title>Problems</title>
                </head>
                <body>
                <main class="live-problems">
                """);
        page.append(reports.isEmpty() ? "<h1>No problems</h1>\n<p><a href=\"/\">Back to the guide</a></p>\n"
                : "<h1>Problems</h1>\n<p>Save a mended file and this list shows what is left.</p>\n");
        new TreeMap<>(reports).forEach((path, text) -> page.append("<h2>").append(escape(path))
                .append("</h2>\n<pre tabindex=\"0\">").append(escape(text)).append("</pre>\n"));
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
