package whiteboard.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import whiteboard.file.Located;
import whiteboard.file.Parsed;
import whiteboard.file.Problem;
import whiteboard.file.Source;
import whiteboard.model.Settings;

/// Reads `content/guide.yaml`.
public final class SettingsParser {

    private static final List<String> KEYS =
            List.of("title", "description", "base-url", "repository", "branch", "language", "dependencies");
    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9.-]+(:\\d+)?(/[A-Za-z0-9._~/-]*)?");
    private static final Pattern BRANCH = Pattern.compile("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?");
    private static final Pattern COORDINATES = Pattern.compile("[A-Za-z0-9._-]+:[A-Za-z0-9._-]+:[A-Za-z0-9._+-]+");

    private SettingsParser() {}

    /// The settings; what is missing or wrong is an empty string and a problem.
    public static Parsed<Settings> parse(Source source) {
        List<Problem> problems = new ArrayList<>();
        Keys keys = new Keys(YamlReader.read(source, 0, source.text().length(), problems), source.whole(),
                Keys.Rules.PLAIN, KEYS, problems);
        String title = keys.text("title").value();
        String description = keys.text("description").value();
        String base = matching(keys, "base-url", ADDRESS, "an address such as `https://example.org/guide/`");
        String repository = matching(keys, "repository", ADDRESS, "an address such as `https://github.com/me/guide`");
        String branch = matching(keys, "branch", BRANCH, "the name of a branch, such as `main`");
        String language = matching(keys, "language", LANGUAGE, "a BCP 47 tag such as `en-GB`");
        List<String> dependencies = new ArrayList<>();
        for (Located<String> it : keys.has("dependencies") ? keys.texts("dependencies") : List.<Located<String>>of()) {
            if (COORDINATES.matcher(it.value()).matches()) dependencies.add(it.value());
            else keys.wrong(it.at(), "`" + it.value() + "` is no dependency", "write `group:artifact:version`");
        }
        return new Parsed<>(new Settings(title, description, base.endsWith("/") ? base : base + "/",
                repository.replaceAll("/+$", ""), branch, language, List.copyOf(dependencies)), problems);
    }

    private static String matching(Keys keys, String key, Pattern pattern, String what) {
        Located<String> value = keys.text(key);
        if (value.value().isEmpty() || pattern.matcher(value.value()).matches()) return value.value();
        keys.wrong(value.at(), "`" + value.value() + "` is not right for `" + key + "`", what);
        return "";
    }
}
