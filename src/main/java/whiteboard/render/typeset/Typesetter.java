package whiteboard.render.typeset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import whiteboard.file.Parsed;
import whiteboard.file.Problem;
import whiteboard.model.Chunk;
import whiteboard.model.Guide;

/// Turns the formulas of a guide into HTML with KaTeX, and its code in languages other than Java with Prism.
/// What was ever typeset lies in a cache by content; V8 starts only when something is new, or in the
/// background from the first moment where there is no cache yet. One thread at a time.
public final class Typesetter implements AutoCloseable {

    private final Path file;
    private final Map<Formula, Entry> entries = new HashMap<>();
    private Map<String, String> known;
    private CompletableFuture<Engine> engine;

    private Typesetter(Path file) {
        this.file = file;
        this.known = TypesetCache.read(file);
        if (known.isEmpty()) engine = CompletableFuture.supplyAsync(Engine::start);
    }

    /// @param cache a folder that may be deleted at any time; made if there is none
    public static Typesetter open(Path cache) {
        return new Typesetter(cache.resolve("typeset-" + Recipe.HASH.substring(0, 16) + ".bin"));
    }

    /// Every formula and fence of the guide. The problems are of the rules MATHS, where KaTeX refuses a
    /// formula, and FENCE_LANGUAGE.
    public Parsed<Typeset> prepare(Guide guide) {
        Set<Formula> formulas = new LinkedHashSet<>();
        Set<Snippet> snippets = new LinkedHashSet<>();
        List<Chunk.Maths> maths = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Chunks.each(guide, chunk -> {
            switch (chunk) {
                case Chunk.Html _ -> { }
                case Chunk.Maths it -> {
                    formulas.add(new Formula(it.tex(), it.display()));
                    maths.add(it);
                }
                case Chunk.Code it -> {
                    Faults.language(it).ifPresent(problems::add);
                    if (Language.PRISM.contains(it.language())) snippets.add(new Snippet(it.language(), it.text()));
                }
            }
        });
        Map<String, String> fresh = new TreeMap<>();
        List<Formula> unread = formulas.stream().filter(it -> !entries.containsKey(it)).toList();
        typesetFormulas(unread.stream().filter(it -> !known.containsKey(Entry.key(it))).toList(), fresh);
        typesetSnippets(snippets.stream().filter(it -> !known.containsKey(Entry.key(it))).toList(), fresh);
        if (!fresh.isEmpty()) remember(fresh);
        for (Formula it : unread) entries.put(it, Entry.of(known.get(Entry.key(it))));
        Typeset typeset = typeset(formulas, snippets);
        if (typeset.formulas().size() < formulas.size()) {
            for (Chunk.Maths it : maths) entries.get(new Formula(it.tex(), it.display())).fault(it).ifPresent(problems::add);
        }
        return new Parsed<>(typeset, problems);
    }

    private void typesetFormulas(List<Formula> formulas, Map<String, String> fresh) {
        if (formulas.isEmpty()) return;
        MathsSheet sheet = MathsSheet.read();
        List<Engine.Result> results = engine().maths(formulas);
        for (int i = 0; i < formulas.size(); i++) {
            fresh.put(Entry.key(formulas.get(i)), Entry.of(results.get(i), sheet).text());
        }
    }

    private void typesetSnippets(List<Snippet> snippets, Map<String, String> fresh) {
        if (snippets.isEmpty()) return;
        List<String> results = engine().code(snippets);
        for (int i = 0; i < snippets.size(); i++) {
            fresh.put(Entry.key(snippets.get(i)), PrismCode.html(results.get(i)));
        }
    }

    private void remember(Map<String, String> fresh) {
        Map<String, String> all = new TreeMap<>(known);
        all.putAll(fresh);
        known = all;
        TypesetCache.write(file, all);
    }

    private Typeset typeset(Iterable<Formula> formulas, Iterable<Snippet> snippets) {
        var typeset = new Typeset.Builder();
        for (Formula it : formulas) typeset.add(it, entries.get(it));
        for (Snippet it : snippets) typeset.add(it, known.get(Entry.key(it)));
        return typeset.build();
    }

    private Engine engine() {
        if (engine == null) engine = CompletableFuture.completedFuture(Engine.start());
        try {
            return engine.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            if (e.getCause() instanceof Error error) throw error;
            throw e;
        }
    }

    /// Whether V8 was started, or is about to.
    boolean started() {
        return engine != null;
    }

    /// Ends V8, if it was started. Where it did not start, that is of no matter unless it was needed.
    @Override
    public void close() {
        Engine started = engine == null ? null : engine.exceptionally(_ -> null).join();
        if (started != null) started.close();
        engine = null;
    }
}
