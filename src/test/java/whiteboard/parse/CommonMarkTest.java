package whiteboard.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import whiteboard.Proof;
import whiteboard.file.Problem;
import whiteboard.file.Source;

/// The examples of the CommonMark specification through the parser of pages. What is refused, and what is read
/// otherwise, is listed with its reason: neither list grows or shrinks unnoticed.
class CommonMarkTest {

    private static final String LIST = "/commonmark/deviations.txt";

    @Test
    void everyExampleIsReadAsTheSpecificationSaysOrListedWithItsReason() throws IOException {
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
        SortedMap<String, List<Integer>> found = new TreeMap<>();
        int equal = 0;
        for (int number = 1; number <= examples.size(); number++) {
            String outcome = outcome(examples.get(number - 1));
            if (outcome.isEmpty()) equal++;
            else found.computeIfAbsent(outcome, _ -> new ArrayList<>()).add(number);
        }
        int different = found.getOrDefault("different", List.of()).size();
        Proof.of("CommonMark", "%d of %d examples equal, %d refused with a problem, %d read otherwise for a listed reason"
                .formatted(equal, examples.size(), examples.size() - equal - different, different));
        assertEquals(listed().toString().replace("], ", "],\n"), found.toString().replace("], ", "],\n"));
    }

    @Test
    void aDifferenceIsSeen() {
        assertNotEquals(CommonMarkHtml.canonical("<p><em>a</em> b</p>"), CommonMarkHtml.canonical("<p><em>a</em>b</p>"));
        assertNotEquals(CommonMarkHtml.canonical("<ul><li>a</li></ul>"), CommonMarkHtml.canonical("<ol><li>a</li></ol>"));
        assertNotEquals(CommonMarkHtml.canonical("<a href=\"https://a.example\">a</a>"),
                CommonMarkHtml.canonical("<a href=\"https://b.example\">a</a>"));
    }

    /// Empty where it is read as the specification says; else the rules that refuse it, or `different`.
    private static String outcome(Example example) {
        List<Problem> problems = new ArrayList<>();
        Body body = BodyParser.parse(new Source("content/x.md", tabs(example.getSource()), ""), 0, problems);
        String ours = CommonMarkHtml.canonical(CommonMarkHtml.of(body));
        if (ours.equals(CommonMarkHtml.canonical(tabs(example.getHtml())))) return "";
        return problems.isEmpty() ? "different"
                : problems.stream().map(it -> it.rule().code()).distinct().sorted().collect(Collectors.joining(" "));
    }

    /// The specification shows a tab as an arrow.
    private static String tabs(String text) {
        return text.replace('\u2192', '\t');
    }

    /// Numbers by outcome. A line of the list is an outcome, numbers and a reason, parted by ` | `.
    private static Map<String, List<Integer>> listed() throws IOException {
        SortedMap<String, List<Integer>> listed = new TreeMap<>();
        try (InputStream in = CommonMarkTest.class.getResourceAsStream(LIST)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] fields = line.split(" \\| ");
                if (fields.length != 3) throw new IllegalStateException("no reason: " + line);
                Arrays.stream(fields[1].split(" ")).map(Integer::valueOf)
                        .forEach(listed.computeIfAbsent(fields[0], _ -> new ArrayList<>())::add);
            }
        }
        listed.values().forEach(it -> it.sort(null));
        return listed;
    }
}
