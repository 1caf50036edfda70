package whiteboard.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeReaderTest {

    @TempDir
    Path folder;

    @Test
    void textsAndImagesAreReadInTheOrderOfTheirPaths() throws IOException {
        write("content/b.md", "B");
        write("content/a/x.png", "PNG");
        write("content/a/A.java", "class A {}");
        write("content/.swp", "an editor's file");
        Tree tree = read();
        assertEquals("content/a/A.java content/b.md", paths(tree));
        assertEquals("content/a/x.png", tree.assets().getFirst().path());
        assertEquals("", problems(tree));
    }

    @Test
    void aByteOrderMarkAtTheStartAndCarriageReturnsAreDropped() throws IOException {
        write("content/a.md", "\uFEFFone\r\ntwo\r\n");
        assertEquals("one\ntwo\n", read().sources().getFirst().text());
    }

    private Optional<Tree> again(Tree before, String... changed) throws IOException {
        return TreeReader.read(folder.resolve("content"), before,
                Stream.of(changed).map(folder::resolve).collect(Collectors.toSet()));
    }

    @Test
    void aSavedTextIsReadAnewByItself() throws IOException {
        write("content/a.md", "A");
        write("content/b/c.md", "C");
        Tree before = read();
        write("content/a.md", "AA");
        write("content/b/c.md", "CC");
        Tree after = again(before, "content/b/c.md").orElseThrow();
        assertEquals(List.of("A", "CC"), after.sources().stream().map(Source::text).toList());
        assertEquals(read(), again(before, "content/a.md", "content/b/c.md").orElseThrow());
    }

    @Test
    void whatIsNotATextThatWasThereAsksForTheWholeFolder() throws IOException {
        write("content/a.md", "A");
        write("content/b.md", "B");
        write("content/x.png", "PNG");
        Tree before = read();
        write("content/new.md", "new");
        for (String it : List.of("content/new.md", "content/x.png", "content/gone.md", "content")) {
            assertEquals(Optional.empty(), again(before, it), it);
            assertEquals(Optional.empty(), again(before, "content/a.md", it), it);
        }
        Files.delete(folder.resolve("content/a.md"));
        assertEquals(Optional.empty(), again(before, "content/a.md"), "deleted");
        Files.write(folder.resolve("content/b.md"), new byte[] {(byte) 0xEF});
        assertEquals(Optional.empty(), again(before, "content/b.md"), "not UTF-8");
        Files.write(folder.resolve("content/b.md"), new byte[2 << 20]);
        assertEquals(Optional.empty(), again(before, "content/b.md"), "too large");
    }

    @Test
    void latin1IsRefusedWithTheOffsetOfTheByte() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.write(folder.resolve("content/a.md"), "na\u00efve".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("content/a.md:1:3 file-encoding byte 0xEF at offset 2 is not UTF-8 (save the file as UTF-8)",
                problems(read()));
    }

    @Test
    void linksAreRefusedAndNotFollowed() throws IOException {
        write("content/a.md", "A");
        Files.createSymbolicLink(folder.resolve("content/loop"), Path.of(".."));
        Files.createSymbolicLink(folder.resolve("content/dangling.md"), Path.of("nowhere.md"));
        assertEquals("""
                content/dangling.md:1:1 file-kind not a regular file (put the file itself here)
                content/loop:1:1 file-kind not a regular file (put the file itself here)""", problems(read()));
    }

    @Test
    void aPipeIsRefusedWithoutBeingOpened() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("content"));
        assertEquals(0, new ProcessBuilder("mkfifo", folder.resolve("content/page.md").toString()).start().waitFor());
        assertTimeout(Duration.ofSeconds(5), () -> assertEquals(
                "content/page.md:1:1 file-kind not a regular file (put the file itself here)", problems(read())));
    }

    @Test
    void aFolderWithTheNameOfAPageIsRefused() throws IOException {
        write("content/x.md/y.md", "Y");
        assertEquals("content/x.md:1:1 file-kind a folder has the name of a file (rename it)", problems(read()));
    }

    @Test
    void aFileOfAnUnknownKindIsRefused() throws IOException {
        write("content/run.sh", "rm");
        assertEquals("content/run.sh:1:1 file-kind a file of a kind that the guide does not know (known are csv, java, "
                + "jpeg, jpg, json, md, png, svg, tsv, txt, webp, yaml, yml)", problems(read()));
    }

    @Test
    void aPageOfTenMegabytesIsRefused() throws IOException {
        write("content/a.md", "x".repeat(10_000_000));
        assertEquals("content/a.md:1:1 file-size 10000000 bytes, the limit is 1048576 (split it)", problems(read()));
    }

    @Test
    void anOptimisticReaderNeverSeesHalfASave() throws Exception {
        String one = "1".repeat(300_000), two = "2".repeat(300_000);
        write("content/a.md", one);
        Thread editor = Thread.ofPlatform().start(() -> {
            for (int i = 0; i < 30; i++) {
                try {
                    Files.writeString(folder.resolve("content/new~"), i % 2 == 0 ? two : one);
                    Files.move(folder.resolve("content/new~"), folder.resolve("content/a.md"),
                            java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                    Thread.sleep(20);
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        for (int reads = 0; editor.isAlive() || reads < 5; reads++) {
            Tree tree = read();
            assertEquals("content/a.md", paths(tree), () -> problems(tree));
            String text = tree.sources().getFirst().text();
            assertEquals(true, text.equals(one) || text.equals(two), "half a file");
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Tree read() throws IOException {
        return TreeReader.read(folder.resolve("content"));
    }

    private static String paths(Tree tree) {
        return String.join(" ", tree.sources().stream().map(Source::path).toList());
    }

    private static String problems(Tree tree) {
        List<String> lines = tree.problems().stream().sorted().map(it -> it.at().source().path() + ":" + it.at().line()
                + ":" + it.at().column() + " " + it.rule().code() + " " + it.message() + " (" + it.help() + ")").toList();
        return String.join("\n", lines);
    }
}
