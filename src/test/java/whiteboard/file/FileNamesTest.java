package whiteboard.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    private static String problems(String... paths) {
        return FileNames.problems(List.of(paths)).stream()
                .map(it -> it.at().source().path() + " " + it.rule().code() + " " + it.message() + " (" + it.help() + ")")
                .collect(Collectors.joining("\n"));
    }

    @Test
    void plainNamesAreFine() {
        assertEquals("", problems("content/ai/k-means.md", "content/ai/KMeans.java", "content/a_b/x.2.png", "a/README.md",
                "b/README.md", "content/console.md", "content/com.md", "content/" + "x".repeat(97) + ".md"));
    }

    @Test
    void namesThatSomeSystemCannotHoldAreRefused() {
        assertEquals("content/con.md file-name `con.md` is a device on Windows (rename it)", problems("content/con.md"));
        assertEquals("content/NUL.png file-name `NUL.png` is a device on Windows (rename it)", problems("content/NUL.png"));
        assertEquals("content/lpt1/a.md", problems("content/lpt1/a.md", "content/lpt1/b.md").replaceAll(" file-name.*", "/a.md"));
        assertEquals("content/x. file-name Windows drops the `.` at the end of a name (rename it to `x`)",
                problems("content/x."));
        assertEquals("content/a .md file-name the name holds U+0020 SPACE (rename it to `a.md`)", problems("content/a .md"));
        assertEquals("content/a:b file-name the name holds U+003A COLON (rename it to `a-b`)", problems("content/a:b"));
        assertEquals("a/../b file-name", problems("a/../b").replaceAll("(?s) `.*| file-name .*", "/b file-name"));
    }

    @Test
    void namesThatAttackAreRefused() {
        assertEquals("content/\u202egnp.md file-name the name holds U+202E RIGHT-TO-LEFT OVERRIDE (rename it to `gnp.md`)",
                problems("content/\u202egnp.md"));
        assertEquals("content/\"><script> file-name the name holds U+0022 QUOTATION MARK (rename it to `script`)",
                problems("content/\"><script>"));
        assertEquals("content/$(id).java file-name the name holds U+0024 DOLLAR SIGN (rename it to `id.java`)",
                problems("content/$(id).java"));
        assertEquals("content/a\u0007.md file-name the name holds U+0007 BEL (rename it to `a.md`)",
                problems("content/a\u0007.md"));
    }

    @Test
    void aNameHasAtMost100Bytes() {
        String name = "x".repeat(98) + ".md";
        assertEquals("content/" + name + " file-name the name has 101 bytes, at most 100 are safe (rename it)",
                problems("content/" + name));
    }

    @Test
    void twinsAreRefusedInFilesAndFolders() {
        assertEquals("content/a.md file-twin differs from `content/A.md` only in letter case or Unicode form (rename one of them)",
                problems("content/a.md", "content/A.md"));
        assertEquals("content/ai file-twin differs from `content/AI` only in letter case or Unicode form (rename one of them)",
                problems("content/ai/x.md", "content/AI/y.md", "content/ai/z.md"));
        assertEquals(2, FileNames.problems(List.of("content/\u00e9.md", "content/e\u0301.md")).stream()
                .filter(it -> it.rule() == Rule.FILE_NAME).count());
        assertEquals(1, FileNames.problems(List.of("content/\u00e9.md", "content/e\u0301.md")).stream()
                .filter(it -> it.rule() == Rule.FILE_TWIN).count());
    }

    @Test
    void theVerdictDoesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        String english = problems("content/\u0131.md", "content/i.md", "content/I.md");
        Locale.setDefault(Locale.of("tr"));
        try {
            assertEquals(english, problems("content/\u0131.md", "content/i.md", "content/I.md"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
