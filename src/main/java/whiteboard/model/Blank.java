package whiteboard.model;

import java.util.Optional;

/// A program with the body of one method taken out, for the reader to write.
public record Blank(Program program, Program.Fragment method) {

    /// That of an exercise; empty where the exercise names no method of the guide, which is a problem of its own.
    public static Optional<Blank> of(Guide guide, Part.Exercise exercise) {
        return Optional.ofNullable(guide.programs().get(exercise.program()))
                .flatMap(program -> of(program, exercise.method()));
    }

    /// That of a method of the program, if it has one of that name.
    public static Optional<Blank> of(Program program, String method) {
        return program.fragment(method).filter(it -> it.kind() == Program.Fragment.Kind.METHOD)
                .map(it -> new Blank(program, it));
    }

    /// The source in which the method throws an exception that asks for it. Signature, doc comment and all other
    /// lines stay as they are.
    public String text() {
        String text = program.source().text();
        int open = method.body().start(), close = method.body().end();
        int line = text.lastIndexOf('\n', open - 1) + 1;
        int first = line;
        while (text.charAt(first) == ' ' || text.charAt(first) == '\t') first++;
        String indent = indentOfDeclaration(text, text.substring(line, first));
        return text.substring(0, open) + "{\n" + indent + "    throw new UnsupportedOperationException(\"write "
                + method.name() + "\");\n" + indent + "}" + text.substring(close);
    }

    /// A signature may be broken over lines; the closing brace stands under its first one.
    private String indentOfDeclaration(String text, String ofBrace) {
        int lastLine = text.lastIndexOf('\n', method.body().end() - 1) + 1;
        String before = text.substring(lastLine, method.body().end() - 1);
        return before.isBlank() ? before : ofBrace;
    }

    /// Its address in the site. The name of a file is the name of a class to `javac`, and so holds no dot.
    public String url() {
        return "exercises/" + program.name() + "_" + method.name() + ".java";
    }

    /// The name under which the reader's progress is kept: `KMeans#update`.
    public String id() {
        return program.name() + "#" + method.name();
    }
}
