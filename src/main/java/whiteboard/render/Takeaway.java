package whiteboard.render;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import whiteboard.file.Output;
import whiteboard.file.Zip;
import whiteboard.model.Guide;
import whiteboard.model.Modules;
import whiteboard.model.Slug;
import whiteboard.render.book.Epub;
import whiteboard.render.book.Print;
import whiteboard.render.deck.Deck;
import whiteboard.render.disk.DiskSite;
import whiteboard.render.page.Download;
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

    /// The site, to be opened without a server.
    public Output zip() {
        SortedMap<String, byte[]> site = site(typeset);
        Site.search(guide, it -> site.put(it.path(), it.bytes()));
        Zip zip = new Zip();
        DiskSite.of(site).forEach((path, bytes) -> zip.add(name() + "/" + path, bytes));
        return new Output(name() + ".zip", zip.bytes());
    }

    /// The site for a disk, and the whole guide as one page at [Print#PATH]: what a printer prints.
    public SortedMap<String, byte[]> printed() {
        SortedMap<String, byte[]> site = site(typeset);
        SortedMap<String, byte[]> files = DiskSite.of(site);
        Print.choosePaper(files);
        files.put(Print.PATH, Print.of(guide, site));
        return files;
    }

    private SortedMap<String, byte[]> site(Typeset typeset) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Work work : Site.plan(guide, typeset, Modules.NONE, Edition.FILES)) {
            files.put(work.path(), work.output().get().bytes());
        }
        return files;
    }

    /// What the site offers: all but PDF, which tells the clock and weighs more than the rest.
    public List<Output> downloads() {
        List<Output> all = new ArrayList<>(List.of(zip(), epub()));
        all.addAll(anki());
        return all.stream().map(it -> new Output(Download.FOLDER + it.path(), it.bytes())).toList();
    }

    /// The beginning of the files' names.
    public String name() {
        String slug = Slug.of(guide.settings().title());
        return slug.isEmpty() ? "guide" : slug;
    }
}
