package whiteboard.verify;

import java.util.List;
import java.util.regex.Pattern;

/// Programs whose tasks may lose an exception. A future keeps the exception of its task until it is asked, so that a
/// failing assert in a task that nobody asks is silent. The JVM logs exceptions for such programs alone, since
/// logging costs time.
final class Futures {

    private static final Pattern STARTS = Pattern.compile(
            "\\.submit\\(|\\.schedule\\w*\\(|\\.(?:run|supply)Async\\(|\\bFutureTask\\b");
    private static final Pattern LOOKS = Pattern.compile(
            "\\.(?:exceptionally\\w*|handle\\w*|whenComplete\\w*|exceptionNow|isCompletedExceptionally|state)\\(");

    private Futures() {}

    /// Whether the source starts tasks, and does not itself look at how they failed.
    static boolean in(String text) {
        return STARTS.matcher(text).find() && !LOOKS.matcher(text).find();
    }

    /// The JVM's arguments that log every exception. The methods that take exceptions to themselves stay
    /// interpreted, since compiled code logs no exception twice.
    static List<String> flags(String log) {
        return List.of("-Xlog:exceptions=info:file=" + log + ":none:filecount=0",
                "-XX:CompileCommand=quiet", "-XX:CompileCommand=exclude,java.util.concurrent.FutureTask::run*",
                "-XX:CompileCommand=exclude,java.util.concurrent.CompletableFuture$Async*::run");
    }
}
