package whiteboard.browser.overlay.members;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Objects;
import whiteboard.browser.overlay.Hidden;
import whiteboard.browser.overlay.Instance;
import whiteboard.browser.overlay.On;
import whiteboard.browser.overlay.Traces;

@On("java.lang.Throwable")
public final class ThrowableMembers {

    private ThrowableMembers() {}

    @Instance
    public static Throwable initCause(Throwable self, Throwable cause) {
        if (self.getCause() != null) {
            throw new IllegalStateException("Can't overwrite cause with " + Objects.toString(cause, "a null"), self);
        }
        if (cause == self) throw new IllegalArgumentException("Self-causation not permitted", self);
        return initCause$plain(self, cause);
    }

    @Hidden("java.lang.Throwable")
    @Instance
    static native Throwable initCause$plain(Throwable self, Throwable cause);

    @Instance
    public static void addSuppressed(Throwable self, Throwable suppressed) {
        if (suppressed == self) throw new IllegalArgumentException("Self-suppression not permitted", suppressed);
        addSuppressed$plain(self, Objects.requireNonNull(suppressed, "Cannot suppress a null exception."));
    }

    @Hidden("java.lang.Throwable")
    @Instance
    static native void addSuppressed$plain(Throwable self, Throwable suppressed);

    @Instance
    public static void printStackTrace(Throwable self) {
        printStackTrace(self, System.err);
    }

    @Instance
    public static void printStackTrace(Throwable self, PrintStream to) {
        Traces.of(self).forEach(to::println);
    }

    @Instance
    public static void printStackTrace(Throwable self, PrintWriter to) {
        Traces.of(self).forEach(to::println);
    }
}
