package whiteboard.browser;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import whiteboard.engine.V8;

/// One run of a module in V8, by the worker that runs it in the page.
///
/// @param out      what it has printed
/// @param error    what it has printed to standard error
/// @param uncaught exceptions that nobody has caught, each with its line, 0 for none
/// @param end      how it ended
/// @param status   the exit status, where it ended by itself
record Rehearsal(String out, String error, List<Uncaught> uncaught, End end, int status) {

    /// @param text as [Throwable#toString]
    record Uncaught(String text, int line) {}

    enum End {
        /// By itself.
        ENDED,
        /// It has printed more than the page shows.
        OVER,
        /// It was stopped when its time was over.
        STOPPED,
        /// No thread of it can go on.
        STUCK,
        /// The engine does not take it.
        BROKEN
    }

    private static final ScheduledExecutorService WATCHDOG =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("watchdog").factory());

    /// How often the time of a run is looked at.
    private static final long LOOK_MILLIS = 100;

    /// @param limit after which it is stopped, in processor time: a busy machine must not decide what the site offers;
    ///              sleeping takes no time
    static Rehearsal of(byte[] module, Duration limit) {
        try (V8 engine = V8.start()) {
            engine.run(Worker.script());
            engine.put("module", module);
            boolean stopped = false;
            long runner = Thread.currentThread().threadId(), over = used(runner) + limit.toNanos();
            ScheduledFuture<?> watchdog = WATCHDOG.scheduleWithFixedDelay(() -> {
                if (used(runner) >= over) engine.interrupt();
            }, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
            try {
                engine.run("begin()");
                engine.run("play()");
            } catch (V8.Interrupted e) {
                stopped = true;
            } finally {
                watchdog.cancel(false);
            }
            return of(engine.call("heard"), stopped);
        }
    }

    /// Processor time of a thread, in nanoseconds.
    private static long used(long thread) {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
    }

    private static Rehearsal of(List<List<?>> told, boolean stopped) {
        StringBuilder out = new StringBuilder(), error = new StringBuilder();
        List<Uncaught> uncaught = new ArrayList<>();
        End end = stopped ? End.STOPPED : End.STUCK;
        int status = 0;
        for (List<?> it : told) {
            String text = (String) it.get(1);
            switch ((String) it.get(0)) {
                case "out" -> out.append(text);
                case "error" -> error.append(text);
                case "uncaught" -> uncaught.add(new Uncaught(text, (Integer) it.get(2)));
                case "over" -> end = End.OVER;
                case "broken" -> {
                    end = End.BROKEN;
                    error.append(text);
                }
                case "ended" -> {
                    end = End.ENDED;
                    status = (Integer) it.get(2);
                }
                default -> { }
            }
        }
        return new Rehearsal(out.toString(), error.toString(), List.copyOf(uncaught), end, status);
    }
}
