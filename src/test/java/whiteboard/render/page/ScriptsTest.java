package whiteboard.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptsTest {

    /// Publishes `main.js` and tells every published script, in order; each is named by the length of its text.
    private static String published(Map<String, String> texts) {
        Map<String, String> out = new LinkedHashMap<>();
        new Scripts(texts::get, (name, text) -> {
            String published = name.replace(".js", "." + text.length() + ".js");
            out.put(published, text);
            return published;
        }).add("main.js");
        StringBuilder all = new StringBuilder();
        out.forEach((name, text) -> all.append(name).append(": ").append(text).append('\n'));
        return all.toString();
    }

    private static String refused(Map<String, String> texts) {
        return assertThrows(IllegalStateException.class, () -> published(texts)).getMessage();
    }

    @Test
    void whatIsImportedIsPublishedFirstAndByItsPublishedName() {
        assertEquals("""
                c.8.js: let c=10
                b.44.js: export * from './c.8.js'; import("./c.8.js")
                main.77.js: import {b} from './b.44.js'; new Worker(new URL("./c.8.js", import.meta.url))
                """, published(Map.of("main.js", "import {b} from './b.js'; new Worker(new URL(\"./c.js\", import.meta.url))",
                "b.js", "export * from './c.js'; import(\"./c.js\")", "c.js", "let c=10")));
    }

    @Test
    void aNewTextOfAnImportedScriptRenamesAllThatImportIt() {
        String before = published(Map.of("main.js", "import './a.js'", "a.js", "import './bb.js'", "bb.js", "1"));
        String after = published(Map.of("main.js", "import './a.js'", "a.js", "import './bb.js'", "bb.js", "1234567890"));
        assertEquals("bb.1.js: 1\na.18.js: import './bb.1.js'\nmain.18.js: import './a.18.js'\n", before);
        assertEquals("bb.10.js: 1234567890\na.19.js: import './bb.10.js'\nmain.18.js: import './a.19.js'\n", after);
    }

    @Test
    void aCircleIsRefused() {
        assertEquals("scripts import one another in a circle: main.js, a.js, main.js",
                refused(Map.of("main.js", "import './a.js'", "a.js", "const later = () => import('./main.js')")));
    }

    @Test
    void anUnknownNameIsRefusedWithTheScriptThatNamesIt() {
        assertEquals("a.js imports ./lost.js, which is no asset",
                refused(Map.of("main.js", "import './a.js'", "a.js", "import {x} from './lost.js'")));
        assertEquals("a page needs main.js, which is no asset", refused(Map.of()));
    }

    @Test
    void anImportOfAnythingElseIsRefused() {
        for (String specifier : new String[] {"ts-fsrs", "../x.js", "./deep/x.js", "https://cdn.example/x.js", "/x.js",
            "./x.mjs"}) {
            String message = "main.js imports '" + specifier + "'; a script imports './name.js' only";
            assertEquals(message, refused(Map.of("main.js", "import {x} from '" + specifier + "'")));
            assertEquals(message, refused(Map.of("main.js", "import {\n  x\n} from '" + specifier + "'")));
            assertEquals(message, refused(Map.of("main.js", "import '" + specifier + "'")));
            assertEquals(message, refused(Map.of("main.js", "export {x} from \"" + specifier + "\"")));
            assertEquals(message, refused(Map.of("main.js", "let x = await import('" + specifier + "')")));
        }
    }

    @Test
    void linesOfCommentStayBehind() {
        assertEquals("main.40.js: let a = 1 // stays\n  let b = 'http://x'\n\n", published(Map.of("main.js", """
                // Tells.
                let a = 1 // stays
                /**
                 * More: import './lost.js'
                 */
                  let b = 'http://x'
                  /** Short. */
                // Last.""")));
    }

    @Test
    void otherTextsStayAsTheyAre() {
        String text = "export const from = 'the start', way = '../cards/', word = ['from', 'import']\nexport function f() { return 'x' }";
        assertEquals("main." + text.length() + ".js: " + text + "\n", published(Map.of("main.js", text)));
    }
}
