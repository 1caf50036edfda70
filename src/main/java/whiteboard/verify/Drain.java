package whiteboard.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Reads what a process prints, on a thread of its own, up to a limit.
final class Drain {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Thread thread;
    private boolean full;

    /// @param overflow called once when there is more than `limit` bytes; the rest is not read
    Drain(InputStream from, int limit, Runnable overflow) {
        thread = Thread.ofPlatform().daemon().name("drain").start(() -> read(from, limit, overflow));
    }

    private void read(InputStream from, int limit, Runnable overflow) {
        byte[] buffer = new byte[8192];
        try {
            for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
                if (!take(buffer, n, limit)) {
                    overflow.run();
                    return;
                }
            }
        } catch (IOException killed) {
            take(new byte[0], 0, limit); // the pipe of a killed process breaks: what it held is all there is
        }
    }

    private synchronized boolean take(byte[] buffer, int n, int limit) {
        int room = Math.min(n, limit - bytes.size());
        bytes.write(buffer, 0, room);
        full = room < n;
        return !full;
    }

    /// Waits for the end of the stream, but not for ever: a process that stayed behind may hold it open.
    void await(long millis) throws InterruptedException {
        thread.join(millis);
    }

    synchronized boolean full() {
        return full;
    }

    synchronized String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
