package whiteboard.render;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import whiteboard.file.Output;
import whiteboard.model.Guide;
import whiteboard.model.Modules;
import whiteboard.model.Slug;
import whiteboard.render.book.Epub;
import whiteboard.render.deck.Deck;
import whiteboard.render.typeset.MathJax;
import whiteboard.render.typeset.Typeset;

/// The guide as files that a reader takes along: each is made of the pages of the site, so that it says the same.
///
/// @param changed seconds since 1970 of the last change of the guide
public record Takeaway(Guide guide, Typeset typeset, long changed) {

    /// The book.
    public Output epub() {
        return new Output(name() + ".epub", Epub.of(guide, site(typeset), changed));
    }

    /// The deck of cards, as a package and as a text.
    public List<Output> anki() {
        Deck deck = Deck.of(guide, site(MathJax.of(guide, typeset)));
        return List.of(new Output(name() + ".apkg", deck.apkg(changed)), Output.text(name() + "-anki.txt", deck.text()));
    }

    private SortedMap<String, byte[]> site(Typeset typeset) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Work work : Site.plan(guide, typeset, Modules.NONE, Edition.FILES)) {
            files.put(work.path(), work.output().get().bytes());
        }
        return files;
    }

    /// The beginning of the files' names.
    public String name() {
        String slug = Slug.of(guide.settings().title());
        return slug.isEmpty() ? "guide" : slug;
    }
}
