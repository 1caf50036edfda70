package whiteboard.verify;

/// What a cell's processes may take.
///
/// @param cpuSeconds processor time of each process, all its threads together
/// @param dataMb     writable memory of each process
/// @param forks      whether the command may start other processes
public record Allowance(int cpuSeconds, int dataMb, boolean forks) {

    /// For a program that is verified: the heap, the JVM's own 300 MB, and a little beside them.
    static final Allowance PROGRAM = new Allowance(30, 704, false);

    /// For a program that someone waits for, and for a JVM that runs many mutants.
    static final Allowance LONG = new Allowance(3_600, 704, false);

    /// For jbang, its compiler and the program, whose heaps are the JVM's default.
    static final Allowance JBANG = new Allowance(3_600, 8_192, true);
}
