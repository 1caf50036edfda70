package whiteboard.verify;

import java.util.ArrayList;
import java.util.List;
import whiteboard.file.Parsed;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.model.Program;

/// Takes what a program prints over into the promise at its end.
public final class Accept {

    private Accept() {}

    /// The source with `output` promised. Where a comment cannot hold the output, or no reader could see it, the
    /// value is the source unchanged and the problems say why.
    public static Parsed<String> text(Program program, String output) {
        String text = program.source().text();
        List<Problem> problems = new ArrayList<>();
        if (output.isEmpty()) problems.add(refuse(program, "the program prints nothing", "print what it found"));
        if (output.contains("*/")) {
            problems.add(refuse(program, "the output holds `*/`, which would end the comment", "print it otherwise"));
        }
        if (output.contains("\\u")) {
            problems.add(refuse(program, "the output holds `\\u`, which javac reads even in a comment",
                    "print it otherwise"));
        }
        if (!output.isEmpty() && !output.endsWith("\n")) {
            problems.add(refuse(program, "the last line of the output is not ended", "print it with `IO.println`"));
        }
        output.chars().filter(c -> c != '\n' && Character.isISOControl(c)).findFirst().ifPresent(
                c -> problems.add(refuse(program, "the output holds the control character "
                        + Inert.quote(Character.toString(c)), "print visible characters and line feeds only")));
        if (!problems.isEmpty()) return new Parsed<>(text, problems);
        boolean none = program.promiseAt().start() == program.promiseAt().end();
        String before = text.substring(0, program.promiseAt().start());
        String head = none ? before.stripTrailing() + "\n\n" : before;
        String tail = none ? "\n" : text.substring(program.promiseAt().end());
        return Parsed.of(head + "/* Output\n" + output + "*/" + tail);
    }

    private static Problem refuse(Program program, String message, String help) {
        return new Problem(program.promiseAt(), Rule.PROGRAM_OUTPUT, message, help);
    }
}
