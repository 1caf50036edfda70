package whiteboard.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import whiteboard.file.EnvironmentProblem;
import whiteboard.file.Hash;
import whiteboard.file.NameEncoding;
import whiteboard.file.Source;
import whiteboard.model.Catalog;

/// Where a guide lies on this machine.
///
/// @param folder  the one that holds `content/`, absolute
/// @param output  the folder of the site, absolute
/// @param baseUrl where the site will be published, if not where its guide.yaml says
record Project(Path folder, Path output, Optional<String> baseUrl) {

    /// @throws EnvironmentProblem where there is no `content/`
    static Project at(Path folder, Path output, String baseUrl) {
        Path absolute = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(absolute.resolve("content"))) {
            NameEncoding.require(absolute.toString());
            throw new EnvironmentProblem(absolute + " has no folder content/",
                    "go to the folder of a guide, or name it with -C");
        }
        Path site = output == null ? absolute.resolve("target/site") : output.toAbsolutePath().normalize();
        return new Project(absolute, site, Optional.ofNullable(baseUrl).map(it -> it.endsWith("/") ? it : it + "/"));
    }

    Path content() {
        return folder.resolve("content");
    }

    /// Where results that can be computed again are kept by their content's hash.
    Path cache() {
        return folder.resolve("target/cache");
    }

    /// The file of a source.
    Path file(Source source) {
        return folder.resolve(source.path());
    }

    /// The catalog at the root of the repository, if it is there.
    Optional<Source> catalog() throws IOException {
        Path file = folder.resolve(Catalog.NAME);
        if (!Files.exists(file)) return Optional.empty();
        byte[] bytes = Files.readAllBytes(file);
        return Optional.of(new Source(Catalog.NAME, new String(bytes, StandardCharsets.UTF_8), Hash.quick(bytes)));
    }
}
