package whiteboard.app;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import whiteboard.file.Problem;
import whiteboard.model.Guide;
import whiteboard.model.Page;
import whiteboard.model.Part;
import whiteboard.model.Url;

/// The addresses at which files are shown, from the root of the site.
final class Addresses {

    private Addresses() {}

    /// Of all files in which something is wrong.
    static Set<String> of(Guide guide, Stream<Problem> problems) {
        Set<String> addresses = new TreeSet<>();
        problems.forEach(it -> addresses.addAll(of(guide, it.at().source().path())));
        return addresses;
    }

    /// A program is shown on every page that shows a part of it.
    static Collection<String> of(Guide guide, String path) {
        if (!path.endsWith(".java")) return List.of("/" + Url.of(path));
        return guide.pages().values().stream()
                .filter(page -> page.parts().stream()
                        .anyMatch(it -> it instanceof Part.ProgramView view && view.program().equals(path)))
                .map(Page::url).map(it -> "/" + it).toList();
    }
}
