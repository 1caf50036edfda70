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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.Requirement;
import whiteboard.file.EnvironmentProblem;

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
