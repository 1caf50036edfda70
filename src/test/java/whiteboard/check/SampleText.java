package whiteboard.check;

/// The texts of [Sample].
final class SampleText {

    private SampleText() {}

    static final String PROGRAM = """
            ///usr/bin/env jbang "$0" "$@" ; exit $?
            //JAVA 25+
            //RUNTIME_OPTIONS -ea
            //DESCRIPTION Sorts

            /// Puts a number in its place.
            int push(int n) { return n; }

            int pop(int n) { return n; }
            int pop() { return 1; }

            interface Shape { int area(); }

            void main() {
                assert push(1) == pop();
                IO.println("n compares  kind");
                IO.println("1 2  a");
                IO.println("2 5  b");
            }

            /* Output
            n compares  kind
            1 2  a
            2 5  b
            */
            """;

    private static final String SAY = "## Say it in a minute\n\nIt takes 12 words, and then says more of the same.\n"
            + words(110) + "\n";

    private static final String WRONG = """
            ## What goes wrong

            | symptom | cause | check | mend |
            | --- | --- | --- | --- |
            | slow | order | count | sort |
            | late | queue | wait | cut |
            | lost | bug | test | fix |

            ### Often said, and wrong

            - *"It is sorted."* Only its paths are.

            """;

    private static final String FOLLOW_UPS = """
            ## Follow-ups

            <details><summary>How fast?</summary>

            """ + grades() + """
            </details>

            <details><summary>How large?</summary>

            """ + grades() + """
            </details>

            <details><summary>How old?</summary>

            It is from 1964.

            </details>

            <details><summary>How safe?</summary>

            Safe.

            </details>

            """;

    private static final String QUIZ = """
            ## Quiz

            1. How many?
               - [ ] 1 — Too few.
               - [x] 2 — Counted.
            2. Which way?
               - [x] up — So it is.
               - [ ] down — Not so.
            3. Which order?
               - [x] none — So it is.
               - [ ] sorted — Not so.
            4. Which tree?
               - [x] full — So it is.
               - [ ] empty — Not so.

            """;

    private static final String SOURCES = """
            ## Sources

            - J. Williams, "Algorithm 232", 1964: the heap.
            - R. Floyd, "Algorithm 245", doi:10.1145/355588.365103: the build.
            """;

    static final String TOPIC = front("Heaps", "topic", "2.1.heaps") + SAY + """
            ## How it works

            """ + words(760) + """

            See [Trees](trees.md#how-it-works).

            ```chart
            program: BinaryHeap.java
            table: n
            mark: line
            x: n
            y: compares
            caption: More.
            ```

            """ + code("BinaryHeap.java") + WRONG + FOLLOW_UPS + QUIZ + turn("BinaryHeap.java") + SOURCES;

    static final String PROCESS = front("Trees", "process", "2.1.trees") + SAY + """
            ## How it works

            """ + words(500) + "\n" + WRONG + FOLLOW_UPS + QUIZ + "## Your turn\n\nWalk one.\n\n" + SOURCES;

    static final String CASE = front("Search", "case", "5.search") + SAY + "## The round\n\n" + steps() + """
            ```chart
            program: Search.java
            table: n
            mark: cells
            x: n
            y: kind
            value: compares
            caption: More.
            ```

            """ + words(1200) + "\n" + code("Search.java") + """
            ## The online experiment

            Two arms.

            ## Mock interview

            "What is it for?"

            | row | score |
            | --- | --- |
            | asks | 3 of 4 |
            | counts | 4 of 4 |
            | total | 7 of 8 |

            """ + WRONG + FOLLOW_UPS + QUIZ + turn("Search.java") + SOURCES;

    static final String BEHAVIOURAL = front("Why here", "behavioural", "") + SAY + """
            ## What they listen for

            """ + words(450) + """

            ## Answers

            **Junior.** Weak, good and excellent. **Senior.** The same. **Staff.** The same.

            ## Template

            I want this since.

            """ + WRONG + FOLLOW_UPS + QUIZ + "## Your turn\n\nWrite yours.\n\n" + SOURCES;

    static final String REFERENCE = front("Notation", "reference", "").replace("[SWE]", "[]") + """
            ## Sets

            """ + words(200) + """

            ## Vectors

            Bold.
            """;

    private static String front(String title, String kind, String covers) {
        return """
                ---
                title: %s
                summary: What it is.
                kind: %s
                asked-by: [SWE]
                level: core
                covers: [%s]
                prerequisites: []
                ---

                # %s

                """.formatted(title, kind, covers, title);
    }

    private static String code(String program) {
        return """
                ## In code

                [Push](%1$s#push)

                [All of it](%1$s)

                ### Why you can trust it

                Brute force.

                """.formatted(program);
    }

    private static String turn(String program) {
        return "## Your turn\n\n[Write it](%s#push): in one line.\n\n".formatted(program);
    }

    private static String grades() {
        return "**Junior.** " + words(40) + "\n**Senior.** " + words(40) + "\n**Staff.** " + words(40) + "\n";
    }

    private static String steps() {
        StringBuilder steps = new StringBuilder();
        int[] minutes = {0, 5, 10, 20, 25, 30, 35, 40, 45};
        for (int i = 0; i < 8; i++) {
            steps.append("### %d. Step (%d-%d min)\n\n".formatted(i + 1, minutes[i], minutes[i + 1]));
        }
        return steps.toString();
    }

    /// A paragraph, ten words a line.
    static String words(int count) {
        return "so it goes on and on for a while here\n".repeat(count / 10);
    }
}
