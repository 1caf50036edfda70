package whiteboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import whiteboard.file.Rule;

/// Every word that an author may be told stands in a test: the messages and cures in the sources that make problems
/// are looked up in the tests and their golden files, and so is every rule by its code.
class GoldenTextsTest {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern ASIDE = Pattern.compile("Exception\\(|EnvironmentProblem\\(|Pattern\\.compile\\(|"
            + "\\.contains\\(|\\.startsWith\\(|missing\\(|\\.tag\\(|Error\\(");
    private static final int SHORTEST = 8;

    /// What no input is known to cause.
    private static final Set<String> UNREACHED = Set.of("the program does not compile with", "blanked:",
            "the Markdown here is too tangled to be parsed", "the Markdown of this file takes too long to parse",
            "write it in a plainer way", "without a reason",
            "an entity", "` names no file", "does not end after");

    @Test
    void everyMessageAndCureIsAGoldenText() throws IOException {
        String tests = tests();
        List<String> untold = new ArrayList<>();
        int all = 0;
        for (Path file : javaFiles("src/main/java/whiteboard")) {
            String source = Files.readString(file);
            if (file.toString().contains("/app/") && !source.contains("new Problem(")) continue; // these only tell
            for (String it : texts(source)) {
                all++;
                if (!tests.contains(it) && !UNREACHED.contains(it)) untold.add(file.getFileName() + ": " + it);
            }
        }
        Proof.of("golden texts", all + " messages and cures, " + untold.size() + " in no test");
        assertEquals(List.of(), untold);
    }

    @Test
    void everyRuleIsAGoldenText() throws IOException {
        String tests = tests();
        Set<String> untold = new TreeSet<>();
        for (Rule it : Rule.values()) {
            if (!tests.contains("error[" + it.code() + "]: ") && !tests.contains(": " + it.code() + ": ")) untold.add(it.code());
        }
        Proof.of("golden texts", Rule.values().length + " rules, " + untold.size() + " in no test");
        assertEquals(Set.of(), untold);
    }

    @Test
    void aMessageThatNoTestKnowsIsFound() {
        assertEquals(List.of("a planted message", "plant it"), texts("""
                class A {
                    // "a comment is none"
                    void f() {
                        problem(Rule.TITLE, "a planted message " + x, "plant" + " it");
                        throw new IllegalStateException("a bug is none");
                    }
                }
                """));
    }

    /// The texts of a source that makes problems: string literals of some length with a blank, joined where they are
    /// broken, cut where something is put in.
    private static List<String> texts(String source) {
        if (!source.contains("Rule.")) return List.of();
        String code = joined(source.replaceAll("(?s)\"\"\".*?\"\"\"", "").replaceAll("(?m)^\\s*//.*$", "")
                .replace("'\"'", "").replace("'\\\"'", ""));
        return Arrays.stream(code.split("[;{}]\\s*\n")).filter(it -> !ASIDE.matcher(it).find())
                .flatMap(it -> LITERAL.matcher(it).results().map(found -> found.group(1)))
                .filter(it -> !it.contains("\\\\"))
                .flatMap(it -> Arrays.stream(it.split("%0?\\d*[sdX]"))).map(String::strip)
                .filter(it -> it.length() >= SHORTEST && it.contains(" ")).map(it -> it.replace("\\\"", "\"")).toList();
    }

    private static String joined(String code) {
        return code.replaceAll("\\\\\n\\s*", "").replaceAll("\"\\s*\\+\\s*\"", "");
    }

    private static String tests() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path it : javaFiles("src/test/java")) all.append(joined(Files.readString(it)).replace("\\\"", "\""));
        try (Stream<Path> golden = Files.walk(Path.of("src/test/resources/golden/messages"))) {
            for (Path it : golden.filter(Files::isRegularFile).toList()) all.append(Files.readString(it));
        }
        return all.toString();
    }

    private static List<Path> javaFiles(String folder) {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(it -> it.toString().endsWith(".java") && !it.endsWith("Rule.java")
                    && !it.endsWith("GoldenTextsTest.java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
