package whiteboard.verify.inside;

import java.io.ByteArrayOutputStream;

/// Keeps the first bytes that are written, and forgets the others.
final class Bounded extends ByteArrayOutputStream {

    private final int limit;

    Bounded(int limit) {
        this.limit = limit;
    }

    @Override
    public synchronized void write(int b) {
        if (size() < limit) super.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        super.write(bytes, offset, Math.min(length, limit - size()));
    }
}
