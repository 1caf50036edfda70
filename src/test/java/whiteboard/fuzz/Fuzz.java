package whiteboard.fuzz;

import java.nio.charset.StandardCharsets;

/// The entry of Jazzer, which reads one target, named by the property `fuzz.target`; see `.ci/fuzz`.
public final class Fuzz {

    private static final Target TARGET = Target.valueOf(System.getProperty("fuzz.target"));

    private Fuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        TARGET.read(new String(data, StandardCharsets.UTF_8));
    }
}
