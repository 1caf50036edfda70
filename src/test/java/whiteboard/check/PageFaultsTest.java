package whiteboard.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static whiteboard.check.SampleText.words;

import org.junit.jupiter.api.Test;

/// Every rule of the contract of a page has a planted fault, and is printed as its author sees it.
class PageFaultsTest {

    private static final String HEAPS = "content/cs/heaps.md", SEARCH = "content/cs/search.md",
            WHY = "content/cs/why.md", TREES = "content/cs/trees.md";

    private static void fault(String path, String text, String by, String printed) {
        assertEquals(printed, Sample.good().but(path, text, by).printed());
    }

    @Test
    void theHeadingIsTheTitle() {
        fault(HEAPS, "# Heaps", "# Heap", """
                content/cs/heaps.md:11:3: error[title]: the heading is not the title `Heaps`
                  # Heap
                    ^^^^ write `# Heaps`
                """);
        fault(HEAPS, "# Heaps\n", "", """
                content/cs/heaps.md:1:1: error[title]: the page has no first heading
                  ---
                  ^ write `# Heaps`
                """);
        fault(HEAPS, "# Heaps", "# `Heaps`", "");
    }

    @Test
    void noSectionIsMissing() {
        fault(HEAPS, "## Sources", "### Sources", """
                content/cs/heaps.md:%s: error[section-missing]: the section `Sources` is missing
                  - R. Floyd, "Algorithm 245", doi:10.1145/355588.365103: the build.
                                                                                   ^ write `## Sources` at the end
                """.formatted(place(HEAPS, "the build.", 9)));
        fault(TREES, "## What goes wrong", "### What goes wrong", """
                content/cs/trees.md:%s: error[section-missing]: the section `What goes wrong` is missing
                  ## Follow-ups
                  ^^^^^^^^^^^^^ write `## What goes wrong` before `## Follow-ups`
                """.formatted(place(TREES, "## Follow-ups", 0)));
        fault(HEAPS, "### Why you can trust it", "### Why you can trust us", """
                content/cs/heaps.md:%s: error[section-missing]: `In code` lacks the part `Why you can trust it`
                  ### Why you can trust us
                  ^^^^^^^^^^^^^^^^^^^^^^^^ write `### Why you can trust it`
                """.formatted(place(HEAPS, "### Why", 0)));
    }

    /// `line:column` of a text in the good guide.
    private static String place(String path, String text, int offset) {
        String all = Sample.good().text(path);
        int at = all.indexOf(text) + offset;
        return all.substring(0, at).split("\n", -1).length + ":" + (at - all.lastIndexOf('\n', at - 1));
    }

    @Test
    void noSectionIsUnknown() {
        fault(HEAPS, "## Follow-ups", "## Folow-ups", """
                content/cs/heaps.md:%s: error[section-unknown]: a page of this kind has no section `Folow-ups`
                  ## Folow-ups
                  ^^^^^^^^^^^^ did you mean `Follow-ups`?
                """.formatted(place(HEAPS, "## Follow-ups", 0)));
        fault(HEAPS, "## Sources", "## History\n\nLong.\n\n## Sources", """
                content/cs/heaps.md:%s: error[section-unknown]: a page of this kind has no section `History`
                  ## History
                  ^^^^^^^^^^ make it a heading of level 3
                """.formatted(place(HEAPS, "## Sources", 0)));
        fault(HEAPS, "## Quiz", "## Sources\n\n- A, 1999.\n- B, 2000.\n\n## Quiz", """
                content/cs/heaps.md:216:1: error[section-unknown]: the section `Sources` stands twice
                  ## Sources
                  ^^^^^^^^^^ put its text into the first
                """);
    }

    @Test
    void sectionsStandInOrder() {
        String quiz = section(HEAPS, "## Quiz", "## Your turn");
        assertEquals("""
                content/cs/heaps.md:12:1: error[section-order]: the section `Quiz` stands too early
                  ## Quiz
                  ^^^^^^^ move it before `Your turn`
                """, Sample.good().but(HEAPS, quiz, "").but(HEAPS, "\n## Say it", quiz + "\n## Say it").printed());
        String say = section(HEAPS, "## Say", "## How");
        assertEquals("""
                content/cs/heaps.md:196:1: error[section-order]: the section `Say it in a minute` stands too late
                  ## Say it in a minute
                  ^^^^^^^^^^^^^^^^^^^^^ move it before `How it works`
                """, Sample.good().but(HEAPS, say, "").but(HEAPS, "## Sources", say + "## Sources").printed());
    }

