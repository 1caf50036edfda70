package whiteboard.takeaway;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.file.Span;
import whiteboard.model.Chunk;
import whiteboard.model.Diagram;
import whiteboard.model.Guide;
import whiteboard.model.Part;
import whiteboard.render.Sample;

/// The deck, read back as Anki's importer reads it.
class DeckTest {

    /// Columns of Anki's schema 11 that the importer reads (ankitects/anki, `rslib/src/storage/schema11.sql`).
    private static final List<String> COLUMNS = List.of(
            "col id crt mod scm ver dty usn ls conf models decks dconf tags",
            "notes id guid mid mod usn tags flds sfld csum flags data",
            "cards id nid did ord mod usn type queue due ivl factor reps lapses left odue odid flags data",
            "revlog id cid usn ease ivl lastIvl factor time type", "graves usn oid type");

    @TempDir
    Path folder;

    private SortedMap<String, byte[]> deck(Guide guide) {
        return Taken.unpacked(Taken.of(guide, folder.resolve("cache")).anki().getFirst().bytes());
    }

    private List<List<String>> rows(SortedMap<String, byte[]> deck, String query) throws Exception {
        Path file = Files.write(folder.resolve("collection.anki2"), deck.get("collection.anki2"));
        List<List<String>> rows = new ArrayList<>();
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
             ResultSet found = db.createStatement().executeQuery(query)) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) row.add(found.getString(i));
                rows.add(row);
            }
        }
        return rows;
    }

    /// What an importer would stumble over.
    private List<String> faults(SortedMap<String, byte[]> deck) throws Exception {
        List<String> faults = new ArrayList<>();
        if (!rows(deck, "pragma integrity_check").equals(List.of(List.of("ok")))) faults.add("a broken file");
        for (String table : COLUMNS) {
            String name = table.substring(0, table.indexOf(' '));
            List<String> columns = rows(deck, "pragma table_info(" + name + ")").stream().map(it -> it.get(1)).toList();
            if (!table.equals(name + " " + String.join(" ", columns))) faults.add("columns of " + name);
        }
        List<String> col = rows(deck, "select ver, models, decks, dconf from col").getFirst();
        if (!col.getFirst().equals("11")) faults.add("version " + col.getFirst());
        JsonObject types = JsonParser.parseString(col.get(1)).getAsJsonObject();
        JsonObject decks = JsonParser.parseString(col.get(2)).getAsJsonObject();
        JsonObject options = JsonParser.parseString(col.get(3)).getAsJsonObject();
        for (var it : decks.entrySet()) {
            if (!options.has(it.getValue().getAsJsonObject().get("conf").getAsString())) faults.add("options of " + it.getKey());
        }
        for (List<String> it : rows(deck, "select n.mid, c.did, n.flds, n.csum, n.id from notes n join cards c on c.nid = n.id")) {
            if (!types.has(it.get(0))) faults.add("no type " + it.get(0));
            else if (types.getAsJsonObject(it.get(0)).getAsJsonArray("flds").size() != it.get(2).split("\u001f", -1).length) {
                faults.add("fields of " + it.get(4));
            }
            if (!decks.has(it.get(1))) faults.add("no deck " + it.get(1));
            if (Long.parseLong(it.get(3)) != sum(it.get(2))) faults.add("checksum of " + it.get(4));
        }
        JsonObject media = JsonParser.parseString(Taken.text(deck.get("media"))).getAsJsonObject();
        for (var it : media.entrySet()) if (!deck.containsKey(it.getKey())) faults.add("no file " + it.getValue());
        return faults;
    }

    private static long sum(String fields) throws Exception {
        String first = Jsoup.parseBodyFragment(fields.split("\u001f")[0]).text();
        byte[] sha = MessageDigest.getInstance("SHA-1").digest(first.getBytes(StandardCharsets.UTF_8));
        return Long.parseLong(HexFormat.of().formatHex(sha, 0, 4), 16);
    }

    @Test
    void ankiFindsWhatItLooksFor() throws Exception {
        SortedMap<String, byte[]> deck = deck(Sample.guide());
        assertEquals(List.of(), faults(deck));
        assertEquals(List.of(List.of("2", "2")), rows(deck, "select count(*), count(distinct guid) from notes"));
        assertEquals(" kind::topic level::core role::MLE role::DS ", rows(deck, "select tags from notes").getFirst().getFirst());
        assertTrue(rows(deck, "select decks from col").getFirst().getFirst().contains("\"name\":\"Whiteboard::Maths\""));
        String quiz = rows(deck, "select flds from notes where flds like '%squared%'").getFirst().getFirst();
        assertTrue(quiz.contains("<p><b>B</b></p>") && quiz.contains("Three threes."), quiz);
    }

    @Test
    void anImporterWouldStumbleOverAFault() throws Exception {
        SortedMap<String, byte[]> deck = deck(Sample.guide());
        for (String fault : List.of("update col set ver = 18", "update notes set mid = 7", "update cards set did = 7",
                "update notes set flds = 'one'", "update notes set csum = 7", "alter table revlog drop column time")) {
            Path file = Files.write(folder.resolve("planted.anki2"), deck.get("collection.anki2"));
            try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file)) {
                db.createStatement().executeUpdate(fault);
            }
            var planted = new java.util.TreeMap<>(deck);
            planted.put("collection.anki2", Files.readAllBytes(file));
            assertNotEquals(List.of(), faults(planted), fault);
        }
    }

    @Test
    void aQuestionWithFormulasCodeAndADrawingKeepsThem() throws Exception {
        Span at = Sample.at("content/x.md");
        var drawing = new Part.Figure(new Diagram.Flowchart(Diagram.Direction.DOWN,
                List.of(new Diagram.Node("a", Diagram.Outline.BOX, List.of("a & b"), -1)), List.of(), List.of()), at);
        SortedMap<String, byte[]> deck = deck(guide(List.of(Sample.prose(Part.Shape.PARAGRAPH, List.of(
                new Chunk.Html("<p>As "), new Chunk.Maths("a < b", false, at), new Chunk.Html("</p>\n")), ""), drawing,
                Sample.prose(Part.Shape.CODE, List.of(new Chunk.Code("java", "int x = 1;", at)), ""))));
        assertEquals(List.of(), faults(deck));
        String fields = rows(deck, "select flds from notes").getFirst().getFirst();
        assertTrue(fields.contains("As \\(a &lt; b\\)"), fields);
        assertTrue(fields.contains("<b class=\"k\">int</b> x"), fields);
        String name = fields.replaceAll("(?s).*<img src=\"([^\"]+)\".*", "$1");
        assertEquals("{\"0\":\"" + name + "\"}", Taken.text(deck.get("media")));
        assertTrue(Taken.text(deck.get("0")).startsWith("<svg"));
    }

    @Test
    void aNewerDeckIsTheSameNotesToAnki() throws Exception {
        String query = "select n.id, guid, c.id, c.did from notes n join cards c on c.nid = n.id";
        List<List<String>> before = rows(deck(guide(List.of(Sample.p("Old.")))), query);
        SortedMap<String, byte[]> changed = deck(guide(List.of(Sample.p("New words."))));
        assertEquals(before, rows(changed, query));
        assertEquals(String.valueOf(Taken.CHANGED), rows(changed, "select mod from notes").getFirst().getFirst());
        assertTrue(rows(changed, "select flds from notes").getFirst().getFirst().contains("New words."));
        assertEquals("0", rows(changed, "select sum(reps) from cards").getFirst().getFirst());
    }

    @Test
    void theTextNamesTheSameNotes() throws IOException {
        var takeaway = Taken.of(Sample.guide(), folder.resolve("cache"));
        String text = Taken.text(takeaway.anki().getLast().bytes());
        assertTrue(text.startsWith("#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n#deck column:3\n"
                + "#tags column:4\n#columns:"), text);
        String first = text.lines().filter(it -> !it.startsWith("#")).findFirst().orElseThrow();
        assertTrue(first.matches("wb[0-9a-z]+\tWhiteboard question\tWhiteboard::Maths\tkind::topic level::core.*"), first);
        assertArrayEquals(takeaway.anki().getFirst().bytes(), takeaway.anki().getFirst().bytes());
    }

    private static Guide guide(List<Part> answer) {
        Span at = Sample.at("content/x.md");
        Part question = new Part.Details(Part.Use.QUESTION, "why", Sample.html("Why?"), "Why?", answer, at);
        return Sample.guide(List.of(Sample.page("content/a.md", "A", "A.", List.of(Sample.heading(2, "Follow-ups"), question))),
                List.of(), List.of());
    }
}
