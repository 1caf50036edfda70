package whiteboard.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whiteboard.file.Hash;
import whiteboard.file.Leftovers;
import whiteboard.file.Tree;

/// The last time that all programs of a call were found to keep their promises: where nothing changed since, neither
/// the content nor the libraries that programs name, they need not even be parsed.
///
/// @param record the file that keeps it
/// @param key    hash of all that decides the verdicts but the libraries; empty where there is none
record LastVerify(Path record, String key) {

    /// @param asked which programs, and in which cage
    static LastVerify of(Project project, Tree tree, String asked) throws IOException {
        String machine = String.join("\n", System.getProperty("java.vm.version"), System.getProperty("java.vm.vendor"),
                System.getProperty("java.home"), System.getProperty("os.name"), System.getProperty("os.arch"));
        return new LastVerify(project.cache().resolve("verify-" + Hash.of(asked).substring(0, 16) + ".txt"),
                Fingerprint.strong(project, tree, asked + "\n" + machine).orElse(""));
    }

    /// How many programs were verified, if they would be verified alike.
    Optional<Integer> stands() throws IOException {
        if (key.isEmpty()) return Optional.empty();
        try {
            List<String> lines = Files.readAllLines(record);
            boolean whole = lines.size() > 2 && lines.getFirst().equals(key) && lines.getLast().equals(seal(lines));
            if (!whole) return Optional.empty();
            for (String it : lines.subList(2, lines.size() - 1)) {
                if (!it.equals(line(Path.of(it.substring(it.indexOf(' ') + 1))))) return Optional.empty();
            }
            return Optional.of(Integer.parseInt(lines.get(1)));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    /// Takes down that all is well.
    ///
    /// @param libraries the jars that the programs were run with
    void remember(int programs, List<Path> libraries) throws IOException {
        if (key.isEmpty()) return;
        List<String> lines = new ArrayList<>(List.of(key, Integer.toString(programs)));
        for (Path it : libraries) lines.add(line(it));
        lines.add("");
        lines.set(lines.size() - 1, seal(lines));
        Leftovers.replace(record, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /// A damaged record counts as none.
    private static String seal(List<String> lines) {
        return Hash.of(String.join("\n", lines.subList(0, lines.size() - 1)));
    }

    private static String line(Path library) throws IOException {
        return Hash.of(Files.readAllBytes(library)) + " " + library;
    }
}
