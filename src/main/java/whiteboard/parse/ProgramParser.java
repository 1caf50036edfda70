package whiteboard.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import whiteboard.file.Flood;
import whiteboard.file.Parsed;
import whiteboard.file.Problem;
import whiteboard.file.Rule;
import whiteboard.file.Source;
import whiteboard.file.Span;
import whiteboard.model.Program;
import whiteboard.model.Program.Fragment;
import whiteboard.parse.JavaTree.Declaration;
import whiteboard.parse.JavaTree.Sort;

/// Reads a program: a single-file JBang program (normally a compact source file, JEP 512) that ends with
/// the output that it promises.
public final class ProgramParser {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9]*\\.java");

    private final Source source;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Fragment> fragments = new ArrayList<>();
    private ProgramHeader header;
    private JavaText text;
    private int oracle = -1;

    private ProgramParser(Source source) {
        this.source = source;
    }

    /// The program, and all that is wrong with it by itself. Safe to call from many threads.
    public static Parsed<Program> parse(Source source) {
        return new ProgramParser(source).parse();
    }

    private Parsed<Program> parse() {
        if (!NAME.matcher(source.name()).matches()) {
            problems.add(new Problem(source.whole(), Rule.FILE_NAME,
                    "`" + source.name() + "` is not a class name", "name it like `KMeans.java`"));
        }
        Optional<Problem> tooLong = ProgramSize.tooLong(source);
        if (tooLong.isPresent()) return unread(tooLong.get());
        header = ProgramHeader.of(source);
        text = JavaText.of(source);
        problems.addAll(header.problems());
        problems.addAll(text.problems());
        JavaTree tree = text.tooDeep() ? new JavaTree(List.of(), true, true, List.of()) : JavaTree.of(source);
        problems.addAll(tree.problems());

        int code = tree.declarations().stream().mapToInt(Declaration::end).max().orElse(header.end());
        PromisedOutput output = PromisedOutput.of(source, code);
        output.problem().ifPresent(problems::add);
        problems.addAll(ProgramSize.problems(source, output.at().start()));
        declarations(tree);
        Regions regions = Regions.of(source, output.at().start(), names());
        problems.addAll(regions.problems());
        fragments.addAll(regions.fragments());
        fragments.sort(Comparator.comparing(Fragment::at).thenComparing(Fragment::name));
        if (tree.problems().isEmpty()) vacuous(tree);

        Program program = new Program(source, name(), header.description(),
                header.dependencies(), output.text(), output.at(), List.copyOf(fragments),
                oracle < 0 ? output.at().start() : oracle);
        return new Parsed<>(program, Flood.capped(problems));
    }

    private Parsed<Program> unread(Problem problem) {
        problems.add(problem);
        Span end = source.span(source.text().length(), source.text().length());
        Program program = new Program(source, name(), "", List.of(), "", end, List.of(), end.start());
        return new Parsed<>(program, Flood.capped(problems));
    }

    private String name() {
        return source.name().replaceFirst("\\.java$", "");
    }

    private void declarations(JavaTree tree) {
        int main = -1;
        for (Declaration it : tree.declarations()) {
            int doc = text.docStart(it.start(), header.end());
            int start = source.text().lastIndexOf('\n', (doc < 0 ? it.start() : doc) - 1) + 1;
            if (oracle < 0 && doc >= 0 && isOracle(doc)) oracle = start;
            if (it.sort() == Sort.METHOD && it.name().equals("main")) main = start;
            if (it.sort() != Sort.FIELD) fragments.add(fragment(it, start));
        }
        if (oracle < 0) oracle = main;
    }

    private boolean isOracle(int doc) {
        int word = doc + 3;
        while (word < source.text().length() && " \t\n*/".indexOf(source.text().charAt(word)) >= 0) word++;
        return source.text().startsWith("Oracle", word);
    }

    private Fragment fragment(Declaration it, int start) {
        int lineEnd = source.text().indexOf('\n', it.end());
        Span at = source.span(start, lineEnd < 0 ? source.text().length() : lineEnd);
        Span body = it.bodyStart() == it.start() ? at : source.span(it.bodyStart(), it.bodyEnd());
        Fragment.Kind kind = it.sort() == Sort.METHOD ? Fragment.Kind.METHOD : Fragment.Kind.TYPE;
        return new Fragment(it.name(), kind, at, body, Listing.of(at.text()));
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>();
        for (Fragment it : fragments) names.add(it.name());
        return names;
    }

    private void vacuous(JavaTree tree) {
        Span at = fragments.stream().filter(it -> it.name().equals("main")).findFirst()
                .map(it -> source.span(it.body().start(), it.body().start() + 1)).orElse(source.whole());
        if (!tree.asserts()) {
            problems.add(new Problem(at, Rule.VACUOUS, "the program asserts nothing", "assert what the oracle knows"));
        }
        if (!tree.prints()) {
            problems.add(new Problem(at, Rule.VACUOUS, "the program prints nothing", "print with `IO.println`"));
        }
    }
}
