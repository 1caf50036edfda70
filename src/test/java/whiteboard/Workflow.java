package whiteboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// A GitHub workflow, and what in it would let a stranger's pull request do more than be built. The rules follow
/// GitHub's "Secure use reference" (docs.github.com/en/actions/reference/security/secure-use).
///
/// @param name of the file
/// @param tree the file's YAML
record Workflow(String name, String text, Map<?, ?> tree) {

    /// These run with the rights of the repository on behalf of a fork.
    private static final Set<String> FOR_STRANGERS = Set.of("pull_request_target", "workflow_run", "issue_comment");

    /// The only jobs that may write, and what.
    private static final Map<String, Set<String>> MAY_WRITE = Map.of(
            "main.yml deploy", Set.of("attestations", "id-token", "pages"),
            "nightly.yml links", Set.of("issues"));

    static Workflow of(String name, String text) {
        return new Workflow(name, text, (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text));
    }

    List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (String it : names(tree.get("on"))) {
            if (FOR_STRANGERS.contains(it)) problems.add(name + " is started by " + it);
        }
        if (tree.get("permissions") == null) problems.add(name + " declares no permissions");
        else writes(tree.get("permissions"), Set.of(), name, problems);
        if (tree.toString().contains("secrets")) problems.add(name + " knows secrets");
        for (var job : map(tree.get("jobs")).entrySet()) job(name + " " + job.getKey(), map(job.getValue()), problems);
        return problems;
    }

    private void job(String place, Map<?, ?> job, List<String> problems) {
        if (job.get("permissions") != null) {
            writes(job.get("permissions"), MAY_WRITE.getOrDefault(place, Set.of()), place, problems);
        }
        if (job.get("uses") != null) pinned(place, job.get("uses").toString(), problems);
        else if (job.get("timeout-minutes") == null) problems.add(place + " has no limit of time");
        for (Object it : job.get("steps") instanceof List<?> steps ? steps : List.of()) {
            Map<?, ?> step = map(it);
            if (step.get("uses") != null) uses(place, step.get("uses").toString(), map(step.get("with")), problems);
            if (step.get("run") != null) runs(place, step.get("run").toString(), problems);
        }
    }

    private void uses(String place, String action, Map<?, ?> with, List<String> problems) {
        pinned(place, action, problems);
        boolean checkout = action.startsWith("actions/checkout@");
        if (checkout && !Boolean.FALSE.equals(with.get("persist-credentials"))) {
            problems.add(place + " leaves the token in the checkout");
        }
        boolean caches = action.startsWith("actions/cache")
                || with.keySet().stream().anyMatch(it -> it.toString().startsWith("cache"));
        if (caches && !name.equals("pull-request.yml")) problems.add(place + " restores a cache");
    }

    private void pinned(String place, String action, List<String> problems) {
        boolean pinned = action.matches("[\\w.-]+/[\\w./-]+@[0-9a-f]{40}");
        if (!pinned) problems.add(place + " uses " + action + ", no commit");
        else if (count(action) != count(action + " # v\\d+\\.\\d+\\.\\d+\\R")) {
            problems.add(place + " uses " + action + " without its version");
        }
    }

    private long count(String uses) {
        return Pattern.compile("uses: " + uses).matcher(text).results().count();
    }

    /// An expression becomes part of the script before the shell reads it; a variable of the environment does not.
    private void runs(String place, String script, List<String> problems) {
        if (script.contains("${{")) problems.add(place + " pastes an expression into a script");
        if (!name.equals("pull-request.yml") && script.contains("whiteboard verify")
                && !script.contains("--no-cache")) problems.add(place + " believes a cache");
    }

    private static void writes(Object permissions, Set<String> allowed, String place, List<String> problems) {
        if (permissions instanceof String all) {
            problems.add(place + " asks for " + all);
            return;
        }
        for (var it : map(permissions).entrySet()) {
            boolean right = Set.of("read", "none").contains(it.getValue().toString())
                    || it.getValue().equals("write") && allowed.contains(it.getKey().toString());
            if (!right) problems.add(place + " asks for " + it.getKey() + ": " + it.getValue());
        }
    }

    private static List<String> names(Object on) {
        Collection<?> names = on instanceof Map<?, ?> map ? map.keySet() : on instanceof List<?> list ? list
                : List.of(String.valueOf(on));
        return names.stream().map(Object::toString).toList();
    }

    private static Map<?, ?> map(Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }
}