    private static String section(String path, String from, String to) {
        String all = Sample.good().text(path);
        return all.substring(all.indexOf(from), all.indexOf(to));
    }

    @Test
    void headingsSkipNoLevel() {
        fault(HEAPS, "See [Trees]", "#### Deep\n\nSee [Trees]", """
                content/cs/heaps.md:%s: error[heading-level]: a heading of level 4 under one of level 2
                  #### Deep
                  ^^^^^^^^^ write `### Deep`
                """.formatted(place(HEAPS, "See [Trees]", 0)));
    }

    @Test
    void theSpokenAnswerCanBeSaidInAMinute() {
        fault(HEAPS, words(110), words(90), """
                content/cs/heaps.md:13:1: error[length-spoken]: the spoken answer has 101 words, not 110-170
                  ## Say it in a minute
                  ^^^^^^^^^^^^^^^^^^^^^
                """);
        fault(HEAPS, "more of the same.\n", "more of the same.\n\nAnd more.\n\n", """
                content/cs/heaps.md:17:1: error[length-spoken]: the spoken answer is not one paragraph
                  And more.
                  ^^^^^^^^^ move the rest to another section
                """);
        fault(HEAPS, "It takes", "It takes `log n`", """
                content/cs/heaps.md:15:10: error[length-spoken]: code cannot be said aloud
                  It takes `log n` 12 words, and then says more of the same.
                           ^^^^^^^ write it in words
                """);
        fault(HEAPS, "It takes", "It takes $`n`$", """
                content/cs/heaps.md:15:12: error[length-spoken]: a formula cannot be said aloud
                  It takes $`n`$ 12 words, and then says more of the same.
                             ^ write it in words
                """);
        fault(HEAPS, "It takes", "It ≤ takes", """
                content/cs/heaps.md:15:4: error[length-spoken]: `≤` cannot be said aloud
                  It ≤ takes 12 words, and then says more of the same.
                     ^ write it in words
                """);
        fault(HEAPS, "It takes 12", "It takes some", """
                content/cs/heaps.md:13:1: error[length-spoken]: the spoken answer names no number
                  ## Say it in a minute
                  ^^^^^^^^^^^^^^^^^^^^^
                """);
        fault(HEAPS, "It takes 12", "It takes fifty", "");
    }

    @Test
    void aPageHasTheLengthOfItsKind() {
        fault(HEAPS, words(760), words(100), """
                content/cs/heaps.md:11:3: error[length-page]: the page has 591 words, its kind asks 900-2000
                  # Heaps
                    ^^^^^
                """);
        fault(SEARCH, words(1200), words(3500), """
                content/cs/search.md:11:3: error[length-page]: the page has 4045 words, its kind asks 1500-3500
                  # Search
                    ^^^^^^
                """);
    }

    @Test
    void aMethodIsDrawn() {
        fault(HEAPS, section(HEAPS, "```chart", "## In code"), "", """
                content/cs/heaps.md:11:3: error[figure-missing]: the page has no figure
                  # Heaps
                    ^^^^^ draw a `chart` of what a program prints, or a `mermaid` diagram
                """);
    }

    @Test
    void failuresAndMisstatementsAreListed() {
        fault(HEAPS, "| late | queue | wait | cut |\n", "", """
                content/cs/heaps.md:%s: error[failures]: `What goes wrong` lists 2 failures, not 3-6
                  ## What goes wrong
                  ^^^^^^^^^^^^^^^^^^
                """.formatted(place(HEAPS, "## What goes", 0)));
        fault(HEAPS, "- *\"It is sorted.\"* Only its paths are.\n", "", """
                content/cs/heaps.md:%s: error[misstatement]: no wrong statement is listed
                  ### Often said, and wrong
                  ^^^^^^^^^^^^^^^^^^^^^^^^^ write `- *"What they say."* What refutes it.`
                """.formatted(place(HEAPS, "### Often", 0)));
    }

    @Test
    void sourcesAreDated() {
        fault(HEAPS, "doi:10.1145/355588.365103", "somewhere", """
                content/cs/heaps.md:%s: error[sources]: `Sources` has 1 of 2 entries with a year or an identifier, at least 2 are asked
                  ## Sources
                  ^^^^^^^^^^ write `- Author, "title", venue, year, identifier: what it is the source of.`
                """.formatted(place(HEAPS, "## Sources", 0)));
    }

