package whiteboard.fuzz;

import com.code_intelligence.jazzer.api.BugDetectors;
import java.nio.charset.StandardCharsets;

/// The entry of Jazzer, which reads one target, named by the property `fuzz.target`; see `.ci/fuzz`.
public final class Fuzz {

    private static final Target TARGET = Target.valueOf(System.getProperty("fuzz.target"));

    static {
        // requests go to the live server itself; any other way into the network stays a finding
        BugDetectors.allowNetworkConnections((host, _) -> TARGET == Target.REQUEST && host.equals("localhost"));
    }

    private Fuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        TARGET.read(new String(data, StandardCharsets.UTF_8));
    }
}
