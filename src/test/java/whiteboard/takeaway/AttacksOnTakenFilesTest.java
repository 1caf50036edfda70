package whiteboard.takeaway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.Proof;
import whiteboard.browse.Chrome;
import whiteboard.browse.RanScripts;
import whiteboard.render.AttackedGuide;
import whiteboard.render.Attacks;
import whiteboard.render.Built;
import whiteboard.render.Takeaway;
import whiteboard.render.TestSite;

/// Every attack through the book and the deck of cards, in a browser as their readers use one. Neither carries a
/// policy: what they say is all that stands between an attack and its reader.
class AttacksOnTakenFilesTest {

    /// What Anki does with a card (ankitects/anki, `ts/reviewer/index.ts`): its HTML goes into an element, and scripts
    /// in it, which would lie there dead, are put in anew so that they run. All cards stay, for what runs late.
    private static final String SHOW = """
            cards => {
              for (const it of cards) {
                const card = document.createElement('div')
                card.className = 'card'
                document.body.append(card)
                card.innerHTML = it
                for (const old of card.querySelectorAll('script')) {
                  const script = document.createElement('script')
                  for (const { name, value } of old.attributes) script.setAttribute(name, value)
                  script.append(old.textContent)
                  old.replaceWith(script)
                }
              }
              return document.querySelectorAll('.card').length
            }""";

    private static final String EVIL = Attacks.ALL.getFirst();

    @TempDir
    static Path folder;

    private static Chrome chromium;
    private static SortedMap<String, byte[]> book;
    private static List<String> cards;

    @BeforeAll
    static void start() throws Exception {
        chromium = Chrome.start();
        Takeaway taken = Taken.of(AttackedGuide.of(Attacks.ALL), folder.resolve("cache"));
        book = Taken.unpacked(taken.epub().bytes());
        cards = cards(Taken.unpacked(taken.anki().getFirst().bytes()).get("collection.anki2"));
    }

    @AfterAll
    static void stop() {
        if (chromium != null) chromium.close();
    }

    @Test
    void noAttackRunsInTheBook() {
        List<String> pages = book.keySet().stream().filter(it -> it.matches(".*\\.(xhtml|svg)")).toList();
        assertTrue(pages.size() > Attacks.ALL.size(), pages.size() + " chapters");
        List<String> ran = readBook(book, pages);
        Proof.of("scripts", Attacks.ALL.size() + " attacks through the book, which has no policy, in " + pages.size()
                + " files: " + ran.size() + " ran");
        assertEquals(List.of(), ran);
    }

    @Test
    void aScriptThatRunsInTheBookIsSeen() {
        String path = "EPUB/s0.p0.xhtml", chapter = Taken.text(book.get(path));
        for (String planted : List.of("<script>alert(1)</script>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>", "<a href=\"javascript:alert(1)\">x</a>", "<p>never closed")) {
            SortedMap<String, byte[]> other = new TreeMap<>(book);
            other.put(path, chapter.replaceFirst("<h1>", planted + "<h1>").getBytes(StandardCharsets.UTF_8));
            assertFalse(readBook(other, List.of(path)).isEmpty(), planted);
        }
    }

    /// Opens chapters beside each other, each in a frame.
    private static List<String> readBook(SortedMap<String, byte[]> book, List<String> pages) {
        StringBuilder shelf = new StringBuilder("<!doctype html><title>Book</title>");
        for (String it : pages) shelf.append("<iframe src=\"").append(it).append("\"></iframe>");
        SortedMap<String, byte[]> files = new TreeMap<>(book);
        files.put("index.html", shelf.toString().getBytes(StandardCharsets.UTF_8));
        try (TestSite site = TestSite.serve(new Built(files));
             BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            RanScripts ran = RanScripts.in(page);
            page.navigate(site.address());
            assertEquals(pages.size() + 1, page.frames().size());
            ran.bait();
            return ran.seen();
        }
    }

    @Test
    void noAttackRunsInTheDeck() {
        assertTrue(cards.size() > 2 * Attacks.ALL.size(), cards.size() + " sides of cards");
        List<String> ran = readCards(cards);
        Proof.of("scripts", Attacks.ALL.size() + " attacks through the deck, which has no policy, on " + cards.size()
                + " sides of cards: " + ran.size() + " ran");
        assertEquals(List.of(), ran);
    }

    @Test
    void aScriptThatRunsInTheDeckIsSeen() {
        for (String planted : List.of(EVIL, "<img src=x onerror=alert(1)>", "<a href=javascript:alert(1)>x</a>")) {
            List<String> other = new ArrayList<>(cards.subList(0, 2));
            other.add(planted);
            assertTrue(!readCards(other).isEmpty(), planted);
        }
    }

    private static List<String> readCards(List<String> cards) {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            RanScripts ran = RanScripts.in(page);
            page.setContent("<!doctype html><title>Anki</title>");
            assertEquals(cards.size(), page.evaluate(SHOW, cards));
            ran.bait();
            page.waitForTimeout(200);
            return ran.seen();
        }
    }

    /// Both sides of each card, by the templates that the deck brings.
    private static List<String> cards(byte[] collection) throws Exception {
        Path file = Files.write(folder.resolve("collection.anki2"), collection);
        List<String> cards = new ArrayList<>();
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            String front, back;
            try (ResultSet types = db.createStatement().executeQuery("select value ->> 'qfmt', value ->> 'afmt' "
                    + "from json_tree((select models from col)) where fullkey like '%.tmpls[0]'")) {
                assertTrue(types.next());
                front = types.getString(1);
                back = types.getString(2);
            }
            try (ResultSet notes = db.createStatement().executeQuery("select flds from notes")) {
                while (notes.next()) {
                    String[] fields = notes.getString(1).split("\u001f", -1);
                    String question = front.replace("{{Question}}", fields[0]);
                    cards.add(question);
                    cards.add(back.replace("{{FrontSide}}", question).replace("{{Answer}}", fields[1])
                            .replace("{{Page}}", fields[2]));
                }
            }
        }
        return cards;
    }
}
