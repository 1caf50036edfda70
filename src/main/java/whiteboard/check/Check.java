package whiteboard.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import whiteboard.file.Problem;
import whiteboard.file.Source;
import whiteboard.model.Guide;
import whiteboard.model.Page;

/// What no single file can know, and the contract of a page.
public final class Check {

    private Check() {}

    /// All problems of the guide, sorted.
    ///
    /// @param catalog `jbang-catalog.json` at the root of the repository, if it is there
    public static List<Problem> problems(Guide guide, Optional<Source> catalog) {
        Files files = new Files(guide);
        List<Problem> pages = List.copyOf(guide.pages().values()).parallelStream()
                .flatMap(it -> page(guide, files, it)).toList();
        Stream<Problem> sections = guide.sections().values().stream()
                .flatMap(it -> Links.problems(guide, files, it.source(), it.links()).stream());
        Stream<Problem> whole = Stream.of(Topics.problems(guide), Prerequisites.problems(guide, files),
                Index.problems(guide), Names.problems(guide), Shown.problems(guide), Pictures.problems(guide),
                Dependencies.problems(guide), CatalogFile.problems(guide, catalog)).flatMap(List::stream);
        return Stream.of(pages.stream(), sections, whole).flatMap(it -> it).sorted().distinct().toList();
    }

    private static Stream<Problem> page(Guide guide, Files files, Page page) {
        Outline outline = Outline.of(page);
        return Stream.of(Headings.problems(outline), Lengths.problems(outline), Substance.problems(outline),
                FollowUps.problems(outline), Practice.problems(guide, outline), Rounds.problems(outline),
                Charts.problems(guide, files, page), Links.problems(guide, files, page.source(), page.links()))
                .flatMap(List::stream);
    }
}
