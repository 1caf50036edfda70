package whiteboard.render;

import java.util.ArrayList;
import java.util.List;
import whiteboard.model.Guide;
import whiteboard.render.typeset.Typeset;

/// The whole site of a guide.
public final class Site {

    private Site() {}

    /// Every file of the site, sorted by path, none of them made yet. Making one takes a few milliseconds.
    public static List<Work> plan(Guide guide, Typeset typeset) {
        List<Work> works = new ArrayList<>();
        return works;
    }
}
