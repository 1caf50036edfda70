package whiteboard.render.learn;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import whiteboard.file.Json;

/// Files of progress, true and false.
final class Files {

    private static final List<String> PAYLOADS = List.of("<script>evil=1</script>", "<img src=x onerror=evil=1>",
            "<svg onload=alert(1)>", "javascript:alert(1)", "\"><iframe srcdoc='<script>parent.evil=1</script>'>",
            "${alert(1)}", "'-alert(1)-'", "__proto__", "constructor", "data:text/html,<script>alert(1)</script>");

    private static final List<String> IDS = List.of("%s", "ml/k-means/#%s", "%s/#x");

    private Files() {}

    /// Opens a text on the page of progress.
    static void choose(Page page, String text) {
        page.setInputFiles(".file input", new FilePayload("it.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
    }

    /// A line with its checksum.
    static String line(String json) {
        CRC32 crc = new CRC32();
        crc.update(json.getBytes(StandardCharsets.UTF_8));
        return "%08x %s".formatted(crc.getValue(), json);
    }

    private static String file(String... lines) {
        StringBuilder file = new StringBuilder(line("[\"whiteboard-progress\",1,0," + lines.length + "]")).append('\n');
        for (String line : lines) file.append(line(line)).append('\n');
        return file.toString();
    }

    /// Files with checksums that hold and content that does not, and others. None holds a mark of a page, a question,
    /// a quiz, a card or an exercise that could be taken.
    static List<String> hostile() {
        List<String> files = new ArrayList<>();
        for (String payload : PAYLOADS) {
            String text = Json.line(payload);
            files.add(payload);
            files.add(file("[\"question\",\"ml/x/#q\",1," + text + "]"));
            files.add(file("[" + text + ",\"ml/x/#q\",1,\"known\"]"));
            files.add(file("[\"mock\",\"current\",9000," + text + "]"));
            files.add(file("[\"mock\",\"1\",1,{\"items\":[{\"kind\":" + text + ",\"url\":" + text + ",\"part\":\"\",\"minutes\":1}],\"at\":0}]"));
            files.add(file("[\"plan\",\"current\",1,{\"html\":" + text + ",\"days\":" + text + "}]"));
        }
        for (String id : IDS) {
            for (String payload : List.of("<img src=x onerror=evil=1>", "__proto__", "constructor")) {
                files.add(file("[\"page\"," + Json.line(id.formatted(payload)) + ",1,true]"));
            }
        }
        files.addAll(List.of("", "{}", "[]", "null", "\u0000".repeat(999), "x".repeat(5_000_001), "[".repeat(100_000),
                file("{\"__proto__\":{\"evil\":1}}"), file("[\"exercise\",\"ml/x/#turn-1\",1,{\"__proto__\":{\"evil\":1}}]"),
                file("[\"exercise\",\"ml/x/#turn-1\",1,{\"a\":{\"constructor\":{\"prototype\":{\"evil\":1}}}}]"),
                file("[\"exercise\",\"ml/x/#turn-1\",1," + "[".repeat(30) + "]".repeat(30) + "]"),
                file("[\"exercise\",\"ml/x/#turn-1\",1,\"" + "x".repeat(150_000) + "\"]"),
                file("[\"card\",\"ml/x/#q\",1,{\"due\":1e999}]"), file("[\"card\",\"ml/x/#q\",1,{\"stability\":\"<b>\"}]"),
                file("[\"quiz\",\"ml/x/#q\",1,{\"chosen\":-1,\"right\":true}]"), file("[\"page\",\"ml/x/\",1e300,true]"),
                file("[\"page\",\"ml/x/\",-1,true]"), file("[\"page\",\"ml/x/\",\"1\",true]"), file("[\"page\",[\"ml/x/\"],1,true]"),
                file("[\"page\",\"ml/x/\",1,1]"), line("[\"whiteboard-progress\",9,0,1]"),
                line("[\"whiteboard-progress\",1,9e15,1]") + "\n" + line("[\"page\",\"ml/x/\",1,0]"),
                file("[\"page\",\"ml/x/\",1,true]").replace("ml/x/", "ml/y/")));
        return files;
    }
}
