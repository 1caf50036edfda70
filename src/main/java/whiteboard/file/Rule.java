package whiteboard.file;

import java.util.Locale;

/// Every rule that the generator enforces. The code in a message is the name in lower case with `-`;
/// the text says what the rule asks, for the list that `whiteboard check --rules` prints.
public enum Rule {
    // the tree of files
    FILE_NAME("file and folder names are letters, digits, `-`, `_` and `.`, at most 100 bytes, legal on every system"),
    FILE_KIND("a content folder holds pages, programs, images, data files and folders, no links or special files"),
    FILE_TWIN("no two names differ only in letter case or Unicode form"),
    FILE_SIZE("a text file has at most 1 MB, any other file at most 5 MB"),
    FILE_ENCODING("text files are UTF-8"),
    TEXT_CONTROL("no control characters but tab and line feed"),
    TEXT_INVISIBLE("no invisible, bidirectional or private-use characters"),
    TEXT_FORM("text is in Unicode form NFC"),

    // front matter, guide.yaml, syllabus.yaml
    YAML_SYNTAX("the YAML is well formed: no aliases, tags or duplicate keys"),
    FRONT_MATTER("a page starts with front matter between two lines `---`"),
    KEY_UNKNOWN("every key is one that the guide knows"),
    KEY_MISSING("every required key is there"),
    KEY_VALUE("every value is of the kind that its key asks"),
    SYLLABUS_ID("every id is one of syllabus.yaml"),
    SYLLABUS_TWICE("every id of the syllabus is covered by at most one page"),
    PREREQUISITE("prerequisites are pages of the guide"),
    PREREQUISITE_CYCLE("prerequisites form no cycle"),

    // Markdown
    MARKDOWN_SHAPE("text that a Markdown parser would choke on is refused before it is parsed"),
    TABLE_SIZE("a table has at most 500 rows"),
    TABLE_ROW("a row has no more cells than its table has columns"),
    HTML_TAG("raw HTML is details, summary, sub, sup, kbd, br and a id"),
    HTML_NESTING("details and summary are closed where they were opened"),
    FENCE_OPEN("a fence is closed"),
    FENCE_LANGUAGE("a fence names a language that the guide highlights"),
    MATHS("formulas are LaTeX that KaTeX renders"),
    IMAGE_TEXT("every image has a text alternative"),
    IMAGE_KIND("an image is a PNG, JPEG, WebP or SVG file of the content, an SVG without scripts"),
    DIAGRAM("diagrams are of the documented subset of mermaid"),
    FOOTNOTE("every footnote is defined once and used"),
    REFERENCE("a link reference is defined"),

    // the contract of a page
    TITLE("the first heading repeats the title"),
    SECTION_MISSING("a page has all the sections of its kind"),
    SECTION_UNKNOWN("a page has no other sections"),
    SECTION_ORDER("sections stand in the order of the contract"),
    HEADING_LEVEL("headings do not skip a level"),
    LENGTH_SPOKEN("the spoken answer has 110-170 words in one paragraph, without formulas or code"),
    LENGTH_PAGE("a page has the number of words that its kind asks"),
    FIGURE_MISSING("a page that explains a method has a figure or a diagram"),
    FAILURES("What goes wrong lists three to six failures"),
    MISSTATEMENT("Often said, and wrong lists at least one statement"),
    QUESTIONS("Follow-ups has four to eight questions, at least two with graded answers"),
    GRADE("a graded answer has Junior, Senior and Staff in this order, each of 40-90 words"),
    QUIZ_SHAPE("a quiz is a numbered list whose items hold a task list of options, each with its reason"),
    QUIZ_COUNT("a quiz has four to six questions of two to five options, at least one numeric"),
    QUIZ_ANSWER("every question has exactly one right option, not always at the same place"),
    EXERCISE_COUNT("Your turn has one to three exercises where the page shows a program"),
    EXERCISE_METHOD("an exercise links to a method of a program of the page"),
    SOURCES("a page has at least two primary sources with a year or an identifier"),
    ROUND("The round has eight timed steps that add up to 45 minutes"),
    RUBRIC("Mock interview ends with a table of scores that add up to its total"),
    ANSWERS("Answers shows weak, good and excellent answers for junior, senior and staff"),

    // the guide as a whole
    LINK_TARGET("every link leads to a file of the content, or to a web address"),
    LINK_ANCHOR("every anchor is a heading of its page"),
    LINK_SCHEME("web addresses are https, http or mailto"),
    FRAGMENT("a program's fragment is a method, record, class or region of it"),
    SECTION_INDEX("every folder has a README.md with a title and a summary"),
    PAGE_UNLISTED("every page is listed by its section's README.md, once"),
    PROGRAM_UNSHOWN("every program is shown whole by exactly one page"),
    NAME_TWICE("names of pages in a folder, of programs and of their aliases are unique"),
    ASSET_UNUSED("every image is used"),
    CATALOG("jbang-catalog.json at the root is up to date"),
    CHART_KEY("a chart has the keys of its mark"),
    CHART_PROGRAM("a chart names a program of the guide"),
    CHART_TABLE("a chart names a table of the program's output"),
    CHART_COLUMN("a chart names columns of its table that its mark can draw"),

    // programs
    PROGRAM_HEADER("a program starts with the four header lines"),
    PROGRAM_DIRECTIVE("a program has no JBang directives but JAVA, RUNTIME_OPTIONS -ea, DESCRIPTION and allowed DEPS"),
    PROGRAM_ESCAPE("no Unicode escapes outside literals"),
    PROGRAM_SYNTAX("a program parses"),
    PROGRAM_LENGTH("a program has at most 160 lines without its output, of at most 80 columns"),
    PROGRAM_OUTPUT("a program ends with the output that it promises"),
    PROGRAM_REGION("regions are opened and closed once, with unique names"),
    PROGRAM_DEPENDENCY("dependencies are in the allow-list of guide.yaml"),

    // running programs
    COMPILE("a program compiles without warnings"),
    OUTPUT_DIFFERS("a program prints what it promises, to the last character"),
    OUTPUT_VARIES("a program prints the same in every run"),
    OUTPUT_LIMIT("a program prints at most 1 MB"),
    STANDARD_ERROR("a program prints nothing to standard error"),
    EXIT("a program ends by returning from main, with exit code 0"),
    TIME_LIMIT("a program ends within its time limit"),
    PROCESS_LIMIT("a program starts no crowd of other processes"),
    MEMORY_LIMIT("a program keeps to its memory limit"),
    VACUOUS("a program prints something and asserts something"),
    EXERCISE_BLANK("a program fails when the method of an exercise is blanked"),
    EXERCISE_WRONG("a program fails with at least two wrong bodies of the method of an exercise"),
    MUTANT_SURVIVES("enough mutants of the algorithm fail the program"),
    JBANG_DIFFERS("the real jbang runs the program to the same output");

    private final String asks;

    Rule(String asks) {
        this.asks = asks;
    }

    /// The code as it is printed: `link-anchor`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What the rule asks, in one line.
    public String asks() {
        return asks;
    }
}
