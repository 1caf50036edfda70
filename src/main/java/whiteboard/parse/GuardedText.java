package whiteboard.parse;

/// A text that counts how often its characters are read. A regular expression that backtracks without end
/// cannot be stopped from outside (there is no `Thread.stop`), but it reads, and so it can be stopped here.
/// The count does not depend on the machine: the same page is refused everywhere or nowhere.
final class GuardedText implements CharSequence {

    /// Ordinary pages read a character three or four times.
    private static final int READS_OF_A_CHARACTER = 50;
    private static final int READS_OF_ANY_TEXT = 1_000_000;

    private final String text;
    private long left;
    private int last;
    private volatile boolean stopped;

    GuardedText(String text) {
        this.text = text;
        this.left = READS_OF_ANY_TEXT + (long) READS_OF_A_CHARACTER * text.length();
    }

    @Override
    public char charAt(int index) {
        last = index;
        if (--left < 0 || (left & 1023) == 0 && stopped) throw new TooHard(index);
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /// The character that was read last.
    int last() {
        return Math.min(last, Math.max(0, text.length() - 1));
    }

    /// Ends a reader in another thread soon.
    void stop() {
        stopped = true;
    }

    /// A text is not worth reading on.
    static final class TooHard extends RuntimeException {

        private static final long serialVersionUID = 1;

        /// Where the reader was.
        final int at;

        TooHard(int at) {
            super("too hard to parse at character " + at, null, false, false);
            this.at = at;
        }
    }
}
