package whiteboard.file;

import java.util.List;

/// All that was read: texts, binary files, and what could not be taken as either.
/// Each list is sorted by path.
public record Tree(List<Source> sources, List<Asset> assets, List<Problem> problems) {

    public Tree {
        sources = List.copyOf(sources);
        assets = List.copyOf(assets);
        problems = List.copyOf(problems);
    }
}
