package whiteboard.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whiteboard.model.Program;

class MutationTest {

    private static final String LARGEST = """
            int largest(int[] xs) {
                int best = xs[0];
                for (int i = 1; i < xs.length; i++) {
                    if (xs[i] > best) best = xs[i];
                }
                assert best >= xs[0] : "at least the first";
                return best;
            }

            /// Oracle: sorting.
            int sorted(int[] xs) {
                int[] copy = xs.clone();
                Arrays.sort(copy);
                return copy[copy.length - 1];
            }

            """;
    private static final String GOOD = LARGEST + """
            void main() {
                for (int[] xs : new int[][] {{3}, {1, 2}, {2, 1}, {-5, -7, -1}}) {
                    assert largest(xs) == sorted(xs);
                    IO.println(largest(xs));
                }
            }
            """;

    @TempDir
    Path work;

    @Test
    void everythingBeforeTheOracleIsChangedButAssertions() {
        Program program = Sample.program("Largest", GOOD, "3\n2\n2\n-1\n");
        assertEquals("""
                7:19 `0` to `1`
                8:18 `1` to `2`
                8:23 `<` to `<=`
                8:23 `<` to `>=`
                8:37 `++` to `--`
                9:19 `>` to `<=`
                9:19 `>` to `>=`
                9:27 `best = xs[i];` removed
                12:12 `best` to `0`""", Syntax.mutants(program).stream()
                .map(it -> it.at().line() + ":" + it.at().column() + " " + it.change())
                .collect(Collectors.joining("\n")));
    }

    @Test
    void operatorsConstantsConditionsStatementsAndResultsAreChanged() {
        changes("return a /* - */ - (b);", "`a /* - */ - (b)` to `0`", "`-` to `+`");
        changes("a <<= 2; return -a;", "`a <<= 2;` removed", "`<<=` to `>>=`", "`2` to `3`", "`-` removed",
                "`-a` to `0`");
        changes("return a > b ? a : b;", "`a > b ? a : b` to `0`", "`>` to `<=`", "`>` to `>=`");
        changes("return List.of(a).isEmpty() ? a : b;", "`List.of(a).isEmpty()` to `false`",
                "`List.of(a).isEmpty()` to `true`", "`List.of(a).isEmpty() ? a : b` to `0`");
        changes("double d = 1e-3; return (int) (d + 'c' + (true ? 0L : 1f));", "`1e-3` to `0.002`",
                "`(int) (d + 'c' + (true ? 0L : 1f))` to `0`", "`+` to `-`", "`'c'` to `(char) 100`", "`+` to `-`",
                "`true` to `false`", "`0L` to `1L`", "`1f` to `2.0f`");
        changes("while (true) { if (a == b) break; if (a > 3 && b < 1) continue; }", "`true` to `false`",
                "`==` to `!=`", "`break;` removed", "`a > 3 && b < 1` to `false`", "`a > 3 && b < 1` to `true`",
                "`>` to `<=`", "`>` to `>=`", "`3` to `4`", "`&&` to `||`", "`<` to `<=`", "`<` to `>=`", "`1` to `2`",
                "`continue;` removed");
    }

    private static void changes(String body, String... expected) {
        Program program = Sample.of("content/A.java", "int f(int a, int b) {\n    " + body
                + "\n}\nvoid main() {\n    int x = 1 + 2;\n}\n");
        assertEquals(List.of(expected), Syntax.mutants(program).stream().map(Mutant::change).toList());
    }

    @Test
    void aGoodProgramKillsItsMutantsAndNamesTheSurvivors() {
        Score score = score(GOOD, "3\n2\n2\n-1\n");
        assertEquals("""
                Largest: 8 of 9 mutants killed (88 %), 0 declared equivalent, 0 equal, 0 invalid
                  content/Largest.java:9:19: survives: `>` to `>=`
                """, score.report());
        assertEquals(List.of(), score.problems(Score.BAR));
        assertEquals("""
                Largest.java:9:19: mutant-survives: the program passes with `>` to `>=` [>] (assert what this decides; \
                8 of 9 mutants killed, 90 % asked)""", Told.of(score.problems(90)));
    }

    @Test
    void aVacuousProgramKillsNone() {
        Score score = score(LARGEST + """
                void main() {
                    int[] xs = {1, 1, 1};
                    assert largest(xs) <= sorted(xs);
                    IO.println("done");
                }
                """, "done\n");
        assertTrue(score.percent() < 50, score.report());
        assertEquals(score.survived().size(), score.problems(Score.BAR).size());
    }

    @Test
    void aDeclaredMutantIsExcusedAndShownWithItsReason() {
        Score score = score(GOOD.replace("best = xs[i];\n    }", "best = xs[i]; // equivalent: equal values\n    }")
                .replace("    int best = xs[0];", "    // equivalent: nothing survives here\n    int best = xs[0];"),
                "3\n2\n2\n-1\n");
        assertEquals(List.of(), score.survived());
        assertEquals(100, score.percent());
        assertTrue(score.report().endsWith("""
                  content/Largest.java:10:19: declared equivalent: `>` to `>=`: equal values
                """), score.report());
        assertEquals("""
                Largest.java:7:5: mutant-survives: no mutant survives here [// equivalent: nothing survives here] \
                (take the comment out)""", Told.of(score.problems(Score.BAR)));
    }

    @Test
    void mutantsThatHangExitOrStarveAreKilledAndTheNextOnesRun() {
        Score score = score("""
                int count(int n) {
                    int steps = 0;
                    List<int[]> all = new ArrayList<>();
                    while (n != 0) {
                        n -= 1;
                        steps++;
                        all.add(new int[10_000]);
                    }
                    if (steps > 5) System.exit(0);
                    return steps;
                }

                void main() {
                    assert count(3) == 3;
                    IO.println(count(5));
                }
                """, "5\n");
        assertEquals(List.of(), score.survived().stream().filter(it -> it.at().line() < 14
                && !it.change().contains("10_000") && !it.change().contains("all.add")
                && !it.change().contains("`5` to `6`")).toList(), score.report());
        assertTrue(score.killed() >= 10, score.report());
    }

    @Test
    void aChangeThatCompilesToTheSameIsNotCounted() {
        Score score = score("""
                int twice(int x) {
                    return x * 2 + 0 * 5;
                }

                void main() {
                    assert twice(2) == 4;
                    IO.println(twice(5));
                }
                """, "10\n");
        assertEquals("""
                Largest: 4 of 5 mutants killed (80 %), 0 declared equivalent, 2 equal, 0 invalid
                  content/Largest.java:7:18: survives: `+` to `-`
                """, score.report());
    }

    @Test
    void twoRunsGiveTheSameScore() {
        assertEquals(score(GOOD, "3\n2\n2\n-1\n").report(), score(GOOD, "3\n2\n2\n-1\n").report());
    }

    @Test
    void aProgramThatFailsAsItIsHasNoScore() {
        Score score = score(GOOD, "other\n");
        assertEquals(0, score.killed());
        assertEquals(List.of("output-differs"), score.problems(0).stream().map(it -> it.rule().code()).toList());
    }

    private Score score(String body, String promise) {
        return Mutation.run(Sample.program("Largest", body, promise),
                Options.of(CageRequired.cage(), work, List.of()));
    }
}