    @Test
    void followUpsAreAskedAndGraded() {
        String how = "<details><summary>How safe?</summary>\n\nSafe.\n\n</details>\n";
        fault(HEAPS, how, "", """
                content/cs/heaps.md:%s: error[questions]: `Follow-ups` has 3 questions, not 4-8
                  ## Follow-ups
                  ^^^^^^^^^^^^^
                """.formatted(place(HEAPS, "## Follow-ups", 0)));
        fault(HEAPS, "\n\nSafe.\n\n", "\n\n", """
                content/cs/heaps.md:%s: error[questions]: the question has no answer
                  <details><summary>How safe?</summary>
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                """.formatted(place(HEAPS, "<details><summary>How safe", 0)));
        String answer = section(HEAPS, "**Junior.**", "</details>");
        fault(HEAPS, answer, "Fast.\n\n", """
                content/cs/heaps.md:%s: error[questions]: 1 of the answers are graded, at least 2 are asked
                  ## Follow-ups
                  ^^^^^^^^^^^^^ begin paragraphs with `**Junior.**`, `**Senior.**`, `**Staff.**`
                """.formatted(place(HEAPS, "## Follow-ups", 0)));
        fault(HEAPS, "**Senior.** " + words(40), "**Senior.** " + words(30), """
                content/cs/heaps.md:%s: error[grade]: the Senior answer has 30 words, not 40-90
                  **Senior.** so it goes on and on for a while here
                  ^^^^^^^^
                """.formatted(place(HEAPS, "**Senior.**", 0)));
        fault(HEAPS, "**Staff.**", "**Senior.**", """
                content/cs/heaps.md:%s: error[grade]: the grades are Junior, Senior, Senior
                  **Junior.** so it goes on and on for a while here
                  ^^^^^^^^ write Junior, Senior, Staff
                """.formatted(place(HEAPS, "**Junior.**", 0)));
    }

    @Test
    void aQuizHasEnoughQuestionsWithOneRightOptionEach() {
        fault(HEAPS, "4. Which tree?\n   - [x] full — So it is.\n   - [ ] empty — Not so.\n", "", """
                content/cs/heaps.md:%s: error[quiz-count]: the quiz has 3 questions, not 4-6
                  ## Quiz
                  ^^^^^^^
                """.formatted(place(HEAPS, "## Quiz", 0)));
        fault(HEAPS, "[ ] 1 — Too few", "[ ] one — Too few", """
                content/cs/heaps.md:%s: error[quiz-count]: no question of the quiz asks for a number
                  ## Quiz
                  ^^^^^^^
                """.formatted(place(HEAPS, "## Quiz", 0)));
        fault(HEAPS, "   - [ ] down — Not so.\n", "", """
                content/cs/heaps.md:%s: error[quiz-count]: the question has 1 options, not 2-5
                  2. Which way?
                  ^^^^^^^^^^^^^
                """.formatted(place(HEAPS, "2. Which way?", 0)));
        fault(HEAPS, "[ ] down", "[x] down", """
                content/cs/heaps.md:%s: error[quiz-answer]: the question has 2 right options, not 1
                  2. Which way?
                  ^^^^^^^^^^^^^ tick one: `- [x]`
                """.formatted(place(HEAPS, "2. Which way?", 0)));
        fault(HEAPS, "   - [ ] 1 — Too few.\n   - [x] 2 — Counted.\n", "   - [x] 2 — Counted.\n   - [ ] 1 — Too few.\n", """
                content/cs/heaps.md:%s: error[quiz-answer]: the right option stands at the same place in every question
                  ## Quiz
                  ^^^^^^^ vary the places
                """.formatted(place(HEAPS, "## Quiz", 0)));
        fault(HEAPS, " — Too few", " - Too few", """
                content/cs/heaps.md:%s: error[quiz-shape]: the option has no reason
                     - [ ] 1 - Too few.
                           ^^^^^^^^^^^^ put ` — ` and why it is right or wrong behind it
                """.formatted(place(HEAPS, "1 — Too few", 0)));
    }

