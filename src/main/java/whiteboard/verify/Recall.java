package whiteboard.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import whiteboard.file.Hash;
import whiteboard.file.Leftovers;
import whiteboard.model.Part;
import whiteboard.model.Program;

/// Remembers that a program kept its promise, under the hash of all that this depends on. Failures are not
/// remembered: they are few, and their cause may lie outside.
record Recall(Path file, String key) {

    /// To be raised when the meaning of a verdict changes in a way that no flag or class of the launcher shows.
    private static final String RULES = "2";

    static Recall of(Program program, List<Part.Exercise> exercises, List<Path> libraries, Options options) {
        StringJoiner all = new StringJoiner("\n");
        all.add(RULES).add(System.getProperty("java.vm.version")).add(System.getProperty("java.vm.vendor"));
        all.add(System.getProperty("os.name")).add(System.getProperty("os.arch"));
        all.add(options.cage().name());
        all.add(String.join(" ", Ulimit.prefix(Allowance.PROGRAM))).add(String.join(" ", Compiler.FLAGS));
        all.add(Long.toString(Limits.MILLIS)).add(Integer.toString(Limits.OUTPUT));
        for (Variation it : Variation.values()) all.add(it.salt()).add(String.join(" ", it.flags("")));
        for (Map.Entry<String, byte[]> it : Session.launcherClasses().entrySet()) all.add(Hash.of(it.getValue()));
        all.add(Salt.SOURCE).add(String.join(" ", Futures.flags("")));
        for (Path it : libraries) all.add(it.getFileName() + " " + hash(it));
        all.add(program.name()).add(Hash.of(program.source().text()));
        for (Part.Exercise it : exercises) all.add(it.method());
        String key = Hash.of(all.toString());
        return new Recall(options.cache().resolve(key.substring(0, 2)).resolve(key.substring(2)), key);
    }

    /// How long the first run took, if it is remembered. A damaged entry counts as none.
    Optional<Long> millis() {
        try {
            String[] fields = Files.readString(file, StandardCharsets.UTF_8).split(" ");
            boolean whole = fields.length == 2 && fields[1].equals(seal(fields[0]));
            return whole ? Optional.of(Long.parseLong(fields[0])) : Optional.empty();
        } catch (NoSuchFileException unknown) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the verdict cannot be read: " + file, e);
        }
    }

    void remember(long millis) {
        try {
            String entry = millis + " " + seal(Long.toString(millis));
            Leftovers.replace(file, entry.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the verdict cannot be remembered: " + file, e);
        }
    }

    private String seal(String millis) {
        return Hash.of(key + " " + millis);
    }

    private static String hash(Path library) {
        try {
            return Hash.of(Files.readAllBytes(library));
        } catch (IOException e) {
            throw new UncheckedIOException("the library cannot be read: " + library, e);
        }
    }
}
