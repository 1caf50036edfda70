package whiteboard.browser.overlay.java.lang;

import org.teavm.classlib.java.lang.TThreadInterruptHandler;
import org.teavm.interop.Async;
import org.teavm.interop.AsyncCallback;
import org.teavm.runtime.EventQueue;

/// Lets the other threads go on for a time.
final class Sleep {

    private Sleep() {}

    @Async
    static native void pause(long millis);

    private static void pause(long millis, AsyncCallback<Void> callback) {
        Thread thread = Thread.currentThread();
        Alarm alarm = new Alarm(thread, callback);
        thread.interruptHandler = alarm;
        // the queue counts from the whole millisecond, in the middle of which this may be: without one more it would be
        // up to a millisecond less than was asked for, by nanoTime
        alarm.number = EventQueue.offer(alarm, System.currentTimeMillis() + (millis > 0 ? millis + 1 : 0));
    }

    private static final class Alarm implements EventQueue.Event, TThreadInterruptHandler {

        private final Thread thread;
        private final AsyncCallback<Void> callback;
        private int number;

        Alarm(Thread thread, AsyncCallback<Void> callback) {
            this.thread = thread;
            this.callback = callback;
        }

        @Override
        public void run() {
            thread.interruptHandler = null;
            Thread.setCurrentThread(thread);
            callback.complete(null);
        }

        @Override
        public void interrupted() {
            EventQueue.kill(number);
            EventQueue.offer(this);
        }
    }
}
