package whiteboard.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The cage of util-linux: what [Bubblewrap] does, built by hand from `unshare`, `mount` and a shell. Loopback is up
/// where there is `ip`.
record Unshare() implements Cage {

    private static final Path HOME = Path.of("/tmp");

    /// Runs as root of a new user namespace, sees the host's files, and builds a root folder in memory. The second
    /// `unshare` enters it and drops every capability over it: an unmapped user has none.
    /// Arguments: the root folder, the paths to show read-only, `--`, those to show writable, `--`, the command.
    private static final String BUILD = String.format(Locale.ROOT, """
            set -e
            root=$1; shift
            mount -t tmpfs -o mode=755,size=1m tmpfs "$root"
            show() {
                if [ -d "$1" ]; then mkdir -p "$root$1"; else mkdir -p "$root${1%%/*}"; : > "$root$1"; fi
                mount --bind "$1" "$root$1"
            }
            mkdir "$root/tmp" "$root/proc" "$root/dev"
            mount -t tmpfs -o mode=1777,nosuid,nodev,size=%dm tmpfs "$root/tmp"
            mount -t proc -o ro,nosuid,nodev,noexec proc "$root/proc"
            for it in null zero full random urandom; do show "/dev/$it"; done
            while [ "$1" != -- ]; do
                show "$1"
                mount -o remount,bind,ro,nosuid,nodev "$root$1"
                shift
            done
            shift
            while [ "$1" != -- ]; do show "$1"; shift; done
            shift
            mount -o remount,ro "$root"
            hostname localhost 2>/dev/null || :
            ip link set lo up 2>/dev/null || :
            exec env -i LC_ALL=C.UTF-8 "$(command -v unshare)" --user --root="$root" --wd=/tmp -- "$@"
            """, Limits.TEMP_MB);

    @Override
    public String name() {
        return "unshare";
    }

    @Override
    public String says() {
        return "programs run caged by unshare: no network, no files but their own, limited memory and time";
    }

    @Override
    public Path home(Path temp) {
        return HOME;
    }

    @Override
    public List<String> command(Cell cell) {
        List<String> command = new ArrayList<>(Ulimit.prefix(cell.allowance()));
        command.addAll(List.of("setpriv", "--pdeathsig", "KILL", "--", "unshare", "--user", "--map-root-user",
                "--mount", "--pid", "--net", "--ipc", "--uts", "--cgroup", "--fork", "--kill-child", "--",
                "/bin/sh", "-c", BUILD, "sh", cell.temp().toString()));
        for (Path path : Jdk.needs()) command.add(path.toString());
        for (Path path : cell.readable()) command.add(path.toString());
        command.add("--");
        for (Path path : cell.writable()) command.add(path.toString());
        command.add("--");
        command.addAll(cell.command());
        return command;
    }
}
