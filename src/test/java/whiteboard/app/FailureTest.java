package whiteboard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/// Whom a failure is laid to: the machine, with a cure, or us, with a stack trace.
class FailureTest {

    private static String told(Throwable e, int exit) {
        StringWriter err = new StringWriter();
        assertEquals(exit, Failure.tell(e, new PrintWriter(err)), err::toString);
        return err.toString();
    }

    private static Error initializer(String cause) {
        Error first = new ExceptionInInitializerError("Exception " + cause + " [in thread \"markdown\"]");
        return (Error) new NoClassDefFoundError("Could not initialize class whiteboard.parse.Markdown").initCause(first);
    }

    @Test
    void aClassThatIsNotThereIsTheMachines() {
        String absent = """
                error: the class whiteboard.parse.Body cannot be loaded
                  build Whiteboard anew if a jar is missing; else let it open more files: ulimit -n 1024
                """;
        assertEquals(absent, told(new CompletionException(new NoClassDefFoundError("whiteboard/parse/Body")), 3));
        assertEquals(absent, told(new IllegalStateException(new ClassNotFoundException("whiteboard.parse.Body")), 3));
        assertEquals(absent, told(initializer("java.lang.NoClassDefFoundError: whiteboard/parse/Body"), 3));
    }

    @Test
    void aClassThatBreaksAsItIsInitializedIsOurs() {
        String bug = told(initializer("java.lang.IllegalStateException: a table is wrong"), 4);
        assertTrue(bug.startsWith("java.lang.NoClassDefFoundError: Could not initialize class "), bug);
        assertTrue(bug.endsWith("this is a bug of Whiteboard; please report it with the lines above\n"), bug);
    }
}
