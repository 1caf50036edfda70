package whiteboard.verify;

import java.util.List;
import java.util.Locale;

/// Limits that every POSIX shell can set (`ulimit`), for the process that it then becomes. A limit that the system
/// does not know is left out: `-d` does nothing on macOS.
final class Ulimit {

    private Ulimit() {}

    /// Comes before a command. The shell counts memory in units of 1,024 bytes and files in units of 512.
    static List<String> prefix(Allowance allowance) {
        return List.of("/bin/sh", "-c", String.format(Locale.ROOT, """
                PATH=/usr/bin:/bin:/usr/sbin:/sbin:/usr/local/bin
                ulimit -c 0
                ulimit -t %d 2>/dev/null || :
                ulimit -d %d 2>/dev/null || :
                ulimit -f %d 2>/dev/null || :
                ulimit -n %d 2>/dev/null || :
                exec "$@"
                """, allowance.cpuSeconds(), allowance.dataMb() << 10, Limits.TEMP_MB << 11, Limits.FILES), "sh");
    }
}
