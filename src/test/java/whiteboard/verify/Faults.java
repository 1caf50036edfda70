package whiteboard.verify;

/// Programs that the verifier must refuse, and what it must say.
final class Faults {

    /// Takes a name, the source below the header (whose first line is line 6), the promise and the problem.
    interface Taker {
        void take(String name, String body, String promise, String problem);
    }

    private Faults() {}

    static void all(Taker to) {
        good(to);
        compile(to);
        output(to);
        ends(to);
        futures(to);
        limits(to);
        cage(to);
        varies(to);
    }

    private static void good(Taker to) {
        to.take("Good", """
                void main() {
                    assert List.of().isEmpty();
                    IO.println("%.1f good".formatted(0.5));
                }
                """, "0.5 good\n", "");
        to.take("TalksToItself", """
                import java.net.*;
                void main() throws Exception {
                    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                         var client = new Socket("localhost", server.getLocalPort());
                         var accepted = server.accept()) {
                        client.getOutputStream().write(42);
                        int got = accepted.getInputStream().read();
                        assert got == 42;
                        IO.println(got);
                    }
                }
                """, "42\n", "");
        to.take("WritesToItsTemp", """
                import java.nio.file.*;
                void main() throws Exception {
                    Path file = Files.createTempFile("a", "b");
                    Files.writeString(file, "kept");
                    assert Files.size(file) == 4;
                    IO.println(Files.readString(file));
                }
                """, "kept\n", "");
        to.take("ClassicMain", """
                public class ClassicMain {
                    public static void main(String[] args) {
                        assert args.length == 0;
                        Thread thread = new Thread(() -> System.out.println("from a thread"));
                        thread.start();
                    }
                }
                """, "from a thread\n", "");
    }

    private static void compile(Taker to) {
        to.take("DoesNotCompile", """
                void main() {
                    assert true;
                    int x = "one";
                    IO.println(y);
                }
                """, "1\n", """
                DoesNotCompile.java:8:13: compile: incompatible types: String cannot be converted to int ["one"]
                DoesNotCompile.java:9:16: compile: cannot find symbol [y] \
                (symbol: variable y, location: class DoesNotCompile)""");
        to.take("Warns", """
                void main() {
                    assert List.of().isEmpty();
                    List raw = new ArrayList<String>();
                    IO.println(raw.size());
                }
                """, "0\n", """
                Warns.java:8:5: compile: found raw type: List [List] \
                (missing type arguments for generic class List<E>)""");
        to.take("TooDeep", "void main() { assert List.of().isEmpty(); IO.println(" + "(".repeat(20_000) + "1" + ")".repeat(20_000)
                + "); }\n", "1\n", "TooDeep.java:1:1: compile: compiler overflow: something is nested too deeply");
        to.take("TooLong", "void main() {\n    int x = 0;\n" + "    x += 123456;\n".repeat(20_000)
                + "    assert x != 0;\n    IO.println(x);\n}\n", "1\n",
                "TooLong.java:6:6: compile: code too large [main() {]");
    }

    private static void output(Taker to) {
        to.take("PrintsAnotherLine", """
                void main() {
                    assert List.of().isEmpty();
                    IO.println("one");
                    IO.println("two");
                    IO.println("three");
                }
                """, "one\n2\nthree\n", """
                PrintsAnotherLine.java:15:1: output-differs: prints `two`, promises `2` [2] \
                (if the program is right, `accept` writes what it prints)""");
        to.take("PrintsLess", """
                void main() {
                    assert List.of().isEmpty();
                    IO.println("one");
                }
                """, "one\ntwo\n", """
                PrintsLess.java:13:1: output-differs: promises `two`, but the output ends before [two] \
                (if the program is right, `accept` writes what it prints)""");
        to.take("PrintsMore", """
                void main() {
                    assert List.of().isEmpty();
                    IO.println("one");
                    IO.println("::set-env name=PATH::evil \\u001b[2J ##[add-mask]x");
                }
                """, "one\n", """
                PrintsMore.java:14:1: output-differs: prints \
                `:\\u{3a}set-env name=PATH::evil \\u{1b}[2J #\\u{23}[add-mask]x` after the promised output [*/] \
                (if the program is right, `accept` writes what it prints)""");
        to.take("TrailingBlank", """
                void main() {
                    assert List.of().isEmpty();
                    IO.println("one ");
                }
                """, "one\n", """
                TrailingBlank.java:12:1: output-differs: prints `one `, promises `one`: they differ in blanks or in the \
                end of the line [one] (if the program is right, `accept` writes what it prints)""");
        to.take("PrintsNothing", """
                void main() {
                    assert List.of().isEmpty();
                }
                """, "", """
                PrintsNothing.java:11:1: vacuous: the program prints nothing [*/] (print what it found)""");
        to.take("AssertsNothing", """
                void main() {
                    IO.println(1);
                }
                """, "1\n", """
                AssertsNothing.java:1:1: vacuous: the program asserts nothing \
                (`assert` what the algorithm must give, by an oracle that shares no code with it)""");
        to.take("AssertsAConstant", """
                void main() {
                    assert 1 < 2;
                    IO.println(1);
                }
                """, "1\n", """
                AssertsAConstant.java:1:1: vacuous: the program asserts nothing \
                (`assert` what the algorithm must give, by an oracle that shares no code with it)""");
        to.take("WritesToStandardError", """
                void main() {
                    assert List.of().isEmpty();
                    System.err.println("careful");
                    IO.println(1);
                }
                """, "1\n", """
                WritesToStandardError.java:1:1: standard-error: prints `careful` to standard error""");
    }

