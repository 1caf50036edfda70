package whiteboard.verify;

import java.util.Set;
import whiteboard.file.Rule;

/// Programs that mean no harm and do it: what must become of each.
final class Citizens {

    /// Takes a name, the source, the promise, and the rules of which one refuses it; none where it is harmless.
    interface Taker {
        void take(String name, String body, String promise, Set<Rule> rules);
    }

    private Citizens() {}

    static void all(Taker to) {
        endless(to);
        streams(to);
        settings(to);
        failures(to);
    }

    private static String main(String body) {
        return "void main() throws Exception {\n    assert List.of().isEmpty();\n" + body.indent(4) + "}\n";
    }

    private static void endless(Taker to) {
        to.take("LoopsForEver", main("while (true) Thread.onSpinWait();"), "1\n", Set.of(Rule.TIME_LIMIT));
        to.take("LeavesItsThread", main("new Thread(() -> {\n    while (true) Thread.onSpinWait();\n}).start();"),
                "1\n", Set.of(Rule.TIME_LIMIT));
        to.take("StartsAMillionThreads", main("""
                List<Thread> all = new ArrayList<>();
                for (int i = 0; i < 1_000_000; i++) all.add(Thread.startVirtualThread(() -> {
                    java.util.concurrent.locks.LockSupport.parkNanos(60_000_000_000L);
                }));
                for (Thread it : all) it.join();
                """), "1\n", Set.of(Rule.TIME_LIMIT, Rule.MEMORY_LIMIT));
        to.take("Deadlocks", main("Thread.currentThread().join();"), "1\n", Set.of(Rule.TIME_LIMIT));
        to.take("ThrashesTheCollector", main("""
                Map<Integer, byte[]> all = new HashMap<>();
                for (int i = 0; ; i++) all.put(i % 250_000, new byte[1_000]);
                """), "1\n", Set.of(Rule.TIME_LIMIT, Rule.MEMORY_LIMIT));
        to.take("WaitsForInput", main("IO.println(System.in.read());"), "-1\n", Set.of());
        to.take("RecursesForEver", "int down(int n) {\n    return down(n + 1) + 1;\n}\n"
                + main("IO.println(down(0));"), "1\n", Set.of(Rule.STANDARD_ERROR));
    }

    private static void streams(Taker to) {
        to.take("ClosesItsOutput", main("System.out.close();\nIO.println(1);"), "1\n",
                Set.of(Rule.OUTPUT_DIFFERS, Rule.VACUOUS));
        to.take("ClosesItsErrors", main("System.err.close();\nIO.println(1);"), "1\n", Set.of(Rule.EXIT));
        to.take("SwallowsItsOutput", main(
                "System.setOut(new PrintStream(OutputStream.nullOutputStream()));\nIO.println(1);"), "1\n",
                Set.of(Rule.OUTPUT_DIFFERS, Rule.VACUOUS));
        to.take("CommandsTheTerminal", main(
                "IO.println(\"\\u001b[2J\\u001b]52;c;cm0gLXJm\\u0007\\u202e::add-mask::x\");"), "1\n",
                Set.of(Rule.OUTPUT_DIFFERS));
        to.take("CommandsTheWorkflow", main("IO.println(\"::set-env name=PATH::/evil\\n##[command]x\");"), "1\n",
                Set.of(Rule.OUTPUT_DIFFERS));
        to.take("PrintsOneHugeLine", main("IO.println(\"x\".repeat(1_000_000));"), "1\n",
                Set.of(Rule.OUTPUT_DIFFERS));
        to.take("PrintsForEver", main("while (true) IO.print(\"x\");"), "1\n", Set.of(Rule.OUTPUT_LIMIT));
    }

    private static void settings(Taker to) {
        to.take("ChangesTheLocale", main("Locale.setDefault(Locale.GERMANY);\nIO.println(\"%.1f\".formatted(0.5));"),
                "0,5\n", Set.of());
        to.take("ChangesTheZone", main("TimeZone.setDefault(TimeZone.getTimeZone(\"Asia/Kathmandu\"));\n"
                + "IO.println(java.time.ZoneId.systemDefault());"), "Asia/Kathmandu\n", Set.of());
        to.take("ChangesProperties", main("System.setProperty(\"line.separator\", \"\\r\\n\");\n"
                + "System.getProperties().clear();\nIO.println(1);"), "1\n", Set.of());
        to.take("FormatsForArabs", main("IO.println(String.format(Locale.getDefault(), \"%d\", 42));"), "42\n",
                Set.of(Rule.OUTPUT_VARIES));
    }

    private static void failures(Taker to) {
        to.take("ExitsInTheMiddle", main("IO.println(1);\nSystem.exit(0);"), "1\n", Set.of(Rule.EXIT));
        to.take("HaltsInTheMiddle", main("IO.println(1);\nRuntime.getRuntime().halt(0);"), "1\n", Set.of(Rule.EXIT));
        to.take("LosesInAThread", main("Thread it = new Thread(() -> { throw new IllegalStateException(); });\n"
                + "it.start();\nit.join();\nIO.println(1);"), "1\n", Set.of(Rule.STANDARD_ERROR));
        to.take("LosesInAFuture", main("java.util.concurrent.CompletableFuture.runAsync(() -> {\n"
                + "    throw new IllegalStateException();\n});\nThread.sleep(300);\nIO.println(1);"), "1\n",
                Set.of(Rule.EXIT));
        to.take("LosesInAnExecutor", main("try (var pool = java.util.concurrent.Executors.newFixedThreadPool(1)) {\n"
                + "    pool.execute(() -> { throw new IllegalStateException(); });\n}\nIO.println(1);"), "1\n",
                Set.of(Rule.STANDARD_ERROR));
        to.take("SilencesItsExceptions", main("Thread.setDefaultUncaughtExceptionHandler((_, _) -> { });\n"
                + "throw new IllegalStateException();"), "1\n", Set.of(Rule.EXIT));
    }
}
