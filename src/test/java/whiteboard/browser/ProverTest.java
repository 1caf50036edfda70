package whiteboard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import whiteboard.file.Source;
import whiteboard.model.Program;

/// What is offered in the page, and for which reason what is not.
class ProverTest {

    private static final Prover PROVER = new Prover(Duration.ofSeconds(2));

    @Test
    void aProgramThatPrintsWhatItPromisesRuns() {
        runs("void main() { IO.println(\"one\"); System.out.println(2 + 1); }", "one\n3\n");
    }

    @Test
    void everyFormOfAMainMethodIsCalled() {
        runs("void main(String[] arguments) { IO.println(arguments.length); }", "0\n");
        runs("static void main() { IO.println(\"static\"); }", "static\n");
        runs("public class Planted { public static void main(String[] a) { System.out.print(\"class\\n\"); } }", "class\n");
        runs("class Planted { int x = 7; void main() { System.out.println(x); } }", "7\n");
    }

    /// TeaVM drops types that it believes nobody needs: the smallest programs are its hardest.
    @Test
    void aProgramThatNeedsHardlyAnythingRuns() {
        for (String it : List.of("", "long t = System.nanoTime();", "Runnable r = () -> { }; r.run();", "int[] a = new int[1];",
                "Function<Integer, Integer> f = x -> x; f.apply(1);", "String s = \"x\"; s.length();", "record R(int a) {} new R(1);",
                "try { Integer.parseInt(\"x\"); } catch (NumberFormatException e) { }", "double d = Math.exp(1);")) {
            runs("void main() { " + it + " System.out.println(1); }", "1\n");
        }
    }

    @Test
    void textBeyondAsciiIsPrintedAsItIs() {
        runs("void main() { IO.println(\"é – ∑ 😀\"); }", "é – ∑ 😀\n");
    }

    @Test
    void threadsAreWaitedForAndSleepingTakesNoTime() {
        runs("""
                void main() throws Exception {
                    Thread other = new Thread(() -> {
                        try { Thread.sleep(60_000); } catch (InterruptedException e) { throw new IllegalStateException(e); }
                        IO.println("late");
                    });
                    other.start();
                    IO.println("early");
                }
                """, "early\nlate\n");
    }

    @Test
    void anotherOutputIsToldByItsFirstLineThatDiffers() {
        refused("void main() { IO.println(1); IO.println(2); IO.println(3); }", "1\n4\n3\n",
                "line 2 of the output is `2`, not `4`");
        refused("void main() { IO.println(1); }", "1\n2\n", "line 2 of the output is missing: `2`");
        refused("void main() { IO.println(1); IO.println(2); }", "1\n", "it prints a line too much: `2`");
        refused("void main() { IO.print(1); }", "1\n", "it ends its lines in another way");
    }

    @Test
    void aMissingMethodIsToldWithItsLine() {
        refused("""
                void main() {
                    IO.println(1);
                    IO.println(ProcessHandle.current().pid());
                }
                """, "1\n", "line 3: ");
    }

    @Test
    void aMissingMethodOfTheLibraryIsToldByTheLineThatNeedsIt() {
        refused("""
                void main() {
                    Runnable task = () ->
                            IO.println(Thread.currentThread().getThreadGroup());
                    task.run();
                }
                """, "1\n", "line 3: ");
    }

    @Test
    void whatDoesNotCompileIsToldWithItsLine() {
        refused("void main() {\n    int x = \"\";\n}\n", "", "line 2: Type mismatch: cannot convert from String to int");
    }

    @Test
    void anEndlessLoopIsStopped() {
        refused("void main() { for (int i = 0; ; i++) if (i == -7) IO.println(i); }", "", "it does not end within 2 s");
    }

    @Test
    void aThreadThatNeverEndsIsStopped() {
        refused("void main() throws Exception { while (true) Thread.sleep(1); }", "", "it does not end within 2 s");
    }

    @Test
    void aProgramThatWaitsForItselfIsFoundOut() {
        refused("void main() throws Exception { synchronized (this) { wait(); } }", "", "it waits for ever");
    }

    @Test
    void anExceptionIsToldWithItsLine() {
        refused("""
                int half(int x) {
                    if (x % 2 == 1) throw new IllegalArgumentException("odd: " + x);
                    return x / 2;
                }
                void main() {
                    IO.println(half(4));
                    IO.println(half(3));
                }
                """, "2\n", "line 2 throws java.lang.IllegalArgumentException: odd: 3");
    }

    @Test
    void anExceptionOfTheLibraryIsToldWithTheLineThatCalledIt() {
        refused("""
                void main() {
                    var list = new ArrayList<Integer>();
                    list.add(1);
                    IO.println(list.get(0));
                    IO.println(
                            list.get(1));
                }
                """, "1\n", "line 6 throws java.lang.IndexOutOfBoundsException");
    }

    @Test
    void aFailedAssertIsToldWithItsMessageAndLine() {
        refused("void main() {\n    int k = 3;\n    assert k > 5 : \"k is \" + k;\n}\n", "",
                "line 3 throws java.lang.AssertionError: k is 3");
    }

    @Test
    void anExceptionOfAnotherThreadIsToldToo() {
        refused("""
                void main() throws Exception {
                    Thread other = new Thread(() -> {
                        throw new IllegalStateException("there");
                    });
                    other.start();
                    other.join();
                }
                """, "", "line 3 throws java.lang.IllegalStateException: there");
    }

    @Test
    void anExitStatusAndStandardErrorAreNotSilent() {
        refused("void main() { IO.println(1); try { System.exit(3); } finally { IO.println(2); } }", "1\n",
                "it exits with status 3");
        runs("void main() { IO.println(1); try { System.exit(0); } finally { IO.println(2); } }", "1\n");
        refused("void main() { System.err.println(\"careful\"); }", "", "it prints to standard error: careful");
    }

    @Test
    void whatFloodsThePageIsRefused() {
        refused("void main() { for (int i = 0; i < 200_000; i++) IO.println(\"0123456789\"); }", "",
                "it prints more than the page shows");
    }

    @Test
    void librariesAreNotForThePage() {
        Program plain = Planted.program("void main() {}", "");
        Source source = plain.source();
        Program program = new Program(source, plain.name(), "", List.of(new Program.Dependency("a:b:1", source.whole())),
                "", source.whole(), List.of(), 0);
        assertEquals("it needs a:b:1", assertInstanceOf(Proof.Refused.class, PROVER.prove(program)).reason());
    }

    private static void runs(String text, String promise) {
        assertEquals("", reason(text, promise));
    }

    private static void refused(String text, String promise, String reason) {
        String actual = reason(text, promise);
        assertEquals(reason, actual.substring(0, Math.min(actual.length(), reason.length())), actual);
    }

    private static String reason(String text, String promise) {
        return switch (PROVER.prove(Planted.program(text, promise))) {
            case Proof.Runs _ -> "";
            case Proof.Refused it -> it.reason();
        };
    }
}