    @Test
    void exercisesAreMethodsOfAProgramOfThePage() {
        fault(HEAPS, "[Write it](BinaryHeap.java#push): in one line.", "Write it.", """
                content/cs/heaps.md:%s: error[exercise-count]: `Your turn` has 0 exercises, not 1-3
                  ## Your turn
                  ^^^^^^^^^^^^ write `[Write it](BinaryHeap.java#method): what to aim for.`
                """.formatted(place(HEAPS, "## Your turn", 0)));
        exercise("BinaryHeap.java#puhs", "no method `puhs` to write in `BinaryHeap.java`",
                "did you mean `BinaryHeap.java#push`?");
        exercise("BinaryHeap.java#Shape", "no method `Shape` to write in `BinaryHeap.java`", "");
        exercise("BinaryHeap.java#main", "no method `main` to write in `BinaryHeap.java`", "");
        exercise("BinaryHeap.java#pop", "`pop` names 2 methods", "give each its own name");
        exercise("BinaryHeap.java#area", "`area` has no body to write", "");
        exercise("Search.java#push", "the page does not show `Search.java`", "did you mean `BinaryHeap.java`?");
    }

    private static void exercise(String link, String message, String help) {
        String line = "[Write it](" + link + "): in one line.";
        fault(HEAPS, "[Write it](BinaryHeap.java#push): in one line.", line, """
                content/cs/heaps.md:%s: error[exercise-method]: %s
                  %s
                  %s
                """.formatted(place(HEAPS, "[Write it]", 0), message, line,
                        "^".repeat(line.length()) + (help.isEmpty() ? "" : " " + help)));
    }

    @Test
    void aRoundHasEightStepsOf45Minutes() {
        fault(SEARCH, "### 8. Step (40-45 min)\n\n", "", """
                content/cs/search.md:%s: error[round]: the round has 7 steps, not 8
                  ## The round
                  ^^^^^^^^^^^^
                """.formatted(place(SEARCH, "## The round", 0)));
        fault(SEARCH, "### 2. Step (5-10 min)", "### 2. Step (6-10 min)", """
                content/cs/search.md:%s: error[round]: step 2 begins at minute 5
                  ### 2. Step (6-10 min)
                  ^^^^^^^^^^^^^^^^^^^^^^ mend the number or the minutes
                """.formatted(place(SEARCH, "### 2.", 0)));
        fault(SEARCH, "(40-45 min)", "(40-50 min)", """
                content/cs/search.md:%s: error[round]: the round ends at minute 50, not 45
                  ### 8. Step (40-50 min)
                  ^^^^^^^^^^^^^^^^^^^^^^^
                """.formatted(place(SEARCH, "### 8.", 0)));
        fault(SEARCH, "### 3. Step (10-20 min)", "### Measure", """
                content/cs/search.md:%s: error[round]: the step has no number or no minutes
                  ### Measure
                  ^^^^^^^^^^^ write `### 3. Name (10-15 min)`
                """.formatted(place(SEARCH, "### 3.", 0)));
    }

    @Test
    void aMockInterviewIsScored() {
        fault(SEARCH, "| total | 7 of 8 |", "| total | 8 of 8 |", """
                content/cs/search.md:%s: error[rubric]: the scores add up to 7, the total says 8
                  | row | score |
                  ^^^^^^^^^^^^^^^
                """.formatted(place(SEARCH, "| row |", 0)));
        fault(SEARCH, "| total | 7 of 8 |\n", "", """
                content/cs/search.md:%s: error[rubric]: the rubric has no row for the total
                  | row | score |
                  ^^^^^^^^^^^^^^^ end it with `| total | | 25 of 32 |`
                """.formatted(place(SEARCH, "| row |", 0)));
        fault(SEARCH, section(SEARCH, "| row |", "## What goes"), "", """
                content/cs/search.md:%s: error[rubric]: no table scores the interview
                  ## Mock interview
                  ^^^^^^^^^^^^^^^^^ end with a table of rows, scores and their total
                """.formatted(place(SEARCH, "## Mock", 0)));
    }

    @Test
    void answersAreShownForEveryGrade() {
        fault(WHY, "**Staff.** The same.", "And more.", """
                content/cs/why.md:%s: error[answers]: no answer is marked `staff`
                  ## Answers
                  ^^^^^^^^^^ show weak, good and excellent answers for junior, senior and staff
                """.formatted(place(WHY, "## Answers", 0)));
    }
}