    private static void ends(Taker to) {
        to.take("FailsAnAssert", """
                int half(int x) {
                    assert x % 2 == 0 : "odd: " + x;
                    return x / 2;
                }
                void main() {
                    IO.println(half(3));
                }
                """, "1\n", """
                FailsAnAssert.java:7:5: standard-error: an assertion fails: `odd: 3` \
                [assert x % 2 == 0 : "odd: " + x;] (thrown here)""");
        to.take("Throws", """
                void main() {
                    assert List.of().isEmpty();
                    try {
                        IO.println(List.of(1).get(1));
                    } catch (IndexOutOfBoundsException e) {
                        throw new IllegalStateException("outer", e);
                    }
                }
                """, "1\n", """
                Throws.java:9:9: standard-error: throws `java.lang.IllegalStateException: outer` \
                [IO.println(List.of(1).get(1));] (thrown here)""");
        to.take("ExitsEarly", exits("System.exit(0)"), "1\n", exited("ExitsEarly"));
        to.take("HaltsEarly", exits("Runtime.getRuntime().halt(0)"), "1\n", exited("HaltsEarly"));
        to.take("ThrowsAside", """
                void main() throws Exception {
                    assert List.of().isEmpty();
                    Thread thread = new Thread(() -> { throw new IllegalStateException("aside"); }, "side");
                    thread.start();
                    thread.join();
                    IO.println(1);
                }
                """, "1\n", """
                ThrowsAside.java:8:5: standard-error: throws `java.lang.IllegalStateException: aside` in thread `side` \
                [Thread thread = new Thread(() -> { throw new IllegalStateException("aside"); }, "side");] \
                (thrown here)""");
    }

    private static void futures(Taker to) {
        String submits = """
                import java.util.concurrent.*;
                int task(int x) {
                    assert x > 1 : "task " + x;
                    return x;
                }
                void main() throws Exception {
                    int sum = 0;
                    try (var pool = Executors.newFixedThreadPool(2)) {
                        for (int i = 1; i < 5; i++) {
                            int x = i;
                            Future<Integer> future = pool.submit(() -> task(x));
                            if (%s) sum += future.get();
                        }
                    }
                    IO.println(sum);
                }
                """;
        to.take("LosesAnAssertion", submits.formatted("i > 1"), "9\n", """
                LosesAnAssertion.java:7:17: exit: a task in `task` throws `java.lang.AssertionError: task 1`, \
                and its future is never asked (`get` every future)""");
        to.take("AsksItsFutures", submits.formatted("true").replace("int i = 1", "int i = 2"), "9\n", "");
        to.take("ExpectsAFailure", submits.formatted("true").replace("sum += future.get();", """
                try {
                    sum += future.get();
                } catch (ExecutionException e) {
                    sum += 100;
                }
                """), "109\n", "");
        to.take("LosesInACompletableFuture", """
                import java.util.concurrent.*;
                void main() throws Exception {
                    assert List.of().isEmpty();
                    var lost = CompletableFuture.runAsync(() -> { throw new IllegalStateException("gone"); });
                    while (!lost.isDone()) Thread.sleep(1);
                    IO.println("done");
                }
                """, "done\n", """
                LosesInACompletableFuture.java:7:30: exit: a task in `main` throws \
                `java.lang.IllegalStateException: gone`, and its future is never asked (`get` every future)""");
    }

    private static String exits(String how) {
        return """
                void main() {
                    assert List.of().isEmpty();
                    IO.println(1);
                    %s;
                }
                """.formatted(how);
    }

    private static String exited(String name) {
        return name + ".java:1:1: exit: the program ended with exit code 0 before main returned "
                + "(return from main instead of `System.exit` or `Runtime.halt`)";
    }

