package whiteboard.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import whiteboard.file.Json;
import whiteboard.file.Problem;

/// Problems for tools: an array of objects with path, line, column, offset, length, rule, message and help.
final class JsonReport {

    private JsonReport() {}

    static String of(List<Problem> problems) {
        return Json.write(problems.stream().map(JsonReport::of).toList());
    }

    static Map<String, Object> of(Problem it) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("path", it.at().source().path());
        fields.put("line", it.at().line());
        fields.put("column", it.at().column());
        fields.put("offset", it.at().start());
        fields.put("length", it.at().end() - it.at().start());
        fields.put("rule", it.rule().code());
        fields.put("message", it.message());
        fields.put("help", it.help());
        return fields;
    }
}
