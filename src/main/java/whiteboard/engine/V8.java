package whiteboard.engine;

import com.caoccao.javet.enums.V8AwaitMode;
import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.exceptions.JavetTerminatedException;
import com.caoccao.javet.interop.V8Runtime;
import com.caoccao.javet.values.reference.V8ValueFunction;

/// A JavaScript engine with nothing of a browser: no document, no timers, no network. For one thread at a time, but
/// [#interrupt].
public final class V8 implements AutoCloseable {

    /// The script was ended by [#interrupt].
    @SuppressWarnings("serial")
    public static final class Interrupted extends RuntimeException {

        private Interrupted(Throwable cause) {
            super("the script was interrupted", cause);
        }
    }

    private final V8Runtime runtime;

    private V8(V8Runtime runtime) {
        this.runtime = runtime;
    }

    /// The first takes about half a second, most of it to load V8's library; a further one some milliseconds.
    ///
    /// @throws whiteboard.file.EnvironmentProblem where V8 cannot be loaded
    public static V8 start() {
        try {
            return new V8(V8Library.load());
        } catch (JavetException e) {
            throw new IllegalStateException("V8 does not start", e);
        }
    }

    /// Runs a script, and what it has promised.
    ///
    /// @throws Interrupted           where another thread has ended it
    /// @throws IllegalStateException where it throws
    public void run(String script) {
        try {
            runtime.getExecutor(script).executeVoid();
            runtime.await(V8AwaitMode.RunOnce);
        } catch (JavetException e) {
            throw failed("a script", e);
        }
    }

    /// Calls a global function. Plain values cross: strings, numbers, booleans, lists, null.
    ///
    /// @throws Interrupted           where another thread has ended it
    /// @throws IllegalStateException where it throws
    @SuppressWarnings("unchecked")
    public <T> T call(String function, Object... values) {
        try (var callee = runtime.getExecutor(function).<V8ValueFunction>execute()) {
            T result = (T) callee.callObject(null, values);
            runtime.await(V8AwaitMode.RunOnce);
            return result;
        } catch (JavetException e) {
            throw failed(function, e);
        }
    }

    /// Sets a global variable to an `ArrayBuffer` that holds these bytes.
    public void put(String variable, byte[] bytes) {
        try (var buffer = runtime.createV8ValueArrayBuffer(bytes.length)) {
            buffer.fromBytes(bytes);
            runtime.getGlobalObject().set(variable, buffer);
        } catch (JavetException e) {
            throw failed(variable, e);
        }
    }

    /// Ends what runs now, from any thread.
    public void interrupt() {
        runtime.terminateExecution();
    }

    private static RuntimeException failed(String what, JavetException e) {
        if (e instanceof JavetTerminatedException) return new Interrupted(e);
        return new IllegalStateException("V8 fails in " + what, e);
    }

    @Override
    public void close() {
        try {
            runtime.close();
        } catch (JavetException e) {
            throw new IllegalStateException("V8 does not stop", e);
        }
    }
}