    private static void limits(Taker to) {
        to.take("Hangs", """
                int spin(int x) {
                    while (x != 0) x += 2;
                    return x;
                }
                void main() {
                    assert List.of().isEmpty();
                    IO.println(spin(1));
                }
                """, "1\n", """
                Hangs.java:7:5: time-limit: the program still runs after 10 s [while (x != 0) x += 2;] (it was here)""");
        to.take("LeavesAThread", """
                void main() {
                    assert List.of().isEmpty();
                    IO.println(1);
                    new Thread(() -> {
                        while (true) Thread.onSpinWait();
                    }, "worker").start();
                }
                """, "1\n", """
                LeavesAThread.java:10:9: time-limit: thread `worker` still runs 10 s after the start, main has returned \
                [while (true) Thread.onSpinWait();] (it was here)""");
        to.take("Floods", """
                void main() {
                    assert List.of().isEmpty();
                    while (true) IO.println("flood");
                }
                """, "flood\n", """
                Floods.java:12:1: output-limit: the program printed more than 1 MB and was killed [flood]""");
        to.take("FillsTheHeap", """
                void main() {
                    assert List.of().isEmpty();
                    List<long[]> all = new ArrayList<>();
                    while (true) all.add(new long[1 << 20]);
                }
                """, "1\n", """
                FillsTheHeap.java:9:5: memory-limit: the program ran out of memory: Java heap space \
                [while (true) all.add(new long[1 << 20]);] (256 MB of heap, 64 MB beside it)""");
        to.take("FillsNativeMemory", """
                import java.lang.foreign.*;
                void main() {
                    assert List.of().isEmpty();
                    while (true) Arena.global().allocate(1 << 24).fill((byte) 1);
                }
                """, "1\n", """
                FillsNativeMemory.java:9:5: memory-limit: the program ran out of memory: Unable to allocate 16777216 bytes \
                [while (true) Arena.global().allocate(1 << 24).fill((byte) 1);] (256 MB of heap, 64 MB beside it)""");
    }

    private static void cage(Taker to) {
        to.take("OpensASocket", """
                import java.net.*;
                void main() throws Exception {
                    assert List.of().isEmpty();
                    try (Socket socket = new Socket("192.0.2.1", 80)) {
                        IO.println(socket.isConnected());
                    }
                }
                """, "true\n", """
                OpensASocket.java:9:5: standard-error: throws `java.net.SocketException: Network is unreachable` \
                [try (Socket socket = new Socket("192.0.2.1", 80)) {] (thrown here)""");
        to.take("WritesOutside", """
                import java.nio.file.*;
                void main() throws Exception {
                    assert List.of().isEmpty();
                    Files.writeString(Path.of("/outside"), "x");
                    IO.println(1);
                }
                """, "1\n", """
                WritesOutside.java:9:5: standard-error: throws \
                `java.nio.file.FileSystemException: /outside: Read-only file system` \
                [Files.writeString(Path.of("/outside"), "x");] (thrown here)""");
        to.take("ReadsTheEnvironment", """
                void main() {
                    assert List.of().isEmpty();
                    IO.println(new TreeSet<>(System.getenv().keySet()));
                }
                """, "[HOME, PATH, USER]\n", """
                ReadsTheEnvironment.java:12:1: output-differs: prints `[LC_ALL, PWD]`, promises `[HOME, PATH, USER]` \
                [[HOME, PATH, USER]] (if the program is right, `accept` writes what it prints)""");
        to.take("ReadsStandardInput", """
                void main() throws Exception {
                    assert List.of().isEmpty();
                    IO.println(System.in.read());
                }
                """, "-1\n", "");
    }

    private static void varies(Taker to) {
        to.take("PrintsASet", """
                void main() {
                    assert List.of().isEmpty();
                    IO.println(Set.of("a", "b"));
                }
                """, "[a, b]\n", varied("PrintsASet", "[b, a]", "[a, b]", "[a, b]"));
        to.take("PrintsAMap", """
                void main() {
                    assert List.of().isEmpty();
                    IO.println(Map.of("x", 1, "y", 2));
                }
                """, "{x=1, y=2}\n", varied("PrintsAMap", "{x=1, y=2}", "{y=2, x=1}", "{x=1, y=2}"));
        to.take("DependsOnTheLocale", """
                void main() {
                    assert List.of().isEmpty();
                    IO.println("TITLE".toLowerCase());
                }
                """, "title\n", varied("DependsOnTheLocale", "title", "tıtle", "title"));
        to.take("DependsOnTheRegion", """
                import java.text.NumberFormat;
                void main() {
                    assert List.of().isEmpty();
                    IO.println(NumberFormat.getInstance().format(1234567));
                }
                """, "1,234,567\n", varied("DependsOnTheRegion", "1,234,567", "1’234’567", "1,234,567"));
        to.take("DependsOnTheZone", """
                import java.time.*;
                void main() {
                    assert List.of().isEmpty();
                    IO.println(Instant.parse("2026-07-01T00:00:00Z").atZone(ZoneId.systemDefault()).getHour());
                }
                """, "0\n", varied("DependsOnTheZone", "0", "14", "0"));
    }

    private static String varied(String name, String one, String other, String promised) {
        int line = switch (name) {
            case "DependsOnTheRegion", "DependsOnTheZone" -> 13;
            default -> 12;
        };
        return name + ".java:" + line + ":1: output-varies: prints `" + one + "` in one run and `" + other
                + "` in another [" + promised + "] (the runs differ in the order of `Set.of` and `Map.of`, "
                + "identity hash codes, locale, time zone and number of processors)";
    }
}
