package whiteboard.verify;

import java.util.ArrayList;
import java.util.List;

/// The circumstances of a run that a program must not depend on. Two runs differ in
/// - the language and region of [java.util.Locale#getDefault()]: Arabic, whose digits and calendar are its own, then
///   Turkish, whose `i` and `I` are different letters;
/// - the region of formats: the United States, then Switzerland, which writes 1’234’567 and 31.12.1999. The language
///   is English in both, so that `"%.1f".formatted(0.5)` is `0.5` for every author;
/// - the time zone: UTC, then 14 hours east of it;
/// - the order of `Set.of` and `Map.of`, which is exactly reversed (see `Launch`);
/// - identity hash codes, which order enums and records of them in hash tables: pseudo-random, then counted;
/// - the number of processors.
///
/// @param salt of immutable collections
enum Variation {

    FIRST("4294967294", "-Duser.language=ar", "-Duser.country=EG", "-Duser.language.format=en",
            "-Duser.country.format=US", "-Duser.timezone=UTC", "-XX:hashCode=5", "-XX:ActiveProcessorCount=2"),
    SECOND("1", "-Duser.language=tr", "-Duser.country=TR", "-Duser.language.format=en", "-Duser.country.format=CH",
            "-Duser.timezone=Pacific/Kiritimati", "-XX:hashCode=3", "-XX:ActiveProcessorCount=3");

    private final String salt;
    private final List<String> flags;

    Variation(String salt, String... flags) {
        this.salt = salt;
        this.flags = List.of(flags);
    }

    String salt() {
        return salt;
    }

    /// The JVM's arguments before the class path: those of every run, then those of this one.
    List<String> flags(String home) {
        List<String> all = new ArrayList<>(List.of("-ea", "-Xmx" + Limits.HEAP_MB + "m",
                "-XX:MaxDirectMemorySize=" + Limits.DIRECT_MB + "m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-XX:-UsePerfData", "-XX:+UnlockExperimentalVMOptions",
                "--illegal-native-access=deny", "--sun-misc-unsafe-memory-access=allow",
                "-Djdk.reflect.useNativeAccessorOnly=true", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8", "-Djava.awt.headless=true", "-Duser.name=reader", "-Duser.home=" + home,
                "-Djava.io.tmpdir=" + home, "-XX:ErrorFile=" + home + "/hs_err.log"));
        all.addAll(flags);
        return all;
    }
}
