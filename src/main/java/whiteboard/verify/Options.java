package whiteboard.verify;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/// How to verify.
///
/// @param cage     of [Cage#choose]
/// @param work     folder for classes, temporary files and downloads; made if absent
/// @param cache    folder of the remembered verdicts; made if absent
/// @param jobs     how many programs run at once
/// @param useCache whether a remembered verdict counts; new ones are remembered in any case
/// @param allowed  dependencies that programs may name: `group:artifact:version`
public record Options(Cage cage, Path work, Path cache, int jobs, Shard shard, boolean useCache,
                      List<String> allowed) {

    public Options {
        work = work.toAbsolutePath().normalize();
        cache = cache.toAbsolutePath().normalize();
        allowed = List.copyOf(allowed);
        if (jobs < 1) throw new IllegalArgumentException("at least one job, not " + jobs);
    }

    /// All programs, as many at once as there are processors, verdicts remembered in `work/cache`.
    public static Options of(Cage cage, Path work, Collection<String> allowed) {
        return new Options(cage, work, work.resolve("cache"), Runtime.getRuntime().availableProcessors(), Shard.ALL,
                true, List.copyOf(allowed));
    }

    public Options withJobs(int jobs) {
        return new Options(cage, work, cache, jobs, shard, useCache, allowed);
    }

    public Options withShard(Shard shard) {
        return new Options(cage, work, cache, jobs, shard, useCache, allowed);
    }

    public Options withoutCache() {
        return new Options(cage, work, cache, jobs, shard, false, allowed);
    }
}
