package whiteboard.check;

import java.util.List;
import java.util.Optional;
import whiteboard.model.Page;

/// A page and its chapters, for the rules of the contract.
record Outline(Page page, Contract contract, List<Chapter> chapters) {

    static Outline of(Page page) {
        return new Outline(page, Contract.of(page.meta().kind()), Chapter.of(page.parts()));
    }

    /// The chapter of that title, the first where it stands twice.
    Optional<Chapter> chapter(String title) {
        for (Chapter it : chapters) if (it.title().equals(title)) return Optional.of(it);
        return Optional.empty();
    }
}
