package whiteboard.fuzz;

/// A reader that breaks at one beginning in four billion, step by step: a fuzzer that is led by coverage finds it in a
/// second, one that is blind never does.
final class PlantedFault {

    /// What `.ci/fuzz` looks for in the fuzzer's log.
    static final String MESSAGE = "the planted fault";

    private PlantedFault() {}

    static void read(String text) {
        if (text.length() < 4 || text.charAt(0) != '#') return;
        if (text.charAt(1) != 'f') return;
        if (text.charAt(2) != '0') return;
        if (text.charAt(3) == '>') throw new IllegalStateException(MESSAGE);
    }
}
