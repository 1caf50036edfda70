package whiteboard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whiteboard.Proof;
import whiteboard.browse.Chrome;
import whiteboard.browse.RanScripts;
import whiteboard.file.FileNames;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.render.Attacks;

/// Every attack as the name of a file: refused, and harmless where the live server tells so in the browser.
class AttacksInFileNamesTest {

    private static List<String> names() {
        return Attacks.ALL.stream().flatMap(it -> Stream.of(".md", ".java", ".png").map(end -> it + end)).toList();
    }

    private static List<Problem> refused(String name) {
        return FileNames.problems(List.of("content/" + name)).stream()
                .filter(it -> it.rule() == Rule.FILE_NAME).toList();
    }

    @Test
    void everyAttackIsRefusedAsANameAndNoCureAttacks() {
        for (String name : names()) {
            assertFalse(refused(name).isEmpty(), name);
            for (Problem it : refused(name)) assertTrue(it.help().matches("rename it( to `[\\w.-]+`)?"), it.help());
        }
        Proof.of("scripts", names().size() + " file names that attack, " + names().stream()
                .filter(it -> refused(it).isEmpty()).count() + " allowed");
        assertEquals(List.of(), refused("plain.md"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noNameAttacksTheReaderOfItsRefusal(boolean policy) {
        try (Chrome chromium = Chrome.start()) {
            assertEquals(List.of(), shown(chromium, policy, it -> it));
            String planted = "<h2><a href='javascript:alert(1)'>x</a>";
            assertFalse(shown(chromium, policy, it -> it.replace("<h2>", planted)).isEmpty());
        }
    }

    /// What ran in the live server's list of all refusals.
    private static List<String> shown(Chrome chromium, boolean policy, Function<String, String> planted) {
        Map<String, String> reports = new TreeMap<>();
        for (String name : names()) {
            StringBuilder report = new StringBuilder();
            for (Problem it : refused(name)) report.append(it.message()).append('\n').append(it.help()).append('\n');
            reports.put("content/" + name, report + name);
        }
        var options = new Browser.NewContextOptions().setBypassCSP(!policy);
        try (BrowserContext context = chromium.browser().newContext(options)) {
            Page page = context.newPage();
            RanScripts ran = RanScripts.in(page);
            page.setContent(planted.apply(ProblemPage.of(reports)));
            assertEquals(reports.size(), page.locator("h2").count());
            ran.bait();
            page.waitForTimeout(100);
            return ran.seen();
        }
    }
}
