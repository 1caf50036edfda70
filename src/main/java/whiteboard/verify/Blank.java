package whiteboard.verify;

import whiteboard.model.Program;

/// A program with the body of one method taken out, for the reader to write.
public final class Blank {

    private Blank() {}

    /// The source in which the method throws an exception that asks for it. Signature, doc comment and all other
    /// lines stay as they are.
    public static String of(Program program, Program.Fragment method) {
        String text = program.source().text();
        int open = method.body().start(), close = method.body().end();
        int line = text.lastIndexOf('\n', open - 1) + 1;
        int first = line;
        while (text.charAt(first) == ' ' || text.charAt(first) == '\t') first++;
        String indent = indentOfDeclaration(text, method, text.substring(line, first));
        return text.substring(0, open) + "{\n" + indent + "    throw new UnsupportedOperationException(\"write "
                + method.name() + "\");\n" + indent + "}" + text.substring(close);
    }

    /// A signature may be broken over lines; the closing brace stands under its first one.
    private static String indentOfDeclaration(String text, Program.Fragment method, String ofBrace) {
        int lastLine = text.lastIndexOf('\n', method.body().end() - 1) + 1;
        String before = text.substring(lastLine, method.body().end() - 1);
        return before.isBlank() ? before : ofBrace;
    }
}
