package whiteboard.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import whiteboard.file.Nearest;
import whiteboard.model.Guide;
import whiteboard.model.Program;

/// Finds programs by what a person calls them.
final class Programs {

    private Programs() {}

    /// The program named `KMeans`, `KMeans.java`, `k-means` or by its path.
    ///
    /// @throws ParameterException with the nearest name
    static Program find(Guide guide, String name, CommandSpec spec) {
        String wanted = name.replace('\\', '/');
        Optional<Program> found = guide.programs().values().stream()
                .filter(it -> names(it).anyMatch(wanted::equals) || wanted.endsWith("/" + it.source().path())).findFirst();
        if (found.isPresent()) return found.get();
        List<String> all = guide.programs().values().stream().map(Program::name).toList();
        throw new ParameterException(spec.commandLine(),
                "no program `" + name + "`; " + Nearest.to(name.replaceAll(".*/|\\.java$", ""), all)
                        .map(it -> "did you mean `" + it + "`?").orElse("see content/ for what there is"));
    }

    private static Stream<String> names(Program it) {
        return Stream.of(it.name(), it.source().name(), it.alias(), it.source().path(),
                it.source().path().substring("content/".length()));
    }
}
