package whiteboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What GitHub runs for us: a stranger's pull request can read and be built, and no more.
class WorkflowTest {

    private static final Path WORKFLOWS = Path.of(".github/workflows");
    private static final String HASH = "0123456789abcdef0123456789abcdef01234567";

    private static final String GOOD = """
            on:
              pull_request:
            permissions:
              contents: read
            jobs:
              deploy:
                timeout-minutes: 5
                permissions:
                  pages: read
                steps:
                  - uses: actions/checkout@HASH # v1.2.3
                    with:
                      persist-credentials: false
                  - uses: a/b@HASH # v1.2.3
                    with:
                      path: site
                  - run: ./whiteboard verify --no-cache
            """.replace("HASH", HASH);

    @Test
    void theWorkflowsGiveStrangersNothing() throws IOException {
        List<String> names = new ArrayList<>(), problems = new ArrayList<>();
        try (Stream<Path> files = Files.list(WORKFLOWS)) {
            for (Path file : files.sorted().toList()) {
                names.add(file.getFileName().toString());
                problems.addAll(Workflow.of(file.getFileName().toString(), Files.readString(file)).problems());
            }
        }
        assertEquals(List.of("main.yml", "nightly.yml", "pull-request.yml"), names);
        assertEquals(List.of(), problems);
    }

    @Test
    void whatHarmsNobodyIsAllowed() {
        assertEquals(List.of(), Workflow.of("main.yml", GOOD).problems());
        allows("main.yml", "pages: read", "pages: write");
        allows("pull-request.yml", "path: site", "cache: maven");
        allows("pull-request.yml", " --no-cache", "");
    }

    @Test
    void aTriggerThatGivesAForkOurRightsIsRefused() {
        refuses("pull_request:", "pull_request_target:", "x.yml is started by pull_request_target");
        refuses("on:\n  pull_request:", "on: [push, workflow_run]", "x.yml is started by workflow_run");
        refuses("on:\n  pull_request:", "on: issue_comment", "x.yml is started by issue_comment");
    }

    @Test
    void permissionsThatAreMissingOrTooWideAreRefused() {
        refuses("permissions:\n  contents: read\n", "", "x.yml declares no permissions");
        refuses("permissions:\n  contents: read\n", "permissions: write-all\n", "x.yml asks for write-all");
        refuses("permissions:\n  contents: read\n", "permissions: read-all\n", "x.yml asks for read-all");
        refuses("contents: read", "contents: write", "x.yml asks for contents: write");
        refuses("pages: read", "pages: write", "x.yml deploy asks for pages: write");
        refuses("permissions:\n      pages: read", "permissions: write-all", "x.yml deploy asks for write-all");
        refused("main.yml", "pages: read", "contents: write", "main.yml deploy asks for contents: write");
        refused("main.yml", "contents: read", "pages: write", "main.yml asks for pages: write");
        refuses("path: site", "token: ${{ secrets.TOKEN }}", "x.yml knows secrets");
    }

    @Test
    void anActionThatCanChangeUnderUsIsRefused() {
        refuses("a/b@" + HASH, "a/b@v1", "x.yml deploy uses a/b@v1, no commit");
        refuses("a/b@" + HASH, "a/b@" + HASH.substring(33), "x.yml deploy uses a/b@1234567, no commit");
        refuses("a/b@" + HASH, "./local", "x.yml deploy uses ./local, no commit");
        refuses("a/b@" + HASH, "docker://alpine:3", "x.yml deploy uses docker://alpine:3, no commit");
        refuses("a/b@" + HASH + " # v1.2.3", "a/b@" + HASH, "x.yml deploy uses a/b@" + HASH + " without its version");
        refuses("a/b@" + HASH + " # v1.2.3", "a/b@" + HASH + " # v1",
                "x.yml deploy uses a/b@" + HASH + " without its version");
        refuses("  - run: ./w", "  - uses: a/b@" + HASH + " # v1.2.3\n      - uses: c/d@" + HASH + "\n      - run: ./w",
                "x.yml deploy uses c/d@" + HASH + " without its version");
        refuses("timeout-minutes: 5\n", "timeout-minutes: 5\n    uses: a/b/c.yml@main\n",
                "x.yml deploy uses a/b/c.yml@main, no commit");
    }

    @Test
    void aScriptThatAStrangerCanWriteIntoIsRefused() {
        refuses("run: ./w", "run: echo ${{ github.event.pull_request.title }} && ./w",
                "x.yml deploy pastes an expression into a script");
        refuses("run: ./w", "run: |\n          echo ${{github.head_ref}}\n          ./w",
                "x.yml deploy pastes an expression into a script");
        refuses("persist-credentials: false", "persist-credentials: true",
                "x.yml deploy leaves the token in the checkout");
        refuses("        with:\n          persist-credentials: false\n", "",
                "x.yml deploy leaves the token in the checkout");
        refuses("timeout-minutes: 5", "runs-on: ubuntu-24.04", "x.yml deploy has no limit of time");
    }

    @Test
    void aCacheThatDecidesWhatIsPublishedIsRefused() {
        refused("main.yml", "path: site", "cache: maven", "main.yml deploy restores a cache");
        refused("main.yml", "a/b@", "actions/cache@", "main.yml deploy restores a cache");
        refused("main.yml", "a/b@", "actions/cache/restore@", "main.yml deploy restores a cache");
        refused("nightly.yml", "a/b@", "actions/cache@", "nightly.yml deploy restores a cache");
        refused("main.yml", " --no-cache", "", "main.yml deploy believes a cache");
    }

    private static void refuses(String good, String bad, String problem) {
        refused("x.yml", good, bad, problem);
    }

    private static void refused(String name, String good, String bad, String problem) {
        assertEquals(List.of(problem), planted(name, good, bad));
    }

    private static void allows(String name, String good, String other) {
        assertEquals(List.of(), planted(name, good, other));
    }

    private static List<String> planted(String name, String good, String bad) {
        String text = GOOD.replace(good, bad);
        assertNotEquals(GOOD, text);
        return Workflow.of(name, text).problems();
    }
}
