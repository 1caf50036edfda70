package whiteboard.render.typeset;

import java.util.List;
import whiteboard.engine.V8;

/// KaTeX and Prism in V8. For one thread at a time.
final class Engine implements AutoCloseable {

    /// An error's place is in characters of the formula; -1 where KaTeX gives none.
    record Result(String html, String error, int position, int length) {}

    /// What KaTeX draws in this colour is a command that it refuses to run, such as `\href`.
    private static final String REFUSED = "#d1e000";

    private static final String SCRIPT = """
            const maths = list => list.map(([tex, display]) => {
              try {
                return [katex.renderToString(tex, {displayMode: display, strict: 'error', errorColor: '%s',
                  maxSize: 50}), '', 0, 0];
              } catch (e) {
                return ['', String(e.rawMessage || e.message), e.position ?? -1, e.length ?? 0];
              }
            });
            const code = list => list.map(([text, name]) => Prism.highlight(text, Prism.languages[name], name));
            """.formatted(REFUSED);

    private final V8 v8;

    private Engine(V8 v8) {
        this.v8 = v8;
    }

    /// Takes about half a second, most of it to load V8's library.
    ///
    /// @throws whiteboard.file.EnvironmentProblem where V8 cannot be loaded
    static Engine start() {
        Engine engine = new Engine(V8.start());
        engine.v8.run(Webjar.KATEX.text("katex.min.js"));
        engine.v8.run("var Prism = {manual: true, disableWorkerMessageHandler: true};");
        for (String name : List.of("core", "clike")) engine.v8.run(prism(name));
        for (String name : Language.PRISM) engine.v8.run(prism(Language.prism(name)));
        engine.v8.run(SCRIPT);
        return engine;
    }

    private static String prism(String name) {
        return Webjar.PRISM.text("components/prism-" + name + ".min.js");
    }

    List<Result> maths(List<Formula> formulas) {
        List<List<?>> rows = v8.call("maths", formulas.stream().map(it -> List.of(it.tex(), it.display())).toList());
        return rows.stream().map(Engine::result).toList();
    }

    /// HTML of Prism, with its own classes.
    List<String> code(List<Snippet> snippets) {
        return v8.call("code", snippets.stream().map(it -> List.of(it.text(), Language.prism(it.language()))).toList());
    }

    private static Result result(List<?> row) {
        String html = (String) row.get(0);
        if (html.contains(REFUSED)) return new Result("", "a command that would leave the page", -1, 0);
        return new Result(html, (String) row.get(1), (Integer) row.get(2), (Integer) row.get(3));
    }

    @Override
    public void close() {
        v8.close();
    }
}
