package whiteboard.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whiteboard.file.Hash;
import whiteboard.file.Leftovers;

/// Remembers which jars a list of coordinates was resolved to, each with the hash of its bytes, since the resolver
/// takes half a second to start. A version never changes its jars; a jar that is gone or altered counts as unknown.
record Jars(Path file) {

    static Jars of(List<String> coordinates, Path cache) {
        return new Jars(cache.resolve("jars").resolve(Hash.of(String.join(" ", coordinates))));
    }

    Optional<List<Path>> known() {
        if (!Files.exists(file)) return Optional.empty();
        try {
            List<Path> jars = new ArrayList<>();
            for (String line : Files.readString(file, StandardCharsets.UTF_8).lines().toList()) {
                String[] fields = line.split(" ", 2);
                Path jar = Path.of(fields.length == 2 ? fields[1] : "");
                if (!Files.isRegularFile(jar) || !hash(jar).equals(fields[0])) return Optional.empty();
                jars.add(jar);
            }
            return jars.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(jars));
        } catch (IOException e) {
            throw new UncheckedIOException("the list of jars cannot be read: " + file, e);
        }
    }

    void remember(List<Path> jars) {
        try {
            StringBuilder lines = new StringBuilder();
            for (Path jar : jars) lines.append(hash(jar)).append(' ').append(jar).append('\n');
            Leftovers.replace(file, lines.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the list of jars cannot be remembered: " + file, e);
        }
    }

    private static String hash(Path jar) throws IOException {
        return Hash.of(Files.readAllBytes(jar));
    }
}
