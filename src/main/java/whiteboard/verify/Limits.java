package whiteboard.verify;

/// What a program may use.
final class Limits {

    /// Wall time of a run in milliseconds, measured inside the JVM.
    static final long MILLIS = 10_000;

    /// Wall time of a run, measured outside: for a JVM that is too stuck to stop itself.
    static final long MILLIS_OUTSIDE = MILLIS + 1_800;

    /// Processes at once, counted from outside where no filter refuses them; the cage takes a few, jbang some more.
    static final int PROCESSES = 16;

    /// Java heap.
    static final int HEAP_MB = 256;

    /// Buffers and arenas outside the heap.
    static final int DIRECT_MB = 64;

    /// Files in the temporary folder, and a single file.
    static final int TEMP_MB = 64;

    /// Open files.
    static final int FILES = 256;

    /// Standard output, and standard error, in bytes.
    static final int OUTPUT = 1 << 20;

    private Limits() {}
}
