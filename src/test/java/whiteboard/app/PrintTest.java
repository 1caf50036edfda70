package whiteboard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.Requirement;
import whiteboard.file.EnvironmentProblem;
import whiteboard.model.Guide;
import whiteboard.render.Sample;
import whiteboard.render.Takeaway;
import whiteboard.render.book.Print;
import whiteboard.render.typeset.Typesetter;

/// PDF by the Chrome of this machine.
class PrintTest {

    @TempDir
    Path folder;

    private static Chromium chromium() {
        try {
            return Chromium.find(null);
        } catch (EnvironmentProblem none) {
            Requirement.of("browser", false, none.cure());
            throw none;
        }
    }

    /// What a reader of PDF that a screen reader uses looks for (ISO 32000-1, sections 12.3.3 and 14.7).
    private static List<String> lacking(Path pdf) throws IOException {
        String text = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        List<String> lacking = new ArrayList<>(List.of("/StructTreeRoot", "/Marked true", "/Outlines", "/Lang", "/Title"));
        lacking.removeIf(text::contains);
        return lacking;
    }

    @Test
    void aPageOfTheGuideIsPrintedWithTagsAndAnOutline() throws IOException {
        chromium();
        Guides.export(Path.of("."), folder, "pdf", "/behavioural/why-here/");
        assertEquals(List.of(), lacking(folder.resolve("behavioural-why-here.pdf")));
    }

    /// Each heading once and in full, on the paper of most of the world.
    @Test
    void theOutlineOfTheGuideNamesEachChapterOnce() throws IOException, InterruptedException {
        try (Typesetter typesetter = Typesetter.open(folder)) {
            Guide guide = Sample.guide();
            new Takeaway(guide, typesetter.prepare(guide).value(), 0).printed()
                    .forEach((path, bytes) -> ExportCommand.place(folder.resolve("site").resolve(path), bytes));
        }
        Path pdf = folder.resolve("guide.pdf");
        chromium().print(folder.resolve("site").resolve(Print.PATH), pdf);
        String text = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        List<String> titles = Pattern.compile("/Title \\(([^)]*)\\)").matcher(text).results().map(it -> it.group(1)).toList();
        for (String title : List.of("Maths", "Squares", "Roots")) {
            assertEquals(List.of(title), titles.stream().filter(it -> it.contains(title)).toList());
        }
        assertEquals(Set.of("[0 0 594.95996 841.91998]"), Pattern.compile("/MediaBox (\\[[^]]*\\])").matcher(text)
                .results().map(it -> it.group(1)).collect(Collectors.toSet()));
    }

    @Test
    void aPageWithoutHeadingsHasNoOutline() throws IOException, InterruptedException {
        Path html = Files.writeString(folder.resolve("x.html"), "<!doctype html><html lang=en><title>x</title><p>x");
        chromium().print(html, folder.resolve("x.pdf"));
        assertEquals(List.of("/Outlines"), lacking(folder.resolve("x.pdf")));
    }

    @Test
    void aMachineWithoutChromeIsToldWhatToInstall() {
        EnvironmentProblem none = assertThrows(EnvironmentProblem.class, () -> Chromium.find("/nowhere/chrome"));
        assertTrue(none.cure().contains("CHROME"), none.cure());
        Path pdf = folder.resolve("x.pdf");
        EnvironmentProblem failed = assertThrows(EnvironmentProblem.class,
                () -> new Chromium(Path.of("/bin/false")).print(folder.resolve("x.html"), pdf));
        assertTrue(failed.getMessage().contains("printed no PDF"), failed.getMessage());
    }

    @Test
    void aCallThatMakesNoSenseIsRefused() {
        assertEquals(Exit.USAGE, Main.run("export", "papyrus"));
        assertEquals(Exit.USAGE, Main.run("export", "epub", "ai/algorithms/k-means"));
        assertEquals(Exit.USAGE, Main.run("export", "pdf", "ai/algorithms/k-meanz", "--to", folder.toString()));
    }
}
