package whiteboard.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The JDK that runs the programs, which is the one that runs the guide, and what it needs of the system.
final class Jdk {

    private Jdk() {}

    /// Its folder, links resolved.
    static Path home() {
        try {
            return Path.of(System.getProperty("java.home")).toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException("the running JDK has no folder", e);
        }
    }

    /// Its `java`.
    static Path java() {
        return home().resolve("bin").resolve("java");
    }

    /// What the JVM reads of a Linux system: itself, the C library, names of hosts. Only what exists.
    static List<Path> needs() {
        List<Path> needs = new ArrayList<>(Stream.of("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/nix/store",
                "/etc/ld.so.cache", "/etc/hosts", "/etc/nsswitch.conf", "/etc/host.conf").map(Path::of).toList());
        try (Stream<Path> etc = Files.list(Path.of("/etc"))) {
            // Debian's OpenJDK keeps its settings there, behind links
            etc.filter(it -> it.getFileName().toString().startsWith("java-")).sorted().forEach(needs::add);
        } catch (IOException e) {
            throw new UncheckedIOException("/etc cannot be listed", e);
        }
        needs.add(home());
        return needs.stream().filter(Files::exists).toList();
    }
}
