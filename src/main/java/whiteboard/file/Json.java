package whiteboard.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;

/// JSON (RFC 8259) of plain values: maps with string keys, collections, strings, numbers, booleans and null.
public final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /// Pretty-printed with two spaces, a line feed at the end; keys in the order of the map.
    public static String write(Object value) {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter()
                .withSeparators(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter).withArrayIndenter(indenter);
        return print(value, printer) + "\n";
    }

    /// On one line, without blanks. `<` and `>` are escaped, so that it may stand in a script element.
    public static String line(Object value) {
        return print(value, null).replace("<", "\\u003c").replace(">", "\\u003e");
    }

    private static String print(Object value, DefaultPrettyPrinter printer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(printer);
            write(value, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a StringWriter failed", impossible);
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case String it -> json.writeString(it);
            case Boolean it -> json.writeBoolean(it);
            case Integer it -> json.writeNumber(it);
            case Long it -> json.writeNumber(it);
            case Double it -> json.writeNumber(it);
            case Map<?, ?> it -> {
                json.writeStartObject();
                for (Map.Entry<?, ?> entry : it.entrySet()) {
                    json.writeFieldName((String) entry.getKey());
                    write(entry.getValue(), json);
                }
                json.writeEndObject();
            }
            case Collection<?> it -> {
                json.writeStartArray();
                for (Object element : it) write(element, json);
                json.writeEndArray();
            }
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }
}
