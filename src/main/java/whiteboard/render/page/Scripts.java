package whiteboard.render.page;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/// Scripts that import one another, under published names that tell their content. Since a name goes by the content,
/// and the content by the names that it imports, what is imported is published first.
///
/// A script names another by a string `'./name.js'`, after `from`, in `import()` or in `new URL(…, import.meta.url)`;
/// every such string is rewritten. Lines that are only comment stay behind: readers would pay for them.
final class Scripts {

    private final UnaryOperator<String> texts;
    private final BinaryOperator<String> publish;
    private final Map<String, String> published = new HashMap<>();
    private final SequencedSet<String> open = new LinkedHashSet<>();

    /// @param texts   the text of a script by its name; null where there is none
    /// @param publish takes a name and the final text, gives the published name
    Scripts(UnaryOperator<String> texts, BinaryOperator<String> publish) {
        this.texts = texts;
        this.publish = publish;
    }

    /// Publishes a script, after all that it imports, and gives its published name.
    String add(String name) {
        String done = published.get(name);
        if (done != null) return done;
        String text = texts.apply(name);
        if (text == null) throw new IllegalStateException(by(name) + ", which is no asset");
        if (!open.add(name)) {
            throw new IllegalStateException("scripts import one another in a circle: " + String.join(", ", open)
                    + ", " + name);
        }
        text = ScriptText.withoutComments(text);
        ScriptText.foreign(text).ifPresent(it -> {
            throw new IllegalStateException(name + " imports '" + it + "'; a script imports './name.js' only");
        });
        String rewritten = ScriptText.renamed(text, this::add);
        open.remove(name);
        String address = publish.apply(name, rewritten);
        published.put(name, address);
        return address;
    }

    private String by(String name) {
        return open.isEmpty() ? "a page needs " + name : open.getLast() + " imports ./" + name;
    }
}
