package whiteboard.browser.boot;

import org.teavm.interop.Import;
import whiteboard.browser.overlay.CurrentThread;

/// The entry of every module: runs the program, and tells the page around it what no output tells. It is compiled into
/// the module; the functions at its end are imports of the module, from `whiteboard`.
///
/// A module imports, besides what TeaVM's own loader gives:
///
/// - `teavmConsole.putcharStdout(c)` and `putcharStderr(c)`: a UTF-16 unit of what the program prints,
/// - `whiteboard.tell(c)`: a UTF-16 unit of the text of an exception that nobody has caught,
/// - `whiteboard.uncaught(line)`: that text is whole, and was thrown at this line of the program, or at none (0),
/// - `whiteboard.returned()`: the main method has ended, by an exception or without; other threads may still run,
///   and the program is over when no timer is left,
/// - `whiteboard.exit(status)`: the program has called `System.exit`; this import must not return but throw.
///
/// An exception in the main thread is told before `returned()`, in another thread it ends that thread only.
public final class Boot {

    private Boot() {}

    public static void main(String[] arguments) {
        CurrentThread.begin();
        Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> report(thrown));
        try {
            program();
        } catch (Throwable thrown) {
            report(thrown);
        }
        System.out.flush();
        System.err.flush();
        returned();
    }

    private static void report(Throwable thrown) {
        StringBuilder text = new StringBuilder(thrown.toString());
        int depth = 0;
        for (Throwable it = thrown.getCause(); it != null && depth < 5; it = it.getCause()) {
            text.append("\nCaused by: ").append(it);
            depth++;
        }
        for (int i = 0; i < text.length(); i++) tell(text.charAt(i));
        uncaught(Thrown.line(thrown));
    }

    /// Takes the place of [System#exit].
    static void end(int status) {
        System.out.flush();
        System.err.flush();
        exit(status);
    }

    /// The program's main method: the translator writes the call.
    private static native void program();

    @Import(module = "whiteboard", name = "tell")
    private static native void tell(int unit);

    @Import(module = "whiteboard", name = "uncaught")
    private static native void uncaught(int line);

    @Import(module = "whiteboard", name = "returned")
    private static native void returned();

    @Import(module = "whiteboard", name = "exit")
    private static native void exit(int status);
}
