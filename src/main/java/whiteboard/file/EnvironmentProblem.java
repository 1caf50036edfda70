package whiteboard.file;

/// The machine lacks something that no author can mend in the content: no JDK 25, no cage, an unwritable folder.
/// The command line prints message and cure and exits with 3.
public final class EnvironmentProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String cure;

    /// @param message what is missing, in one line
    /// @param cure    what to do about it, in one line
    public EnvironmentProblem(String message, String cure) {
        super(message);
        this.cure = cure;
    }

    public EnvironmentProblem(String message, String cure, Throwable cause) {
        super(message, cause);
        this.cure = cure;
    }

    /// What to do about it.
    public String cure() {
        return cure;
    }
}
