package whiteboard.verify;

/// How a run ended, without judgement.
///
/// @param out    standard output, at most the limit
/// @param err    standard error, at most the limit, without the launcher's own lines
/// @param where  for [End#TIME] and [End#THREAD] the name of the thread, then its stack, as printed
/// @param salted whether the order of immutable collections was set
/// @param code   exit code of the process
/// @param millis wall time
record Ran(String out, String err, End end, String where, boolean salted, int code, long millis) {

    enum End {
        /// The main method returned and all threads that keep the JVM alive ended.
        RETURNED,
        /// The same, but processes that the program started live on.
        CHILDREN,
        /// The same, but a task threw an exception that nobody asked for; `where` is its method and the exception.
        LOST,
        /// The JVM ended in another way.
        EXITED,
        /// The time was up while the main method ran.
        TIME,
        /// The time was up after the main method had returned: another thread ran on.
        THREAD,
        /// There were more processes at once than may be.
        CROWDED,
        /// More was printed than may be.
        FLOOD,
        /// The JVM did not even stop itself, and was killed.
        STUCK
    }

    /// The same, but killed for its many processes.
    Ran crowded() {
        return new Ran(out, err, End.CROWDED, where, salted, code, millis);
    }

    /// Takes the launcher's lines, which start with `word`, out of standard error.
    static Ran of(Drain out, Drain err, String word, boolean stuck, int code, long millis) {
        StringBuilder own = new StringBuilder(), where = new StringBuilder();
        End end = End.EXITED;
        boolean salted = true, stack = false;
        for (String line : err.text().split("(?<=\n)")) {
            boolean report = line.startsWith(word);
            String said = report ? line.substring(word.length()).strip() : "";
            if (said.equals("end")) end = End.RETURNED;
            if (said.equals("children")) end = End.CHILDREN;
            if (said.equals("unsalted")) salted = false;
            if (said.startsWith("lost ")) {
                end = End.LOST;
                where.append(said.substring("lost ".length()));
            }
            stack = stack && !report && line.startsWith("\tat ");
            if (said.startsWith("time ") || said.startsWith("thread ")) {
                end = said.startsWith("time ") ? End.TIME : End.THREAD;
                where.append(said.substring(said.indexOf(' ') + 1)).append('\n');
                stack = true;
            } else if (stack) {
                where.append(line);
            } else if (!report) {
                own.append(line);
            }
        }
        if (stuck) end = End.STUCK;
        if (out.full() || err.full()) end = End.FLOOD;
        return new Ran(out.text(), own.toString(), end, where.toString(), salted, code, millis);
    }
}
