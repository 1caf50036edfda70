import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Makes a guide of N pages of about 8 KB that keeps every rule: front matter, headings, two tables, lists, a
/// footnote, three Java fences of 15-22 lines, 8 inline and 2 display formulas drawn from 500, links to neighbours,
/// in sections of 20. The same N gives the same bytes.
final class Pages {

    private static final String[] WORDS = ("model data loss sample batch layer weight error split test label score "
            + "feature metric bound rate step cost memory index query table cluster centre kernel margin tree node edge "
            + "path order value signal noise mean variance prior sum product matrix vector gradient update epoch token "
            + "state action reward policy search rank cache shard queue").split(" ");
    private static final String[] VERBS = "lowers raises splits keeps moves bounds joins counts sorts scales".split(" ");
    static final int SECTION = 20;

    private Pages() {}

    static void write(Path folder, int pages) throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("guide.yaml"), """
                title: Bench
                description: Pages made to be measured.
                base-url: https://bench.example.org/
                repository: https://github.com/bench/bench
                branch: main
                language: en-GB
                dependencies: []
                """);
        Files.writeString(content.resolve("syllabus.yaml"), "- part: One\n  topics:\n    one: The only topic\n");
        Files.writeString(folder.resolve("jbang-catalog.json"), "{\n  \"aliases\": { }\n}\n");
        StringBuilder home = new StringBuilder("# Bench\n\nPages made to be measured.\n\n");
        for (int s = 0; s * SECTION < pages; s++) {
            home.append("- [Section ").append(s).append("](s").append(s).append("/README.md)\n");
            section(content, s, Math.min(SECTION, pages - s * SECTION));
        }
        Files.writeString(content.resolve("README.md"), home);
    }

    private static void section(Path content, int s, int pages) throws IOException {
        Path folder = Files.createDirectories(content.resolve("s" + s));
        StringBuilder index = new StringBuilder("# Section " + s + "\n\nTwenty pages of the same size.\n\n");
        for (int p = 0; p < pages; p++) {
            index.append("- [Page ").append(s).append(' ').append(p).append("](p").append(p).append(".md)\n");
            Files.writeString(folder.resolve("p" + p + ".md"), page(s, p, pages));
        }
        Files.writeString(folder.resolve("README.md"), index);
    }

    private static String page(int s, int p, int pages) {
        Random random = new Random(s * 1000L + p);
        String title = "Page " + s + " " + p;
        return """
                ---
                title: %s
                summary: What page %d of section %d has to say about itself.
                kind: process
                asked-by: [MLE, DS]
                level: core
                covers: []
                prerequisites: []
                ---

                # %s

                ## Say it in a minute

                %s

                ## How it works

                %s Compare [the next](p%d.md#how-it-works) and [another](p%d.md).[^1] %s

                ```math
                %s
                ```

                %s

                %s

                ### A list

                - **First.** %s
                - %s
                - ~~Not this.~~ %s %s

                ```math
                %s
                ```

                %s
                %s
                %s
                [^1]: %s

                ## What goes wrong

                %s

                ### Often said, and wrong

                - *"%s"* %s

                ## Follow-ups

                %s

                ## Quiz

                %s

                ## Your turn

                Say it aloud once more, and time it.

                ## Sources

                - %s ISBN 978-0-262-03384-8, chapter 2: the definition.
                - %s doi:10.1109/TIT.1982.1056489: the bound.
                """.formatted(title, p, s, title, "It takes 7 steps. " + words(random, 116), sentences(random, 3), (p + 1) % pages, (p + 7) % pages,
                inline(random, 4), formula(random), table(random, 5), inline(random, 4), sentence(random), sentence(random),
                sentence(random), sentence(random), formula(random), java(random), java(random), java(random),
                sentence(random), failures(random), sentence(random), sentence(random), followUps(random), quiz(random),
                sentence(random), sentence(random));
    }

    private static String inline(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("Here $`").append(formula(random)).append("`$ ").append(words(random, 4)).append(' ');
        }
        return text.toString().trim();
    }

    /// One of 500.
    private static String formula(Random random) {
        int i = random.nextInt(500);
        return switch (i % 5) {
            case 0 -> "\\sum_{i=1}^{" + i + "} x_i^2 \\le \\lVert x \\rVert^2";
            case 1 -> "\\frac{\\partial L}{\\partial w_{" + i + "}} = \\delta_{" + i + "} h";
            case 2 -> "p(y \\mid x) = \\frac{e^{z_{" + i + "}}}{\\sum_j e^{z_j}}";
            case 3 -> "\\hat\\mu_{" + i + "} = \\frac{1}{n} \\sum_{i} x_i";
            default -> "\\mathbb{E}[X_{" + i + "}] = \\int x \\, dF(x)";
        };
    }

    private static String java(Random random) {
        StringBuilder code = new StringBuilder("```java\n/// " + sentence(random) + "\n");
        code.append("double score").append(random.nextInt(100)).append("(double[] x, int n) {\n    double sum = 0;\n");
        int lines = 10 + random.nextInt(8);
        for (int i = 0; i < lines; i++) {
            code.append("    sum += x[n - 1] * ").append(random.nextInt(1000)).append(".5; // ")
                    .append(word(random)).append('\n');
        }
        return code.append("    return sum > 0 ? sum : \"none\".length();\n}\n```\n").toString();
    }

    private static String table(Random random, int rows) {
        StringBuilder table = new StringBuilder("| what | cost | how |\n| --- | ---: | --- |\n");
        for (int i = 0; i < rows; i++) {
            table.append("| ").append(word(random)).append(" | ").append(random.nextInt(100)).append(" | `")
                    .append(word(random)).append("` |\n");
        }
        return table.toString();
    }

    private static String failures(Random random) {
        StringBuilder table = new StringBuilder("| symptom | cause | check | mend |\n| --- | --- | --- | --- |\n");
        for (int i = 0; i < 3; i++) {
            table.append("| ").append(words(random, 3)).append(" | ").append(words(random, 3)).append(" | ")
                    .append(words(random, 3)).append(" | ").append(words(random, 3)).append(" |\n");
        }
        return table.toString();
    }

    private static String followUps(Random random) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String answer = i > 1 ? sentence(random) : "**Junior.** " + words(random, 41) + "\n\n**Senior.** "
                    + words(random, 41) + "\n\n**Staff.** " + words(random, 41);
            all.add("<details><summary>Why does " + word(random) + " " + i + " matter?</summary>\n\n" + answer + "\n\n</details>");
        }
        return String.join("\n\n", all);
    }

    private static String quiz(Random random) {
        StringBuilder quiz = new StringBuilder();
        for (int i = 1; i <= 4; i++) {
            int right = i % 3;
            quiz.append(i).append(". ").append("How many of ").append(i + 2).append(" remain?\n");
            for (int o = 0; o < 3; o++) {
                quiz.append("   - [").append(o == right ? 'x' : ' ').append("] ").append(i + o).append(" — ")
                        .append(words(random, 6)).append('\n');
            }
        }
        return quiz.toString();
    }

    private static String sentences(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) text.append(sentence(random)).append(' ');
        return text.toString().trim();
    }

    private static String sentence(Random random) {
        return words(random, 12);
    }

    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String word = i % 5 == 2 ? VERBS[random.nextInt(VERBS.length)] : word(random);
            boolean first = i % 12 == 0;
            text.append(first ? word.substring(0, 1).toUpperCase() + word.substring(1) : word);
            text.append(i + 1 == count || i % 12 == 11 ? ". " : " ");
        }
        return text.toString().trim();
    }

    private static String word(Random random) {
        return WORDS[random.nextInt(WORDS.length)];
    }
}
