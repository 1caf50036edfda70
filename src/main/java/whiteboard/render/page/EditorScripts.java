package whiteboard.render.page;

import java.util.Arrays;
import whiteboard.render.typeset.Webjar;

/// [CodeMirror](https://codemirror.net), the editor of programs: its modules as its authors publish them, under names
/// that scripts of the site can import. A browser finds no `@codemirror/view`, only `./codemirror-view.js`.
enum EditorScripts {
    STATE("codemirror-state.js", "@codemirror/state", Webjar.CODEMIRROR_STATE, "dist/index.js"),
    VIEW("codemirror-view.js", "@codemirror/view", Webjar.CODEMIRROR_VIEW, "dist/index.js"),
    LANGUAGE("codemirror-language.js", "@codemirror/language", Webjar.CODEMIRROR_LANGUAGE, "dist/index.js"),
    COMMANDS("codemirror-commands.js", "@codemirror/commands", Webjar.CODEMIRROR_COMMANDS, "dist/index.js"),
    LINT("codemirror-lint.js", "@codemirror/lint", Webjar.CODEMIRROR_LINT, "dist/index.js"),
    COMMON("lezer-common.js", "@lezer/common", Webjar.LEZER_COMMON, "dist/index.js"),
    HIGHLIGHT("lezer-highlight.js", "@lezer/highlight", Webjar.LEZER_HIGHLIGHT, "dist/index.js"),
    STYLE("style-mod.js", "style-mod", Webjar.STYLE_MOD, "src/style-mod.js"),
    KEYNAME("w3c-keyname.js", "w3c-keyname", Webjar.W3C_KEYNAME, "index.js"),
    CRELT("crelt.js", "crelt", Webjar.CRELT, "index.js"),
    CLUSTER("find-cluster-break.js", "@marijn/find-cluster-break", Webjar.FIND_CLUSTER_BREAK, "src/index.js");

    private final String name;
    private final String specifier;
    private final Webjar library;
    private final String file;

    /// @param specifier by which the others import it
    EditorScripts(String name, String specifier, Webjar library, String file) {
        this.name = name;
        this.specifier = specifier;
        this.library = library;
        this.file = file;
    }

    /// The module of that name with its licence; null where there is none.
    static String text(String name) {
        return Arrays.stream(values()).filter(it -> it.name.equals(name)).map(EditorScripts::text).findFirst()
                .orElse(null);
    }

    private String text() {
        String text = library.text(file);
        for (EditorScripts it : values()) {
            text = text.replace("from '" + it.specifier + "'", "from './" + it.name + "'")
                    .replace("from \"" + it.specifier + "\"", "from './" + it.name + "'");
        }
        return "/*\n" + library.text("LICENSE").strip() + "\n*/\n" + text;
    }
}
