package whiteboard.browser.compiler.inside;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.core.compiler.IProblem;
import org.eclipse.jdt.internal.compiler.IProblemFactory;
import org.eclipse.jdt.internal.compiler.problem.DefaultProblem;

/// Says what the Eclipse compiler finds in the words of javac, which a Java programmer knows; where we have none, in
/// its own. Unlike its own factory it needs no resource bundle.
public final class Words implements IProblemFactory {

    private final Properties own = new Properties();

    public Words() {
        try (InputStream in = Words.class.getResourceAsStream("/" + Resources.MESSAGES)) {
            own.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(Resources.MESSAGES, e);
        }
    }

    @Override
    public CategorizedProblem createProblem(char[] file, int id, String[] arguments, String[] words, int severity,
                                            int start, int end, int line, int column) {
        return createProblem(file, id, arguments, 0, words, severity, start, end, line, column);
    }

    @Override
    public CategorizedProblem createProblem(char[] file, int id, String[] arguments, int elaboration, String[] words,
                                            int severity, int start, int end, int line, int column) {
        String message = getLocalizedMessage(id, elaboration, words);
        return new DefaultProblem(file, message, id, arguments, severity, start, end, line, column);
    }

    @Override
    public Locale getLocale() {
        return Locale.ENGLISH;
    }

    @Override
    public String getLocalizedMessage(int id, String[] words) {
        return getLocalizedMessage(id, 0, words);
    }

    @Override
    public String getLocalizedMessage(int id, int elaboration, String[] words) {
        String javac = JavacWords.of(id, words);
        if (javac != null) return javac;
        int key = elaboration == 0 ? id & IProblem.IgnoreCategoriesMask : elaboration;
        return filled(own.getProperty(Integer.toString(key), "this is not valid Java"), words);
    }

    /// A pattern of [java.text.MessageFormat], with nothing but plain arguments.
    static String filled(String pattern, String[] words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int end = c == '{' ? pattern.indexOf('}', i) : -1;
            if (end > 0) {
                int number = Integer.parseInt(pattern.substring(i + 1, end));
                text.append(words != null && number < words.length ? words[number] : "?");
                i = end;
            } else if (c != '\'') {
                text.append(c);
            } else if (i + 1 < pattern.length() && pattern.charAt(i + 1) == '\'') {
                text.append(c);
                i++;
            }
        }
        return text.toString();
    }
}
