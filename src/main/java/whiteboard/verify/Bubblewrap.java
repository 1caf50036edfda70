package whiteboard.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cage of bubblewrap: own namespaces for users, processes, network (loopback up), mounts, IPC and host name;
/// no capabilities, no new processes; nothing to see but the JDK, the system's libraries and what the cell names,
/// read-only; a temporary folder in memory as the only place to write.
record Bubblewrap() implements Cage {

    private static final Path HOME = Path.of("/tmp");

    @Override
    public String name() {
        return "bubblewrap";
    }

    @Override
    public String says() {
        return "programs run caged by bubblewrap: no network, no files but their own, limited memory and time";
    }

    @Override
    public Path home(Path temp) {
        return HOME;
    }

    @Override
    public List<String> command(Cell cell) throws IOException {
        List<String> command = new ArrayList<>(Ulimit.prefix(cell.allowance()));
        Optional<byte[]> filter = cell.allowance().forks() ? Optional.empty()
                : Filter.of(System.getProperty("os.arch"));
        if (filter.isPresent()) {
            Path file = Files.write(cell.temp().resolve("filter"), filter.get());
            command.addAll(List.of("/bin/sh", "-c", "exec \"$@\" 9< \"$0\"", file.toString()));
        }
        command.add("bwrap");
        if (filter.isPresent()) command.addAll(List.of("--seccomp", "9"));
        command.addAll(List.of("--unshare-all", "--unshare-user", "--disable-userns", "--die-with-parent",
                "--new-session", "--cap-drop", "ALL", "--hostname", "localhost", "--proc", "/proc", "--dev", "/dev",
                "--size", Integer.toString(Limits.TEMP_MB << 20), "--tmpfs", HOME.toString()));
        for (Path path : Jdk.needs()) bind(command, "--ro-bind", path);
        for (Path path : cell.readable()) bind(command, "--ro-bind", path);
        for (Path path : cell.writable()) bind(command, "--bind", path);
        command.addAll(List.of("--remount-ro", "/", "--remount-ro", "/dev", "--remount-ro", "/proc", "--chdir", HOME.toString(),
                "--setenv", "LC_ALL", "C.UTF-8"));
        command.add("--");
        command.addAll(cell.command());
        return command;
    }

    private static void bind(List<String> command, String how, Path path) {
        command.addAll(List.of(how, path.toString(), path.toString()));
    }
}
