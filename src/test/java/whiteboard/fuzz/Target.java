package whiteboard.fuzz;

import java.util.function.Consumer;
import whiteboard.app.FuzzedServer;

/// What is fuzzed: everything that reads what a stranger wrote.
public enum Target {

    PAGE(text -> Parsing.page(Parsing.HEAD + text)),
    FRONT_MATTER(text -> Parsing.page("---\n" + text + "\n---\n\n# A page\n\nWords.\n")),
    SETTINGS(Parsing::settings),
    PROGRAM_HEADER(text -> Parsing.program(text + "\n\nvoid main() {\n    IO.println(1);\n}\n\n/* Output\n1\n*/\n")),
    REGIONS(text -> Parsing.program(Parsing.PROGRAM + text + "\n\nvoid main() {\n    IO.println(1);\n}\n\n/* Output\n1\n*/\n")),
    CHART(text -> Parsing.page(Parsing.HEAD + "```chart\n" + text + "\n```\n")),
    DIAGRAM(text -> Parsing.page(Parsing.HEAD + "```mermaid\n" + text + "\n```\n")),
    PROGRESS(Progress::read),
    REQUEST(FuzzedServer::ask),
    /// Not fuzzed for its own sake: the fuzzer must break it.
    PLANTED(PlantedFault::read);

    private final Consumer<String> reader;

    Target(Consumer<String> reader) {
        this.reader = reader;
    }

    /// Reads a text; throws whatever the reader does not stand.
    public void read(String text) {
        reader.accept(text);
    }
}
