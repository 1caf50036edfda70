package whiteboard.verify.inside;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds exceptions that a task of the program threw and nobody saw: the future that caught them was never asked.
/// It reads what the JVM logs with `-Xlog:exceptions=info`: a record for each frame that an exception leaves.
final class Lost {

    private static final String START = "Exception <a '";

    /// What stands behind [#START]: class, message if any, method, class of the method, thread.
    private static final Pattern RECORD = Pattern.compile("([^']+)'\\{0x[0-9a-f]+}(?:: (.*?))?>\\s+"
            + "thrown in \\w+ method <\\{method} \\{0x[0-9a-f]+} '([^']+)' '[^']+' in '([^']+)'>\\s+"
            + "at [^(]*for thread (0x[0-9a-f]+)", Pattern.DOTALL);

    /// The frames at which a future takes an exception to itself.
    private static final Pattern FUTURE = Pattern.compile(
            "java/util/concurrent/(?:FutureTask\\.run(?:AndReset)?|CompletableFuture\\$Async\\w+\\.run)");

    private final File classes;
    private final Map<String, Thrown> flying = new HashMap<>();
    private final Map<String, Integer> unseen = new LinkedHashMap<>();
    private final Map<String, String> origin = new HashMap<>();

    private record Thrown(String what, String method) {}

    private Lost(File classes) {
        this.classes = classes;
    }

    /// The method and the exception that was lost first, with a blank between; empty if none was.
    ///
    /// @param classes the folder of the program's classes
    static String in(Path log, File classes) throws IOException {
        Lost lost = new Lost(classes);
        for (String piece : Files.readString(log, StandardCharsets.UTF_8).split(START)) {
            Matcher record = RECORD.matcher(piece);
            if (!record.lookingAt()) continue;
            String type = record.group(1).replace('/', '.');
            String what = record.group(2) == null ? type : type + ": " + record.group(2);
            lost.leaves(record.group(5), what, record.group(4), record.group(3));
        }
        for (Map.Entry<String, Integer> it : lost.unseen.entrySet()) {
            if (it.getValue() > 0) return lost.origin.get(it.getKey()) + " " + it.getKey();
        }
        return "";
    }

    /// An exception leaves a frame of a thread.
    private void leaves(String thread, String what, String type, String method) {
        Thrown before = flying.get(thread);
        boolean same = before != null && before.what.equals(what);
        String from = same ? before.method : "";
        if (!same) reported(what);
        if (from.isEmpty() && new File(classes, type.concat(".class")).exists()) from = method;
        flying.put(thread, new Thrown(what, from));
        if (from.isEmpty() || !FUTURE.matcher(type + "." + method).matches()) return;
        flying.remove(thread);
        if (what.startsWith("java.lang.InterruptedException")) return;
        unseen.merge(what, 1, Integer::sum);
        origin.putIfAbsent(what, from);
    }

    /// Whoever asks a future is told by an exception that names the one that it took.
    private void reported(String what) {
        for (String it : new String[] {"java.util.concurrent.ExecutionException: ",
                "java.util.concurrent.CompletionException: "}) {
            if (what.startsWith(it)) unseen.merge(what.substring(it.length()), -1, Integer::sum);
        }
    }
}
