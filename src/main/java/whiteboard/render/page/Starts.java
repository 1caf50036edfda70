package whiteboard.render.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import whiteboard.model.FrontMatter.Kind;
import whiteboard.model.FrontMatter.Level;
import whiteboard.model.FrontMatter.Role;
import whiteboard.model.Guide;
import whiteboard.model.Page;
import whiteboard.model.Section;

/// Where a reader of each role starts, by the time that is left: told by the front matter of the pages that there are.
final class Starts {

    /// A home page has room for so many roles: those with the most pages.
    private static final int ROLES = 4;

    /// An evening has room for so many topics, each of another section, and for one page of each other group.
    private static final int TOPICS = 3;

    private final Guide guide;

    Starts(Guide guide) {
        this.guide = guide;
    }

    List<IndexView.Start> all(Place place) {
        Map<Role, Long> pages = guide.order().stream().flatMap(it -> it.meta().askedBy().stream().distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return Arrays.stream(Role.values()).filter(pages::containsKey)
                .sorted(Comparator.comparing(pages::get).reversed()).limit(ROLES).sorted()
                .map(role -> start(role, place)).toList();
    }

    private IndexView.Start start(Role role, Place place) {
        List<Page> asked = guide.order().stream().filter(it -> it.meta().askedBy().contains(role)).toList();
        List<Page> core = asked.stream().filter(it -> it.meta().level() != Level.DEEP).toList();
        List<Page> evening = evening(role, core);
        return new IndexView.Start(role.code, Words.singular(role),
                evening.stream().map(it -> new Frame.Way(it.meta().title(), place.to(it.url()), false)).toList(),
                minutes(evening), core.size(), hours(core), asked.size(), hours(asked));
    }

    private static int minutes(List<Page> pages) {
        return pages.stream().mapToInt(Page::minutes).sum();
    }

    private static int hours(List<Page> pages) {
        return Math.max(1, Math.round(minutes(pages) / 60f));
    }

    /// The topics that are asked of this role before others, then a round that is talked through, then one about the
    /// candidate; in the order of the guide.
    private List<Page> evening(Role role, List<Page> core) {
        List<Page> ranked = core.stream().sorted(Comparator
                .comparingInt((Page it) -> it.meta().askedBy().indexOf(role))
                .thenComparingInt(it -> it.meta().askedBy().size())).toList();
        Set<String> chosen = new HashSet<>();
        Set<String> sections = new HashSet<>();
        for (Page page : ranked) {
            boolean topic = page.meta().kind() == Kind.TOPIC || page.meta().kind() == Kind.ARCHITECTURE;
            if (topic && chosen.size() < TOPICS && sections.add(section(page))) chosen.add(page.url());
        }
        first(ranked, it -> it == Kind.CASE || it == Kind.SYSTEM).map(Page::url).ifPresent(chosen::add);
        first(ranked, it -> it == Kind.BEHAVIOURAL || it == Kind.PROCESS).map(Page::url).ifPresent(chosen::add);
        List<Page> evening = new ArrayList<>();
        for (Page page : guide.order()) if (chosen.contains(page.url())) evening.add(page);
        return evening;
    }

    private static Optional<Page> first(List<Page> ranked, Predicate<Kind> kind) {
        return ranked.stream().filter(it -> kind.test(it.meta().kind())).findFirst();
    }

    private String section(Page page) {
        Section section = guide.sections().get(guide.parent().getOrDefault(page.source().path(), ""));
        return section == null ? "" : section.url();
    }
}
