package whiteboard.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// A small guide in a folder of its own, to be built and broken by tests.
record Sample(Path folder) {

    /// What a command printed and how it ended.
    record Ran(int exit, String out, String err) {}

    /// A section with a page and its program, without a problem. They are a frozen copy of what the guide once had:
    /// tests name their lines and words, which authors are free to change.
    static Sample in(Path folder) throws IOException {
        Sample sample = new Sample(folder);
        Path content = Path.of("content");
        for (String path : new String[] {"guide.yaml", "syllabus.yaml"}) {
            sample.write("content/" + path, Files.readString(content.resolve(path)));
        }
        for (String name : new String[] {"k-means.md", "KMeans.java"}) {
            try (InputStream frozen = Sample.class.getResourceAsStream("sample/" + name)) {
                sample.write("content/ai/algorithms/" + name, frozen.readAllBytes());
            }
        }
        sample.write("content/README.md", "# Sample\n\nA guide to be broken.\n\n- [AI](ai/README.md)\n");
        sample.write("content/ai/README.md", "# AI\n\nOne part.\n\n- [Algorithms](algorithms/README.md)\n");
        sample.write("content/ai/algorithms/README.md", "# Algorithms\n\nOne page.\n\n- [K-means](k-means.md)\n");
        sample.run("catalog");
        return sample;
    }

    void write(String path, String text) {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String path, byte[] bytes) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    /// Writes a file anew with the first `from` replaced by `to`; fails if it is not there.
    void edit(String path, String from, String to) throws IOException {
        String text = read(path);
        int at = text.indexOf(from);
        if (at < 0) throw new IllegalArgumentException("no `" + from + "` in " + path);
        write(path, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    /// Runs a command on this guide, in this JVM.
    Ran run(String... words) {
        PrintStream out = System.out, err = System.err;
        ByteArrayOutputStream newOut = new ByteArrayOutputStream(), newErr = new ByteArrayOutputStream();
        System.setOut(new PrintStream(newOut, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(newErr, true, StandardCharsets.UTF_8));
        try {
            int exit = Main.run(Stream.concat(Stream.of(words), Stream.of("-C", folder.toString())).toArray(String[]::new));
            return new Ran(exit, newOut.toString(StandardCharsets.UTF_8), newErr.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
