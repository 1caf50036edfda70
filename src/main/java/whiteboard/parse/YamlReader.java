package whiteboard.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;
import whiteboard.file.Span;

/// Reads a stretch of a source as one YAML document. It works on the events of the parser and follows no
/// alias, so that nothing can grow; aliases, anchors, tags, duplicate keys and deep nesting are problems.
final class YamlReader {

    private static final int DEEPEST = 16;
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private final Source source;
    private final int start;
    private final String text;
    private final boolean wide;
    private final List<Problem> problems;
    private Iterator<Event> events;

    private YamlReader(Source source, int start, int end, List<Problem> problems) {
        this.source = source;
        this.start = start;
        this.text = source.text().substring(start, end);
        this.wide = text.codePointCount(0, text.length()) != text.length();
        this.problems = problems;
    }

    /// The document from `start` to `end`; nothing where its syntax is broken or there is none.
    static Optional<Yaml> read(Source source, int start, int end, List<Problem> problems) {
        return new YamlReader(source, start, end, problems).document();
    }

    private Optional<Yaml> document() {
        Yaml root = null;
        try {
            events = new Parse(SETTINGS).parseString(text).iterator();
            while (events.hasNext()) {
                Event event = events.next();
                boolean node = event.getEventId() != Event.ID.StreamStart && event.getEventId() != Event.ID.StreamEnd
                        && event.getEventId() != Event.ID.DocumentStart && event.getEventId() != Event.ID.DocumentEnd;
                if (!node) continue;
                if (root != null) {
                    refuse(span(event), "a second document starts here", "");
                    return Optional.empty();
                }
                root = node(event, 0);
                if (root == null) return Optional.empty();
            }
        } catch (MarkedYamlEngineException broken) {
            int at = broken.getProblemMark().map(this::offset).orElse(start);
            refuse(source.span(at, at), broken.getProblem(), cure(broken.getProblem()));
            return Optional.empty();
        } catch (ReaderException broken) {
            int at = offset(Math.min(broken.getPosition(), text.codePointCount(0, text.length())));
            refuse(source.span(at, at), "a character that YAML forbids", "");
            return Optional.empty();
        }
        return Optional.ofNullable(root);
    }

    /// The node that starts with this event, or null where reading cannot go on.
    private Yaml node(Event event, int depth) {
        if (depth > DEEPEST) {
            refuse(span(event), "nested deeper than " + DEEPEST + " levels", "");
            return null;
        }
        inspect(event);
        return switch (event.getEventId()) {
            case Scalar -> new Yaml.Scalar(((ScalarEvent) event).getValue(), span(event));
            case Alias -> new Yaml.Scalar("", span(event));
            case SequenceStart -> sequence(event, depth);
            case MappingStart -> mapping(event, depth);
            case Comment, StreamStart, StreamEnd, DocumentStart, DocumentEnd, SequenceEnd, MappingEnd ->
                    throw new IllegalStateException(source + ": no node starts with " + event);
        };
    }

    private Yaml sequence(Event first, int depth) {
        List<Yaml> items = new ArrayList<>();
        for (Event event = events.next(); ; event = events.next()) {
            if (event.getEventId() == Event.ID.SequenceEnd) return new Yaml.Sequence(items, span(first, event));
            Yaml item = node(event, depth + 1);
            if (item == null) return null;
            items.add(item);
        }
    }

    private Yaml mapping(Event first, int depth) {
        List<Yaml.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Event event = events.next(); ; event = events.next()) {
            if (event.getEventId() == Event.ID.MappingEnd) return new Yaml.Mapping(entries, span(first, event));
            Yaml key = node(event, depth + 1);
            Yaml value = key == null ? null : node(events.next(), depth + 1);
            if (value == null) return null;
            if (!(key instanceof Yaml.Scalar name)) refuse(key.at(), "a key is a plain word", "");
            else if (!keys.add(name.value())) refuse(key.at(), "the key `" + name.value() + "` stands here twice", "");
            else entries.add(new Yaml.Entry(name, value));
        }
    }

    private void inspect(Event event) {
        if (event instanceof AliasEvent) {
            refuse(span(event), "aliases are not allowed", "write the value out");
        } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            refuse(span(event), "anchors are not allowed", "leave out `&" + node.getAnchor().get() + "`");
        }
        Optional<String> tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> Optional.empty();
        };
        if (tag.isEmpty()) return;
        refuse(span(event), "tags are not allowed", "every value is a string, a list or a mapping");
    }

    private void refuse(Span at, String message, String help) {
        problems.add(new Problem(at, Rule.YAML_SYNTAX, message, help));
    }

    private static String cure(String problem) {
        if (problem.startsWith("mapping values are not allowed")) return "put a value that holds `: ` into quotes";
        if (problem.startsWith("found character '\\t")) return "indent by blanks";
        if (problem.contains("cannot start any token")) return "put the value into quotes";
        return "";
    }

    private Span span(Event event) {
        return span(event, event);
    }

    private Span span(Event first, Event last) {
        int from = offset(first.getStartMark().orElseThrow());
        return source.span(from, Math.max(from, offset(last.getEndMark().orElseThrow())));
    }

    private int offset(Mark mark) {
        return offset(mark.getIndex());
    }

    /// The parser counts code points, sources count UTF-16 units.
    private int offset(int codePoints) {
        return start + (wide ? text.offsetByCodePoints(0, codePoints) : Math.min(codePoints, text.length()));
    }
}
