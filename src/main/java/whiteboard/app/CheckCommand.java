package whiteboard.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import whiteboard.check.Coverage;
import whiteboard.file.Rule;

@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Checks every page and program without running one.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private Common common;

    @Option(names = "--coverage", description = "list the topics of the syllabus that no page covers yet")
    private boolean coverage;

    @Option(names = "--rules", description = "list every rule")
    private boolean rules;

    @Override
    public Integer call() throws IOException {
        if (rules) {
            for (Rule rule : Rule.values()) common.out.println(rule.code() + "\t" + rule.asks());
            return Exit.FINE;
        }
        long start = System.nanoTime();
        Checked checked = Checked.of(common.project());
        if (coverage) list(Coverage.of(checked.loaded().guide()));
        int exit = common.report(checked.problems());
        common.say(Common.count(checked.loaded().guide().pages().size(), "page") + ", "
                + Common.count(checked.loaded().guide().programs().size(), "program") + " checked, "
                + Common.millis(start));
        return exit;
    }

    private void list(Coverage coverage) {
        for (Coverage.Part part : coverage.parts()) {
            common.out.println(part.title() + ": " + (part.topics() - part.missing().size()) + " of " + part.topics());
            part.missing().forEach(it -> common.out.println("  " + it.id() + "  " + it.title()));
        }
        common.out.println((coverage.topics() - coverage.missing()) + " of " + coverage.topics() + " topics are covered");
    }
}
