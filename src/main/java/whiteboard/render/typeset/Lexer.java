package whiteboard.render.typeset;

import com.sun.tools.javac.file.JavacFileManager;
import com.sun.tools.javac.parser.Scanner;
import com.sun.tools.javac.parser.ScannerFactory;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/// What javac needs to read texts on one thread. To open it costs more than to read a text, but it keeps every
/// name that it has seen: it is opened anew from time to time.
final class Lexer {

    /// Texts that one lexer reads.
    private static final int LIFE = 500;

    private static final ThreadLocal<Lexer> OPEN = ThreadLocal.withInitial(Lexer::new);

    private final Log log;
    private final ScannerFactory factory;
    private int texts;

    private Lexer() {
        Context context = new Context();
        log = Log.instance(context);
        log.new DiscardDiagnosticHandler();
        JavacFileManager.preRegister(context);
        factory = ScannerFactory.instance(context);
    }

    /// A scanner at the start of a text, to be used on the calling thread, before the next is asked for.
    static Scanner scanner(String code) {
        if (OPEN.get().texts++ == LIFE) OPEN.remove();
        Lexer lexer = OPEN.get();
        lexer.log.useSource(new Unnamed(code));
        return lexer.factory.newScanner(code, true);
    }

    /// The scanner describes what it cannot read, though nobody hears it, and wants to know of what.
    private static final class Unnamed extends SimpleJavaFileObject {

        private final String code;

        Unnamed(String code) {
            super(URI.create("string:///Code.java"), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
