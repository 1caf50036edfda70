package whiteboard.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import whiteboard.check.Skeleton;
import whiteboard.model.FrontMatter.Kind;

@Command(name = "new", mixinStandardHelpOptions = true, description = "Starts a page or a program.")
final class NewCommand implements Callable<Integer> {

    enum Thing { PAGE, PROGRAM }

    @Mixin
    private Common common;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", description = "${COMPLETION-CANDIDATES}")
    private Thing thing;

    @Parameters(index = "1", paramLabel = "PATH", description = "for example content/ai/nlp/beam-search.md")
    private String path;

    @Option(names = "--kind", defaultValue = "TOPIC", description = "of a page: ${COMPLETION-CANDIDATES}")
    private Kind kind;

    @Override
    public Integer call() throws IOException {
        Path file = common.project().folder().resolve(path.startsWith("content/") ? path : "content/" + path);
        String name = file.getFileName().toString();
        String wanted = thing == Thing.PAGE ? "[a-z0-9]+(-[a-z0-9]+)*\\.md" : "[A-Z][A-Za-z0-9]*\\.java";
        if (!name.matches(wanted)) {
            throw new ParameterException(spec.commandLine(), "`" + name + "` is not the name of a "
                    + thing.name().toLowerCase(Locale.ROOT) + "; for example "
                    + (thing == Thing.PAGE ? "beam-search.md" : "BeamSearch.java"));
        }
        if (Files.exists(file)) throw new ParameterException(spec.commandLine(), file + " is there already");
        Files.createDirectories(file.getParent());
        Files.writeString(file, thing == Thing.PAGE ? Skeleton.of(kind, title(name)) : program());
        common.say(file.toString());
        common.say(thing == Thing.PAGE ? "now list it in the README.md of its folder; ./whiteboard check tells what is left"
                : "now write it; ./whiteboard accept " + name.replace(".java", "") + " takes down what it prints");
        return Exit.FINE;
    }

    private static String title(String name) {
        String words = name.substring(0, name.length() - ".md".length()).replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String program() {
        return """
                ///usr/bin/env jbang "$0" "$@" ; exit $?
                //JAVA 25+
                //RUNTIME_OPTIONS -ea
                //DESCRIPTION

                /// The algorithm, with its complexity.

                /// Oracle: the same result by another way, which shares no code or formula with the algorithm.

                void main() {
                }

                /* Output
                */
                """;
    }
}
