package whiteboard.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import whiteboard.file.Hash;
import whiteboard.file.Output;
import whiteboard.model.Guide;
import whiteboard.model.Page;
import whiteboard.render.Sample;

class SearchIndexTest {

    private static List<Output> files(Guide guide) {
        List<Output> files = new ArrayList<>();
        SearchIndex.write(guide, files::add);
        return files;
    }

    private static String text(Output output) {
        return new String(output.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aPageIsCutAtItsHeadingsAndQuestionsWithoutHints() {
        Guide guide = Finders.guide();
        String cut = Passages.of(guide, guide.pages().get("content/ml/training.md")).stream()
                .map(it -> "#" + it.id() + " " + it.heading() + ": " + it.text()).collect(Collectors.joining("\n"));
        assertEquals("""
                # Training: Make it work.
                #clipping Clipping: Clip the gradient by its norm; watch cross entropy and kmeans.
                #why-warm-up Why warm up?: Adam’s variance estimate is poor.""", cut);
        String code = Passages.of(guide, guide.pages().get("content/ml/k-means.md")).getLast().text();
        assertEquals("Call kMeans(points, k) once. The step MeanSquare.java: meanSquare", code);
    }

    @Test
    void aTitleWeighsMoreThanAHeadingAndThatMoreThanText() {
        assertEquals(new TreeMap<>(java.util.Map.of("loss", Passage.TITLED, "falls", Passage.SAID, "often", Passage.REPEATED)),
                new TreeMap<>(new Passage("", "Loss", "It falls often, often, often. Loss.").weights()));
        assertEquals(java.util.Map.of("loss", Passage.HEADED, "falls", Passage.SAID),
                new Passage("loss", "Loss", "It falls.").weights());
    }

    @Test
    void numbersAndWeightsArePackedInFiveBits() {
        Postings postings = new Postings();
        postings.add(0, 3);
        postings.add(7, 1);
        postings.add(1000, 0);
        // 3; 4 * 7 + 1 = 29; 4 * 993 = 3972 = 4 + 28 * 32 + 3 * 1024
        assertEquals("D" + "d" + "k8D", postings.toString());
    }

    @Test
    void everyNameButTheFirstTellsItsContentAndTheFirstNamesThemAll() {
        List<Output> files = files(Finders.guide());
        String index = text(files.getLast());
        assertEquals("search/index.js", files.getLast().path());
        for (Output file : files.subList(0, files.size() - 1)) {
            String name = file.path().substring("search/".length());
            assertTrue(name.matches("(terms|text|words)\\.[0-9a-f]{10}\\.js"), name);
            assertTrue(index.contains(name) && text(file).startsWith("whiteboardSearch.put(\"" + name + "\""), name);
        }
    }

    @Test
    void aPageThatChangesLeavesTheTextsOfOthersAsTheyAre() {
        List<Page> pages = IntStream.range(0, 40).mapToObj(SearchIndexTest::page).toList();
        List<Page> changed = new ArrayList<>(pages);
        changed.set(20, Sample.page("content/p20.md", "P20", "New.", List.of(Sample.p("other words"))));
        List<String> before = texts(pages), after = texts(changed);
        assertTrue(before.size() > 20, before.toString());
        assertTrue(before.stream().filter(it -> !after.contains(it)).count() <= 2, before.toString());
    }

    private static Page page(int i) {
        return Sample.page("content/p%02d.md".formatted(i), "P" + i, "Page.", List.of(Sample.p(("word" + i + " and more ").repeat(400))));
    }

    private static List<String> texts(List<Page> pages) {
        return files(Sample.guide(pages, List.of(), List.of())).stream().map(Output::path)
                .filter(it -> it.contains("text.")).toList();
    }

    @Test
    void textsThatAreTheSameAreOneFile() {
        List<Page> pages = IntStream.range(0, 4).mapToObj(i -> Sample.page("content/p" + i + ".md", "P" + i, "Page.",
                List.of(Sample.p("the same words ".repeat(600))))).toList();
        List<String> texts = texts(pages);
        assertEquals(1, texts.size(), texts.toString());
    }

    @Test
    void theSameGuideGivesTheSameBytes() {
        assertEquals(sums(Finders.guide()), sums(Finders.guide()));
    }

    private static List<String> sums(Guide guide) {
        return files(guide).stream().map(it -> it.path() + " " + Hash.of(it.bytes())).toList();
    }
}
