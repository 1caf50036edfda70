package whiteboard.verify;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import whiteboard.file.EnvironmentProblem;
import whiteboard.file.Nearest;
import whiteboard.file.Parsed;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.model.Program;

/// The libraries that programs name in `//DEPS`, from the user's local Maven repository or from Maven Central.
final class Dependencies {

    private Dependencies() {}

    /// The jars of a program, its own dependencies and theirs, in the order of the class path. What is not in the
    /// allow-list is refused before anything is resolved.
    static Parsed<List<Path>> of(Program program, Options options) {
        List<Problem> problems = new ArrayList<>();
        for (Program.Dependency it : program.dependencies()) {
            if (options.allowed().contains(it.coordinates())) continue;
            problems.add(new Problem(it.at(), Rule.PROGRAM_DEPENDENCY, Inert.quote(it.coordinates())
                    + " is not in the allow-list of guide.yaml", Nearest.help(it.coordinates(), options.allowed())));
        }
        if (!problems.isEmpty() || program.dependencies().isEmpty()) return new Parsed<>(List.of(), problems);
        List<String> coordinates = program.dependencies().stream().map(Program.Dependency::coordinates).toList();
        Jars jars = Jars.of(coordinates, options.cache());
        Optional<List<Path>> known = jars.known();
        if (known.isPresent()) return Parsed.of(known.get());
        List<Path> resolved = resolve(coordinates);
        jars.remember(resolved);
        return Parsed.of(resolved);
    }

    /// @throws EnvironmentProblem if one is neither in the local repository nor to be had from the network
    static List<Path> resolve(List<String> coordinates) {
        CollectRequest request = new CollectRequest();
        for (String it : coordinates) request.addDependency(new Dependency(new DefaultArtifact(it), "runtime"));
        try (Context context = context()) {
            request.setRepositories(context.remoteRepositories());
            return context.repositorySystem()
                    .resolveDependencies(context.repositorySystemSession(), new DependencyRequest(request, null))
                    .getArtifactResults().stream().map(it -> path(it.getArtifact())).toList();
        } catch (DependencyResolutionException e) {
            throw missing(String.join(", ", coordinates), e);
        }
    }

    /// One artifact without what it depends on: `group:artifact:extension:classifier:version`.
    static Path single(String coordinates) {
        try (Context context = context()) {
            ArtifactRequest request = new ArtifactRequest(new DefaultArtifact(coordinates),
                    context.remoteRepositories(), null);
            return path(context.repositorySystem().resolveArtifact(context.repositorySystemSession(), request)
                    .getArtifact());
        } catch (ArtifactResolutionException e) {
            throw missing(coordinates, e);
        }
    }

    /// The user's local repository.
    static Path repository() {
        try (Context context = context()) {
            return context.repositorySystemSession().getLocalRepository().getBasedir().toPath().toAbsolutePath();
        }
    }

    private static Context context() {
        return Runtimes.INSTANCE.getRuntime().create(ContextOverrides.create().withUserSettings(true).build());
    }

    private static Path path(Artifact artifact) {
        return artifact.getFile().toPath().toAbsolutePath().normalize();
    }

    private static EnvironmentProblem missing(String what, Exception why) {
        return new EnvironmentProblem("cannot resolve " + what + ": " + Inert.line(String.valueOf(why.getMessage())),
                "connect to Maven Central once; afterwards the local repository has it", why);
    }
}
