package whiteboard.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whiteboard.model.Program;

/// What a page says of a piece of a program beside its lines.
final class Excerpt {

    private static final Pattern ORACLE = Pattern.compile("Oracle:\\s+(.+?[.?!](?=\\s|$)|.+)", Pattern.DOTALL);
    private static final Pattern MARGIN = Pattern.compile("(?m)^\\s*(///|/\\*\\*|\\*/|\\*) ?|\\s*\\*/\\s*$");

    private Excerpt() {}

    /// The numbers that the lines of `shown` have in the program's file, so that an address of a line agrees with a
    /// stack trace. What is shown is made of lines of the file in their order, some left out, moved to the left.
    static List<Integer> numbers(String shown, Program program, int from) {
        String[] all = program.source().text().substring(from).split("\n", -1);
        int number = program.source().span(from, from).line(), at = 0;
        List<Integer> numbers = new ArrayList<>();
        for (String line : shown.stripTrailing().split("\n", -1)) {
            while (at < all.length && !all[at].strip().equals(line.strip())) at++;
            numbers.add(number + at++);
        }
        return numbers;
    }

    /// The first sentence of the program's doc comment that starts with `Oracle:`; empty where none does.
    static String oracle(Program program) {
        String text = program.source().text().substring(program.oracle());
        int start = text.length() - text.stripLeading().length();
        if (!text.startsWith("/", start)) return "";
        int end = start;
        for (String line : text.substring(start).split("\n", -1)) {
            if (!line.strip().startsWith("/") && !line.strip().startsWith("*")) break;
            end = Math.min(text.length(), end + line.length() + 1);
        }
        Matcher oracle = ORACLE.matcher(MARGIN.matcher(text.substring(start, end)).replaceAll("").strip());
        if (!oracle.find()) return "";
        String sentence = oracle.group(1).replace("`", "").replaceAll("\\s+", " ").strip();
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
