package whiteboard.render.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import whiteboard.file.Json;
import whiteboard.file.Output;
import whiteboard.model.Guide;
import whiteboard.model.Page;
import whiteboard.model.Section;

/// The index by which the browser finds passages: `index.js`, which names the pages and the other files, is read
/// first; then the files of terms that a query needs; then those of the texts that are shown. A file with the terms
/// alone is read for a word that is nowhere, since any term might be meant. Only the first has a
/// name that does not tell its content, so that a page need not be written anew when another one changes.
public final class SearchIndex {

    /// Where it lies in the site.
    public static final String FOLDER = "search/";

    /// Characters of a file. Packed, three files of terms, eight of texts and the first one of 250 pages are 60 kB.
    private static final int TERMS = 12_000, TEXTS = 7_000;

    /// Pages that are cut at once, so that ten thousand are never all in memory.
    private static final int BATCH = 256;

    private final Map<String, Postings> postings = new HashMap<>();
    private final Map<String, Integer> crumbs = new LinkedHashMap<>();
    private final StringBuilder pages = new StringBuilder();
    private final Consumer<Output> site;
    private final Shards texts;
    private int passages;

    private SearchIndex(Consumer<Output> site) {
        this.site = site;
        this.texts = new Shards("text", TEXTS, site);
    }

    /// A page, cut.
    private record Leaf(String url, String title, String crumb, List<Passage> passages,
                        List<Map<String, Integer>> weights) {

        static Leaf of(String url, String title, String crumb, List<Passage> passages) {
            return new Leaf(url, Plain.line(title), Plain.line(crumb), passages,
                    passages.stream().map(Passage::weights).toList());
        }
    }

    /// Hands over every file of the index as soon as it is made. Works on as many threads as there are.
    public static void write(Guide guide, Consumer<Output> site) {
        SearchIndex index = new SearchIndex(site);
        List<Supplier<Leaf>> leaves = leaves(guide);
        for (int i = 0; i < leaves.size(); i += BATCH) {
            leaves.subList(i, Math.min(leaves.size(), i + BATCH)).parallelStream().map(Supplier::get).toList()
                    .forEach(index::add);
        }
        index.finish();
    }

    private static List<Supplier<Leaf>> leaves(Guide guide) {
        List<Supplier<Leaf>> leaves = new ArrayList<>();
        for (Page it : guide.order()) {
            leaves.add(() -> Leaf.of(it.url(), it.meta().title(), crumb(guide, it.source().path()), Passages.of(guide, it)));
        }
        for (Section it : guide.sections().values()) {
            leaves.add(() -> Leaf.of(it.url(), it.title(), crumb(guide, it.source().path()), Passages.of(guide, it)));
        }
        return leaves;
    }

    /// The section that a page is in; nothing where that is the home page.
    private static String crumb(Guide guide, String path) {
        String parent = guide.parent().getOrDefault(path, Guide.HOME);
        return parent.equals(Guide.HOME) ? "" : guide.sections().get(parent).title();
    }

    private void add(Leaf leaf) {
        int crumb = crumbs.computeIfAbsent(leaf.crumb(), _ -> crumbs.size());
        pages.append(leaf.url()).append('\t').append(leaf.title()).append('\t').append(crumb).append('\t')
                .append(leaf.passages().size()).append('\n');
        for (int i = 0; i < leaf.passages().size(); i++) {
            int passage = passages++;
            texts.add(String.valueOf(passage), leaf.passages().get(i).line());
            leaf.weights().get(i).forEach((term, weight) ->
                    postings.computeIfAbsent(term, _ -> new Postings()).add(passage, weight));
        }
        texts.settle();
    }

    private void finish() {
        Shards terms = new Shards("terms", TERMS, site), words = new Shards("words", Integer.MAX_VALUE, site);
        String before = "";
        for (Map.Entry<String, Postings> entry : new TreeMap<>(postings).entrySet()) {
            String term = entry.getKey();
            int same = same(before, term);
            words.add(term, (char) ('0' + same) + term.substring(same) + "\n");
            if (terms.fresh()) same = 0;
            terms.add(term, (char) ('0' + same) + term.substring(same) + "\t" + entry.getValue() + "\n");
            before = term;
        }
        Map<String, Object> index = new LinkedHashMap<>();
        index.put("folds", Letters.FOLDS);
        index.put("greek", Letters.GREEK);
        index.put("operators", Letters.OPERATORS);
        index.put("stops", Letters.STOPS);
        index.put("longest", Tokens.LONGEST);
        index.put("crumbs", List.copyOf(crumbs.keySet()));
        index.put("pages", pages.toString());
        index.put("terms", terms.names());
        index.put("words", words.names());
        index.put("texts", texts.names());
        site.accept(Shards.script("index.js", "index(" + Json.line(index) + ")"));
    }

    private static int same(String a, String b) {
        int same = 0;
        while (same < a.length() && same < b.length() && a.charAt(same) == b.charAt(same)) same++;
        return same;
    }
}
