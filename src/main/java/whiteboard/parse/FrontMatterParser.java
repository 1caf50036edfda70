package whiteboard.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import whiteboard.file.Located;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;
import whiteboard.model.FrontMatter;
import whiteboard.model.FrontMatter.Kind;
import whiteboard.model.FrontMatter.Level;
import whiteboard.model.FrontMatter.Role;
import whiteboard.model.Url;

/// Reads what a page says of itself between its first two lines `---`.
final class FrontMatterParser {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_SUMMARY = 160;
    private static final List<String> KEYS =
            List.of("title", "summary", "kind", "asked-by", "level", "covers", "prerequisites");
    private static final Map<String, Kind> KINDS = named(Kind.values());
    private static final Map<String, Level> LEVELS = named(Level.values());
    private static final Map<String, Role> ROLES = roles();
    /// The end of a sentence with another one behind it; a single letter or `vs`, `cf`, `etc` ends none.
    private static final Pattern SENTENCES =
            Pattern.compile("(?<!\\b\\p{L}|\\bvs|\\bcf|\\betc)[.!?][\"”')]?\\s+[\"“'(]?\\p{Lu}");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”')]?$");

    private FrontMatterParser() {}

    /// @param body offset of the first character behind the front matter
    record Head(FrontMatter meta, int body) {}

    static Head parse(Source source, List<Problem> problems) {
        String text = source.text();
        if (!text.startsWith("---\n")) {
            int line = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
            problems.add(new Problem(source.span(0, line), Rule.FRONT_MATTER,
                    "the page does not start with front matter", "start with a line `---`"));
            Keys none = new Keys(Optional.empty(), source.whole(), Keys.Rules.PLAIN, KEYS, problems);
            return new Head(meta(source, none), 0);
        }
        int close = closing(text);
        int end = close < 0 ? firstBlankLine(text) : close;
        if (close < 0) {
            problems.add(new Problem(source.span(0, 3), Rule.FRONT_MATTER, "the front matter is never closed",
                    "end it with a line `---`"));
        }
        Optional<Yaml> yaml = YamlReader.read(source, 4, end, problems);
        if (yaml.isEmpty() && source.text().substring(4, end).isBlank()) {
            yaml = Optional.of(new Yaml.Mapping(List.of(), source.span(4, 4)));
        }
        Keys keys = new Keys(yaml, source.span(0, 3), Keys.Rules.PLAIN, KEYS, problems);
        return new Head(meta(source, keys), close < 0 ? end : Math.min(text.length(), close + 4));
    }

    /// Offset of the line `---` that ends the front matter, or -1.
    private static int closing(String text) {
        if (text.startsWith("---", 4) && (text.length() == 7 || text.charAt(7) == '\n')) return 4;
        for (int at = text.indexOf("\n---", 3); at >= 0; at = text.indexOf("\n---", at + 1)) {
            if (at + 4 == text.length() || text.charAt(at + 4) == '\n') return at + 1;
        }
        return -1;
    }

    private static int firstBlankLine(String text) {
        int blank = text.indexOf("\n\n", 3);
        return blank < 0 ? text.length() : blank + 1;
    }

    private static FrontMatter meta(Source source, Keys keys) {
        Located<String> title = keys.text("title");
        if (title.value().length() > LONGEST_TITLE) {
            keys.wrong(title.at(), "a title has at most " + LONGEST_TITLE + " characters", "");
        }
        Located<String> summary = keys.text("summary");
        checkSummary(keys, summary);
        Kind kind = keys.choice(keys.text("kind"), KINDS);
        List<Role> askedBy = new ArrayList<>();
        for (Located<String> role : keys.texts("asked-by")) {
            Role chosen = keys.choice(role, ROLES);
            if (ROLES.containsKey(role.value()) && !askedBy.contains(chosen)) askedBy.add(chosen);
        }
        Level level = keys.choice(keys.text("level"), LEVELS);
        return new FrontMatter(title.value(), summary.value(), kind, List.copyOf(askedBy), level,
                keys.texts("covers"), prerequisites(source, keys));
    }

    private static void checkSummary(Keys keys, Located<String> summary) {
        String text = summary.value();
        if (text.isEmpty()) return;
        if (text.length() > LONGEST_SUMMARY) {
            keys.wrong(summary.at(),
                    "a summary has at most " + LONGEST_SUMMARY + " characters, not " + text.length(), "");
        }
        if (!SENTENCE_END.matcher(text).find()) {
            keys.wrong(summary.at(), "a summary is a sentence", "end it with a full stop");
        }
        if (SENTENCES.matcher(text).find()) keys.wrong(summary.at(), "a summary is one sentence", "");
    }

    private static List<Located<String>> prerequisites(Source source, Keys keys) {
        List<Located<String>> pages = new ArrayList<>();
        for (Located<String> page : keys.texts("prerequisites")) {
            String path = page.value();
            if (path.startsWith("/") || !path.endsWith(".md")) {
                keys.wrong(page.at(), "a prerequisite is the relative path of a page", "such as `../nlp/attention.md`");
            } else {
                pages.add(new Located<>(Url.resolve(source.folder(), path), page.at()));
            }
        }
        return pages;
    }

    private static <E extends Enum<E>> Map<String, E> named(E[] constants) {
        Map<String, E> byName = new LinkedHashMap<>();
        for (E it : constants) byName.put(it.name().toLowerCase(Locale.ROOT).replace('_', '-'), it);
        return byName;
    }

    private static Map<String, Role> roles() {
        Map<String, Role> byCode = new LinkedHashMap<>();
        for (Role role : Role.values()) byCode.put(role.code, role);
        return byCode;
    }
}
