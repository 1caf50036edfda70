package whiteboard.app;

/// Escape sequences of a terminal (ECMA-48), or nothing where colours are off.
record Style(boolean on) {

    String red(String text) {
        return wrap("31;1", text);
    }

    String green(String text) {
        return wrap("32", text);
    }

    String bold(String text) {
        return wrap("1", text);
    }

    String faint(String text) {
        return wrap("2", text);
    }

    private String wrap(String code, String text) {
        return on ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    /// Authors' text with every character that a terminal or a workflow log might obey shown as its code point in braces.
    static String inert(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean obeyed = type == Character.CONTROL && c != '\n' && c != '\t' || type == Character.FORMAT
                    || type == Character.SURROGATE || type == Character.PRIVATE_USE;
            if (obeyed) shown.append("\\u{").append(Integer.toHexString(c)).append('}');
            else shown.appendCodePoint(c);
        });
        return shown.toString();
    }
}
