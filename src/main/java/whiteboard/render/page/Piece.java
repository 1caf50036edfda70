package whiteboard.render.page;

import java.util.List;
import whiteboard.model.Part;

/// A part of a page as the templates take it. Every field named `html` is sanitary.
public sealed interface Piece {

    record Html(String html) implements Piece {}

    record Heading(int level, String id, String html, String text) implements Piece {

        public Heading {
            text = Quotes.plain(text);
        }
    }

    /// A program or a piece of it.
    ///
    /// @param id     the address of the board in the page; empty where an earlier board has it
    /// @param source address of the raw program
    /// @param folded whether the lines are folded, since the page has shown the most of them in parts
    /// @param proof  only of a whole program, else null
    record Board(String id, String file, String label, String source, String html, int lines, boolean folded,
                 Proof proof) implements Piece {

        public Board {
            label = Quotes.plain(label);
        }
    }

    /// What a whole program promises, and how to run it.
    ///
    /// @param oracle  what it is checked against, in a sentence; empty for nothing said
    /// @param run     how to run it in the page, or null
    /// @param refused why it does not run in the page, in one line; null where it does, or is still being compiled
    record Proof(List<String> commands, String oracle, String output, Run run, String refused) {

        public Proof {
            oracle = Quotes.plain(oracle);
        }
    }

    /// @param module   address of the program compiled for the page
    /// @param editable whether the reader may change it there
    record Run(String module, boolean editable) {}

    /// Prose and the board that it speaks of: side by side where there is room.
    record Step(List<Piece> said, Board board) implements Piece {}

    /// @param caption empty for none
    /// @param columns of the table that tells the same; empty for none
    /// @param drawn   how to draw it again in the page, or null
    record Figure(String html, String caption, List<String> columns, List<List<String>> rows, Drawn drawn)
            implements Piece {

        public Figure {
            caption = Quotes.plain(caption);
        }
    }

    /// What the page needs to draw a figure again from another output.
    ///
    /// @param file   of the program, by its name
    /// @param spec   what is drawn, as the module reads it: [whiteboard.chart.ChartSpec#text]
    /// @param module its address; it exports what `whiteboard.browser.boot.Draw` has
    record Drawn(String file, String spec, String module) {}

    /// @param card the name of a question's card; null for another fold
    record Fold(Part.Use use, String id, String card, String html, List<Piece> pieces) implements Piece {}

    /// An exercise that can be written in the page.
    ///
    /// @param id     the name of the reader's progress: `KMeans#update`
    /// @param blank  address of the program with the method's body blank
    /// @param source address of the program
    /// @param line   of the listing, where the method begins with its comment
    record Task(String id, String file, String blank, String source, int line) {}

    record Quiz(List<Question> questions) implements Piece {}

    /// @param name what the reader's answer is kept by
    record Question(String id, String name, String html, List<Option> options) {

        /// The letters of the right options.
        public String answer() {
            StringBuilder letters = new StringBuilder();
            for (Option option : options) if (option.right()) letters.append(option.letter());
            return letters.toString();
        }
    }

    record Option(String letter, boolean right, String html, String reason) {}

    /// @param commands that give the program with the method's body blank
    /// @param task     how to write it in the page, or null
    record Exercise(String id, String label, List<String> commands, String html, Task task) implements Piece {

        public Exercise {
            label = Quotes.plain(label);
        }
    }
}
