package whiteboard.render.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// Modules linked into a classic script.
class ModulesTest {

    private static String linked(Map<String, String> texts) {
        Modules modules = new Modules(texts::get);
        modules.add("a.js");
        return modules.script();
    }

    private static void refused(String problem, Map<String, String> texts) {
        String message = assertThrows(IllegalStateException.class, () -> linked(texts)).getMessage();
        assertTrue(message.contains(problem), message);
    }

    @Test
    void everyFormOfImportAndExportBecomesACallAndAValue() {
        String script = linked(Map.of("a.js", """
                import {b, c as d} from './b.js'
                import './e.js'
                const later = () => import('./e.js')
                console.log(b, d, import.meta.url)
                """, "b.js", """
                export const b = f(1, [2, 3]), g = {h: 4}
                export async function i() { return 5 }
                export class J {}
                const c = 6
                export {c, c as k}
                """, "e.js", "console.log('e')\n"));
        assertTrue(script.contains("const {b: b, c: d} = await get('b.js')\nawait get('e.js')\nconst later = () => load('e.js')\n"
                + "console.log(b, d, base)\n"), script);
        assertTrue(script.contains("const b = f(1, [2, 3]), g = {h: 4}\nasync function i() { return 5 }\nclass J {}\n"), script);
        assertTrue(script.contains("return {i: i, J: J, b: b, g: g, c: c, k: c}"), script);
    }

    @Test
    void aModuleIsLinkedOnce() {
        String script = linked(Map.of("a.js", "import './b.js'\nimport './c.js'\n", "b.js", "import './c.js'\n", "c.js", "1\n"));
        assertEquals(2, script.split("'c.js': async \\(get").length);
    }

    @Test
    void whatCannotBeLinkedIsRefused() {
        refused("export default", Map.of("a.js", "export default 1\n"));
        refused("import b from", Map.of("a.js", "import b from './b.js'\n", "b.js", "1\n"));
        refused("import(name)", Map.of("a.js", "const it = import(name)\n"));
        refused("imports x, which b.js does not export", Map.of("a.js", "import {x} from './b.js'\n", "b.js", "1\n"));
    }
}
