package whiteboard.render.deck;

import java.util.List;
import java.util.stream.Collectors;

/// Notes as a text that Anki imports (Anki Manual, "Text Files", file headers), for those who want to read or edit them.
final class DeckText {

    private DeckText() {}

    static String of(List<Note> notes) {
        StringBuilder text = new StringBuilder("#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n"
                + "#deck column:3\n#tags column:4\n#columns:GUID\tNote type\tDeck\tTags\tQuestion\tAnswer\tPage\n");
        for (Note note : notes) {
            text.append(List.of(Ids.guid(note.key()), Apkg.TYPE, note.deck(), String.join(" ", note.tags())).stream()
                    .map(DeckText::quoted).collect(Collectors.joining("\t")));
            for (String field : note.fields()) text.append('\t').append(quoted(field));
            text.append('\n');
        }
        return text.toString();
    }

    /// As in RFC 4180. Line ends stay, as code needs them.
    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(it -> it == '\t' || it == '\n' || it == '"') && !field.startsWith("#");
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
