package whiteboard.app;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import whiteboard.file.Asset;
import whiteboard.file.Hash;
import whiteboard.file.Source;
import whiteboard.file.Tree;

/// What tells whether a command would do again what it did: the generator, the content, and what the call asked for.
final class Fingerprint {

    private Fingerprint() {}

    /// Of checksums, for what only the author would be misled by.
    ///
    /// @param asked all else that the result depends on
    /// @return nothing where the generator runs from a folder of classes, or a file of the content is wrong as a file
    static Optional<String> quick(Project project, Tree tree, String asked) throws IOException {
        return of(project, tree, asked, false);
    }

    /// Of hashes that nobody can forge, for what a stranger may have written.
    static Optional<String> strong(Project project, Tree tree, String asked) throws IOException {
        return of(project, tree, asked, true);
    }

    private static Optional<String> of(Project project, Tree tree, String asked, boolean strong) throws IOException {
        Optional<String> generator = generator();
        if (generator.isEmpty() || !tree.problems().isEmpty()) return Optional.empty();
        StringBuilder all = new StringBuilder(generator.get()).append('\n').append(asked).append('\n');
        for (Source it : tree.sources()) {
            all.append(strong ? Hash.of(it.text()) : it.hash()).append(' ').append(it.path()).append('\n');
        }
        for (Asset it : tree.assets()) {
            all.append(strong ? Hash.of(it.bytes()) : Hash.quick(it.bytes())).append(' ').append(it.path()).append('\n');
        }
        project.catalog().ifPresent(it -> all.append(strong ? Hash.of(it.text()) : it.hash()));
        return Optional.of(Hash.of(all.toString()));
    }

    /// The jar of the generator.
    private static Optional<String> generator() throws IOException {
        try {
            URI home = Fingerprint.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            Path jar = Path.of(home);
            return Files.isRegularFile(jar) ? Optional.of(Hash.quick(Files.readAllBytes(jar))) : Optional.empty();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
