package whiteboard.verify.inside;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/// Runs a program inside its own JVM as the `java` command would, and says on standard error, in lines that start
/// with a word only the verifier knows, how it ended. Exit code 0 alone proves nothing: `System.exit(0)` and
/// `Runtime.halt(0)` give it too.
///
/// It stands alone: its class file is handed into the cage, nothing else of the guide is there. It is sparing with
/// the class library, lambdas and concatenation included, since every run pays for what it loads.
public final class Launch {

    /// Exit code when the time is up.
    public static final int TIME_UP = 124;

    /// A system of its own has many more.
    private static final int MOST_IN_A_CAGE = 16;

    private Launch() {}

    /// Standard input holds the secret word, and nothing else: arguments can be read by the program.
    ///
    /// @param args the time limit in milliseconds, the salt of immutable collections or `-`, the main class, and the
    ///             JVM's log of exceptions if there is one
    public static void main(String... args) throws Throwable {
        String word = word();
        if (!args[1].equals("-")) salt(Long.parseLong(args[1]), word);
        Thread watch = new Thread(new Watch(word, Long.parseLong(args[0]), Thread.currentThread()));
        watch.setDaemon(true);
        watch.start();
        int processes = processes();
        call(Class.forName(args[2], false, Launch.class.getClassLoader()));
        joinOthers(Thread.currentThread());
        System.out.flush();
        String lost = args.length > 3 ? lost(args[3]) : "";
        if (!lost.isEmpty()) System.err.println(word.concat(" lost ").concat(lost.replace('\n', ' ')));
        else System.err.println(word.concat(processes() > processes ? " children" : " end"));
    }

    private static String word() throws IOException {
        byte[] word = new byte[64];
        int length = 0;
        for (int b = System.in.read(); b > '\n' && length < word.length; b = System.in.read()) word[length++] = (byte) b;
        return new String(word, 0, length, StandardCharsets.US_ASCII);
    }

    private static String lost(String log) throws IOException {
        String[] path = System.getProperty("java.class.path").split(File.pathSeparator);
        return Lost.in(Path.of(log), new File(path[1]));
    }

    /// How many processes there are: in a cage all that can be seen, since one may have given itself another parent;
    /// elsewhere those that descend from this one.
    private static int processes() {
        String[] names = new File("/proc").list();
        int count = 0;
        if (names != null) for (String name : names) if (Character.isDigit(name.charAt(0))) count++;
        boolean cage = count > 0 && count <= MOST_IN_A_CAGE;
        return cage ? count : (int) ProcessHandle.current().descendants().count();
    }

    /// Calls the main method that JLS 12.1.4 chooses: one with `String[]` before one without, an instance main on
    /// a new object.
    static void call(Class<?> type) throws Throwable {
        Method main = mainOf(type);
        main.setAccessible(true);
        Object self = null;
        try {
            if (!Modifier.isStatic(main.getModifiers())) {
                Constructor<?> constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                self = constructor.newInstance();
            }
            if (main.getParameterCount() == 0) main.invoke(self);
            else main.invoke(self, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Method mainOf(Class<?> type) throws NoSuchMethodException {
        for (Class<?> up = type; up != null; up = up.getSuperclass()) {
            Method without = null;
            for (Method method : up.getDeclaredMethods()) {
                boolean main = method.getName().equals("main") && method.getReturnType() == void.class
                        && !Modifier.isPrivate(method.getModifiers());
                if (main && method.getParameterCount() == 0) without = method;
                if (main && method.getParameterCount() == 1 && method.getParameterTypes()[0] == String[].class) {
                    return method;
                }
            }
            if (without != null) return without;
        }
        throw new NoSuchMethodException(type.getName().concat(" has no main method"));
    }

    /// Waits for the program's own threads, as the JVM does before it ends.
    private static void joinOthers(Thread self) throws InterruptedException {
        for (Thread other = other(self); other != null; other = other(self)) other.join();
    }

    /// A thread that keeps the JVM alive and is not the main thread, or null.
    static Thread other(Thread main) {
        ThreadGroup group = main.getThreadGroup();
        while (group.getParent() != null) group = group.getParent();
        Thread[] threads = new Thread[group.activeCount() + 16];
        int count = group.enumerate(threads, true);
        for (int i = 0; i < count; i++) {
            Thread it = threads[i];
            if (it != main && it.isAlive() && !it.isDaemon() && !it.getName().equals("DestroyJavaVM")) return it;
        }
        return null;
    }

    /// Sets the salt on which the order of immutable collections depends; the class that can is made by the verifier.
    static void salt(long salt, String word) throws ReflectiveOperationException {
        Constructor<?> made = Class.forName("whiteboard.verify.inside.Salt").getDeclaredConstructor();
        try {
            ((LongConsumer) made.newInstance()).accept(salt);
        } catch (IllegalStateException otherClassLibrary) {
            System.err.println(word.concat(" unsalted"));
        }
    }
}
