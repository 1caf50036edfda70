package whiteboard.browser.overlay.java.lang;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.teavm.classlib.java.lang.TThreadInterruptHandler;
import org.teavm.interop.AsyncCallback;
import org.teavm.runtime.EventQueue;
import org.teavm.runtime.Fiber;
import whiteboard.browser.overlay.Stack;

/// The part of a thread that begins, waits and ends, on TeaVM's fibers: one runs at a time, until it waits.
public class LiveThread {

    /// Called by TeaVM's monitors where the thread is to be woken.
    public TThreadInterruptHandler interruptHandler;
    /// The callback that lets a parked thread go on, and how many times it was parked.
    public AsyncCallback<Void> parked;
    public int parking;
    public boolean permit;
    /// What TeaVM's thread-local variables are kept by.
    public Object key = new Object();
    /// How it waits, null while it does not.
    public Thread.State waits;

    boolean begun;
    private boolean ended;
    private boolean interrupted;
    private final Object end = new Object();

    public void start() {
        if (begun) throw new IllegalThreadStateException();
        begun = true;
        Thread self = (Thread) this;
        if (!self.isDaemon()) Fiber.userThreadCount++;
        EventQueue.offer(() -> Fiber.start(() -> live(self), self.isDaemon()));
    }

    private void live(Thread self) {
        try {
            Thread.setCurrentThread(self);
            Stack.back(0);
            self.run();
        } catch (Throwable thrown) {
            self.getUncaughtExceptionHandler().uncaughtException(self, thrown);
        } finally {
            synchronized (end) {
                ended = true;
                end.notifyAll();
            }
            Thread.leave();
        }
    }

    public final void join() throws InterruptedException {
        join(0);
    }

    public final void join(long millis) throws InterruptedException {
        long deadline = System.currentTimeMillis() + millis;
        synchronized (end) {
            while (isAlive() && (millis == 0 || System.currentTimeMillis() < deadline)) {
                end.wait(millis == 0 ? 0 : deadline - System.currentTimeMillis());
            }
        }
    }

    public final boolean join(Duration duration) throws InterruptedException {
        if (!begun) throw new IllegalThreadStateException("Thread not started");
        if (duration.toMillis() > 0) join(duration.toMillis());
        return ended;
    }

    public void interrupt() {
        interrupted = true;
        if (interruptHandler != null) {
            TThreadInterruptHandler woken = interruptHandler;
            interruptHandler = null;
            woken.interrupted();
        }
        LockSupport.unpark((java.lang.Thread) (Object) this);
    }

    public boolean isInterrupted() {
        return interrupted;
    }

    final boolean clearInterrupted() {
        boolean was = interrupted;
        interrupted = false;
        return was;
    }

    public final boolean isAlive() {
        return begun && !ended;
    }

    public Thread.State getState() {
        if (!begun) return Thread.State.NEW;
        if (ended) return Thread.State.TERMINATED;
        if (waits != null) return waits;
        return (Object) this == Thread.currentThread() ? Thread.State.RUNNABLE : Thread.State.WAITING;
    }
}
