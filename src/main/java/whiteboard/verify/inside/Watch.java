package whiteboard.verify.inside;

import java.util.Map;

/// Ends the JVM when the time is up, and tells where it hung.
///
/// @param word   starts each line that is meant for the verifier
/// @param millis time limit
/// @param main   the thread that runs the program's main method
record Watch(String word, long millis, Thread main) implements Runnable {

    @Override
    public void run() {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            System.err.println(word.concat(" interrupted"));
        }
        Map<Thread, StackTraceElement[]> stacks = Thread.getAllStackTraces();
        Thread other = Launch.other(main);
        boolean over = stacks.containsKey(main) && waitsForOthers(stacks.get(main));
        Thread hanging = over && other != null ? other : main;
        System.out.flush();
        System.err.println(word.concat(over ? " thread " : " time ").concat(hanging.getName()));
        for (StackTraceElement frame : stacks.getOrDefault(hanging, new StackTraceElement[0])) {
            System.err.println("\tat ".concat(frame.toString()));
        }
        System.err.flush();
        Runtime.getRuntime().halt(Launch.TIME_UP);
    }

    private static boolean waitsForOthers(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) if (frame.getMethodName().equals("joinOthers")) return true;
        return false;
    }
}
