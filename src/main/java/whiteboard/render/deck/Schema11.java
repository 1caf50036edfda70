package whiteboard.render.deck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import whiteboard.file.Json;

/// What a collection of Anki's schema 11 holds beside its notes: tables, and the JSON of its one row of settings.
final class Schema11 {

    static final List<String> TABLES = List.of(
            "create table col (id integer primary key, crt integer not null, mod integer not null, scm integer not null, "
                    + "ver integer not null, dty integer not null, usn integer not null, ls integer not null, "
                    + "conf text not null, models text not null, decks text not null, dconf text not null, tags text not null)",
            "create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not null, "
                    + "usn integer not null, tags text not null, flds text not null, sfld integer not null, "
                    + "csum integer not null, flags integer not null, data text not null)",
            "create table cards (id integer primary key, nid integer not null, did integer not null, ord integer not null, "
                    + "mod integer not null, usn integer not null, type integer not null, queue integer not null, "
                    + "due integer not null, ivl integer not null, factor integer not null, reps integer not null, "
                    + "lapses integer not null, left integer not null, odue integer not null, odid integer not null, "
                    + "flags integer not null, data text not null)",
            "create table revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null, "
                    + "ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null, "
                    + "type integer not null)",
            "create table graves (usn integer not null, oid integer not null, type integer not null)",
            "create index ix_notes_usn on notes (usn)", "create index ix_cards_usn on cards (usn)",
            "create index ix_revlog_usn on revlog (usn)", "create index ix_cards_nid on cards (nid)",
            "create index ix_cards_sched on cards (did, queue, due)", "create index ix_revlog_cid on revlog (cid)",
            "create index ix_notes_csum on notes (csum)");

    /// The options of the decks: those that a new collection has.
    static final String OPTIONS = """
            {"1":{"id":1,"mod":0,"name":"Default","usn":0,"maxTaken":60,"autoplay":true,"timer":0,"replayq":true,\
            "new":{"bury":false,"delays":[1.0,10.0],"initialFactor":2500,"ints":[1,4,0],"order":1,"perDay":20},\
            "rev":{"bury":false,"ease4":1.3,"ivlFct":1.0,"maxIvl":36500,"perDay":200,"hardFactor":1.2},\
            "lapse":{"delays":[10.0],"leechAction":1,"leechFails":8,"minInt":1,"mult":0.0},"dyn":false}}""";

    private Schema11() {}

    static String settings(int next) {
        return Json.line(map("activeDecks", List.of(1), "curDeck", 1, "newSpread", 0, "collapseTime", 1200, "timeLim", 0,
                "estTimes", true, "dueCounts", true, "curModel", Ids.number(Apkg.TYPE), "nextPos", next,
                "sortType", "noteFld", "sortBackwards", false, "addToCur", true, "dayLearnFirst", false));
    }

    /// The one note type.
    static String types(long changed) {
        List<Object> fields = new ArrayList<>();
        for (String name : List.of("Question", "Answer", "Page")) {
            fields.add(map("id", Ids.number("field " + name), "name", name, "ord", fields.size(), "sticky", false, "rtl", false,
                    "font", "Arial", "size", 20, "media", List.of()));
        }
        Map<String, Object> template = map("id", Ids.number("template"), "name", "Card 1", "ord", 0, "qfmt", Look.FRONT,
                "afmt", Look.BACK, "did", null, "bqfmt", "", "bafmt", "", "bfont", "", "bsize", 0);
        long id = Ids.number(Apkg.TYPE);
        return Json.line(map(String.valueOf(id), map("id", id, "name", Apkg.TYPE, "type", 0, "mod", changed, "usn", -1,
                "sortf", 0, "did", 1, "tmpls", List.of(template), "flds", fields, "css", Look.CSS,
                "latexPre", "", "latexPost", "", "latexsvg", false, "req", List.of(List.of(0, "any", List.of(0))),
                "tags", List.of(), "vers", List.of())));
    }

    /// The decks of these names, and the one that every collection has.
    static String decks(Collection<String> names, long changed) {
        Map<String, Object> decks = map("1", deck(1, "Default", 0));
        for (String it : names) decks.put(String.valueOf(Ids.number(it)), deck(Ids.number(it), it, changed));
        return Json.line(decks);
    }

    private static Map<String, Object> deck(long id, String name, long changed) {
        return map("id", id, "name", name, "mod", changed, "usn", -1, "desc", "", "dyn", 0, "conf", 1, "collapsed", false,
                "browserCollapsed", false, "extendNew", 0, "extendRev", 0, "newToday", List.of(0, 0),
                "revToday", List.of(0, 0), "lrnToday", List.of(0, 0), "timeToday", List.of(0, 0));
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) map.put((String) pairs[i], pairs[i + 1]);
        return map;
    }
}
