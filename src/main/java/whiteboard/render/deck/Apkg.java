package whiteboard.render.deck;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.sqlite.SQLiteConnection;
import whiteboard.file.Json;
import whiteboard.file.Zip;

/// Notes as a package that every Anki imports: an SQLite file of Anki's schema 11 (ankitects/anki,
/// `rslib/src/storage/schema11.sql`) and the pictures, in an archive.
final class Apkg {

    /// The name of the note type.
    static final String TYPE = "Whiteboard question";

    private Apkg() {}

    /// @param changed seconds since 1970: Anki takes a note for newer by this
    static byte[] of(List<Note> notes, long changed) {
        Map<String, byte[]> media = new LinkedHashMap<>();
        for (Note note : notes) media.putAll(note.media());
        Map<String, Object> names = new LinkedHashMap<>();
        Zip zip = new Zip().add("collection.anki2", collection(notes, changed));
        for (var it : media.entrySet()) {
            String number = String.valueOf(names.size());
            names.put(number, it.getKey());
            zip.add(number, it.getValue());
        }
        return zip.add("media", Json.line(names).getBytes(StandardCharsets.UTF_8)).bytes();
    }

    private static byte[] collection(List<Note> notes, long changed) {
        try (Connection db = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            db.setAutoCommit(false);
            try (Statement statement = db.createStatement()) {
                for (String it : Schema11.TABLES) statement.executeUpdate(it);
            }
            Set<String> decks = new TreeSet<>();
            notes.forEach(it -> decks.add(it.deck()));
            try (PreparedStatement col = db.prepareStatement("insert into col values (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')")) {
                set(col, changed, changed * 1000, changed * 1000, Schema11.settings(notes.size() + 1),
                        Schema11.types(changed), Schema11.decks(decks, changed), Schema11.OPTIONS);
                col.executeUpdate();
            }
            fill(db, notes, changed);
            db.commit();
            return db.unwrap(SQLiteConnection.class).serialize("main");
        } catch (SQLException e) {
            throw new IllegalStateException("the deck could not be written", e);
        }
    }

    private static void fill(Connection db, List<Note> notes, long changed) throws SQLException {
        Set<Long> taken = new TreeSet<>();
        try (PreparedStatement note = db.prepareStatement("insert into notes values (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')");
             PreparedStatement card = db.prepareStatement(
                     "insert into cards values (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')")) {
            for (int i = 0; i < notes.size(); i++) {
                Note it = notes.get(i);
                long id = Ids.number(it.key());
                while (!taken.add(id)) id++;
                String first = Jsoup.parseBodyFragment(it.front()).text();
                set(note, id, Ids.guid(it.key()), Ids.number(TYPE), changed, " " + String.join(" ", it.tags()) + " ",
                        String.join("\u001f", it.fields()), first, checksum(first));
                note.addBatch();
                set(card, id, id, Ids.number(it.deck()), changed, i + 1);
                card.addBatch();
            }
            note.executeBatch();
            card.executeBatch();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
    }

    /// Of the first field without its HTML: the first eight digits of its SHA-1, by which Anki finds duplicates.
    private static long checksum(String text) {
        try {
            byte[] sha1 = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
            return Long.parseLong(HexFormat.of().formatHex(sha1, 0, 4), 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }
}
