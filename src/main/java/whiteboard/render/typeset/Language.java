package whiteboard.render.typeset;

import java.util.List;

/// The languages of fences, and how each is highlighted.
public final class Language {

    /// Those of Prism, by the name that authors use, with Prism's own where it differs.
    static final List<String> PRISM = List.of("bash", "dockerfile", "json", "python", "sql", "yaml");

    /// Every name that a fence may carry; none at all is fine too.
    public static final List<String> NAMES =
            List.of("bash", "dockerfile", "java", "json", "python", "sql", "text", "yaml");

    private Language() {}

    /// Prism's name of a language.
    static String prism(String name) {
        return name.equals("dockerfile") ? "docker" : name;
    }
}
