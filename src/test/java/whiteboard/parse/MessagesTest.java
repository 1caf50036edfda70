package whiteboard.parse;

import java.util.List;
import org.junit.jupiter.api.Test;
import whiteboard.Golden;
import whiteboard.Printed;
import whiteboard.file.Parsed;
import whiteboard.file.Source;

/// Mistakes that no other test is about, with what an author is told of each.
class MessagesTest {

    private final StringBuilder told = new StringBuilder();

    private void tell(String input, Parsed<?> parsed) {
        String shown = input.length() <= 70 ? input : input.substring(0, 70) + "...";
        told.append("## ").append(shown.replace("\n", "\\n")).append('\n');
        Printed.of(parsed.problems()).lines().map(it -> it.length() <= 200 ? it : it.substring(0, 200) + "...")
                .forEach(it -> told.append(it).append('\n'));
        told.append('\n');
    }

    private void page(String... markdowns) {
        for (String it : markdowns) tell(it, Topic.parse("# Heaps\n\n" + it + "\n"));
    }

    @Test
    void mistakesInMarkdown() {
        for (String it : "em i strong b s del code pre p hr ul ol li blockquote table h1 h2 h3 h4 img script".split(" ")) {
            page("<" + it + ">");
        }
        page("<a href=\"x\">", "<a>", "<a id=\"1\">", "a <a", "<details\n", "<a id=\"x\">a<a id=\"y\">b</a></a>");
        page("</summary>", "<summary>a</summary>", "a <summary>a</summary>",
                "<details>\n<summary>a</summary>\n\ntext\n\n<summary>b</summary>\n\n</details>",
                "<details><summary>a</summary>\n\n".repeat(20) + "</details>\n\n".repeat(20),
                "a <sub>b <sup>c</sub></sup>", "> <details><summary>a</summary>\n> </details>\n> <summary>b</summary>");
        page("> # More", "- a\n\n  ```chart\n  mark: line\n  ```", "> ```mermaid\n> flowchart TD\n> ```");
        page("[a]()", "[a](https://example.org/" + "x".repeat(3_000) + ")", "![a](https://example.org/a.png)",
                "![a](a.gif)", "[a](x%00y.md)");
        page("a[^1] b\n\n[^1]: used\n\n[^2]: not", "a[^1]\n\n[^1]: one\n\n[^1]: two");
        page("a ".repeat(6_000), "_".repeat(300), "x\n".repeat(200_000), "| a |\n| - |\n" + "| |\n".repeat(501),
                ("*a **a _a __a [a](".repeat(20) + "\n").repeat(60), ("[a][".repeat(100) + "\n").repeat(100),
                "[a]: " + "x".repeat(900) + "\n\n" + "[a]\n\n".repeat(800));
        page("```mermaid\nflowchart TD\n  a[" + "word ".repeat(60) + "]\n```");
        page("## Quiz\n\n1. What?\n   - [x] a\n\n   behind\n2. What?\n   - [x] a\n\n     b\n3. What?\n   - a");
        Golden.compare("messages/markdown.txt", told.toString());
    }

    @Test
    void mistakesInFrontMatterAndSettings() {
        for (String it : List.of("---\n- a\n---\n", "---\njust text\n---\n", "---\ntitle: [[a], b]\n---\n",
                "---\nasked-by: [[MLE], {a: b}]\n---\n", "---\ntitle: a: b\n---\n", "---\ntitle: @a\n---\n",
                "---\ntitle: `a`\n---\n", "---\n\ttitle: a\n---\n", "---\ntitle: a\n...\n--- b\n---\n",
                "---\ntitle: \"a\n---\n", "---\ntitle: a\u0001\n---\n", "---\nkind: &a topic\nlevel: *a\n---\n",
                "---\ntitle: a\n--- b\ntitle: c\n---\n", "---\ntitle: %a\n---\n")) {
            tell(it, Topic.whole(it + "# Heaps\n"));
        }
        for (String it : List.of("base-url: ftp://x\nrepository: here\nbranch: a b\nlanguage: English!\n", "- a\n",
                "title: a\n--- \ntitle: b\n", "dependencies: [a, [b]]\n", "title: \u0001\n", "title: *a\n", "a: |\n\tb\n",
                "title:\n\t- a\n")) {
            tell(it, SettingsParser.parse(new Source("content/guide.yaml", it, "")));
        }
        for (String it : List.of("- part: One\n", "part: One\n", "- part: One\n  topics: [a]\n",
                "- part: One\n  topics:\n    a b: x\n", "- a\n")) {
            tell(it, SyllabusParser.parse(new Source("content/syllabus.yaml", it, "")));
        }
        for (String it : List.of("", "text\n", "# Heaps\n\nIt is a heap.\n\n- no link\n", "## Heaps\n")) {
            tell(it, SectionParser.parse(new Source("content/cs/README.md", it, "")));
        }
        Golden.compare("messages/yaml.txt", told.toString());
    }

    @Test
    void mistakesInPrograms() {
        String code = ProgramFaultsTest.CODE, output = ProgramFaultsTest.OUTPUT;
        for (String it : List.of("int \\u00zz;\n", "int \\uD800;\n", "String s = \"a\n", "/* open\n", "char c = '';\n",
                "int a = 1 +;\n", "int x = " + "-".repeat(1) + "(".repeat(101) + "1" + ")".repeat(101) + ";\n",
                "boolean b = " + "!".repeat(9_000) + "true;\n", "//DEPS a\n", "//SOURCES a.java\n",
                "String t = \"\"\"\n//DEPS x:y:1\n\"\"\";\n", "class {\n", "int a = 09;\n", "int b = 1__;\n")) {
            tell(it, ProgramParser.parse(new Source("content/Add.java", ProgramFaultsTest.HEADER + it + code + output, "")));
        }
        Golden.compare("messages/programs.txt", told.toString());
    }
}
