package whiteboard.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whiteboard.file.Hash;
import whiteboard.file.Source;
import whiteboard.model.Program;

/// Programs for the tests, read by simple means: the verifier does not depend on the parser.
final class Sample {

    private static final String HEADER = """
            ///usr/bin/env jbang "$0" "$@" ; exit $?
            //JAVA 25+
            //RUNTIME_OPTIONS -ea
            //DESCRIPTION A sample

            """;
    private static final Pattern METHOD = Pattern.compile("(?m)^[\\w<>\\[\\], ]+ (\\w+)\\([^)]*\\)[\\w ]* \\{\n");

    private Sample() {}

    /// A program of that name, with the header that every program has, that promises `promise`.
    static Program program(String name, String body, String promise) {
        return of("content/" + name + ".java", HEADER + body + "\n/* Output\n" + promise + "*/\n");
    }

    /// The program in a file's text.
    static Program of(String path, String text) {
        Source source = new Source(path, text, Hash.of(text));
        int promise = text.lastIndexOf("/* Output\n"), end = text.indexOf("*/", Math.max(0, promise));
        boolean none = promise < 0;
        return new Program(source, source.name().replace(".java", ""), "A sample", dependencies(source),
                none ? "" : text.substring(promise + "/* Output\n".length(), end),
                none ? source.span(text.length(), text.length()) : source.span(promise, end + 2), methods(source),
                Math.max(0, text.contains("/// Oracle") ? text.indexOf("/// Oracle") : text.indexOf("void main(")));
    }

    private static List<Program.Dependency> dependencies(Source source) {
        List<Program.Dependency> found = new ArrayList<>();
        Matcher line = Pattern.compile("(?m)^//DEPS (\\S+)").matcher(source.text());
        while (line.find()) {
            found.add(new Program.Dependency(line.group(1), source.span(line.start(1), line.end(1))));
        }
        return found;
    }

    private static List<Program.Fragment> methods(Source source) {
        List<Program.Fragment> found = new ArrayList<>();
        Matcher method = METHOD.matcher(source.text());
        while (method.find()) {
            int open = method.end() - 2, close = source.text().indexOf("\n}\n", open) + 2;
            found.add(new Program.Fragment(method.group(1), Program.Fragment.Kind.METHOD,
                    source.span(method.start(), close + 1), source.span(open, close),
                    source.text().substring(method.start(), close + 1)));
        }
        return found;
    }
}
