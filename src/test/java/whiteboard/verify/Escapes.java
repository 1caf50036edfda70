package whiteboard.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import whiteboard.file.Rule;

/// The attempts of the bench. In them `PORT` is a server of the host, `SOCKET` a file to which another listens,
/// `CANARY` a file in the home folder, and `HOST` a folder that anyone may write to.
final class Escapes {

    private final List<Attempt> attempts = new ArrayList<>();

    static List<Attempt> all() {
        Escapes all = new Escapes();
        all.network();
        all.reading();
        all.writing();
        all.processes();
        all.machine();
        all.memory();
        all.compiling();
        return all.attempts;
    }

    private void held(String name, String imports, String body) {
        attempts.add(new Attempt(name, imports, body, Set.of(), false));
    }

    private void open(String name, String imports, String body) {
        attempts.add(new Attempt(name, imports, body, Set.of(), true));
    }

    private void network() {
        String net = "import java.net.*;";
        open("CallsTheHost", net, """
                try (Socket socket = new Socket("127.0.0.1", PORT)) {
                    return socket;
                }
                """);
        open("CallsTheHostBySix", net, """
                try (Socket socket = new Socket()) {
                    socket.connect(new InetSocketAddress("::ffff:127.0.0.1", PORT), 1_000);
                    return socket;
                }
                """);
        open("CallsASocketFile", net + "import java.nio.channels.*;", """
                try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
                    return channel.connect(UnixDomainSocketAddress.of("SOCKET")) ? "a socket file" : null;
                }
                """);
        held("CallsTheWorld", net, """
                try (Socket socket = new Socket()) {
                    socket.connect(new InetSocketAddress("192.0.2.1", 80), 1_000);
                    return socket;
                }
                """);
        held("SendsADatagram", net, """
                try (DatagramSocket socket = new DatagramSocket()) {
                    socket.send(new DatagramPacket(new byte[1], 1, new InetSocketAddress("192.0.2.1", 53)));
                    return "sent";
                }
                """);
        held("JoinsAGroup", net, """
                try (MulticastSocket socket = new MulticastSocket(0)) {
                    socket.setTimeToLive(4);
                    socket.send(new DatagramPacket(new byte[1], 1, new InetSocketAddress("224.0.0.251", 5353)));
                    return "sent";
                }
                """);
        held("AsksForAName", net, """
                return InetAddress.getByName("whiteboard.example.org");
                """);
        held("FindsACard", net, """
                return NetworkInterface.networkInterfaces().filter(it -> !it.getName().equals("lo")).findAny()
                        .orElse(null);
                """);
    }

    private void reading() {
        String files = "import java.nio.file.*;";
        open("ReadsTheHome", files, """
                return Files.readString(Path.of("CANARY"));
                """);
        held("ReadsAccounts", files, """
                return Files.exists(Path.of("/etc/shadow")) ? "shadow" : Files.readString(Path.of("/etc/passwd"));
                """);
        held("ReadsTheEnvironment", "", """
                for (String it : System.getenv().keySet()) {
                    if (!Set.of("LC_ALL", "PWD", "SHLVL", "_").contains(it)) return it;
                }
                return null;
                """);
        open("ReadsOthersEnvironment", files, """
                try (var all = Files.list(Path.of("/proc"))) {
                    for (Path it : all.filter(it -> it.getFileName().toString().matches("\\\\d+")).toList()) {
                        try {
                            String text = new String(Files.readAllBytes(it.resolve("environ")));
                            if (text.contains("HOME=")) return text.length();
                        } catch (java.io.IOException refused) {
                            continue;
                        }
                    }
                }
                return null;
                """);
        open("GoesThroughTheRootOfAProcess", files, """
                for (String it : List.of("1", "self", Long.toString(ProcessHandle.current().pid()))) {
                    Path root = Path.of("/proc/" + it + "/root/../..");
                    if (Files.exists(root.resolve("CANARY".substring(1)))) return root;
                }
                return null;
                """);
        held("ReadsAnotherProgram", files, """
                Path app = Path.of(System.getProperty("java.class.path").split(":")[1]);
                try (var runs = Files.list(app.getParent().getParent())) {
                    return runs.filter(it -> it.getFileName().toString().startsWith("run"))
                            .filter(it -> !it.equals(app.getParent())).findAny().orElse(null);
                }
                """);
        held("ReadsTheMachine", files, """
                for (String it : List.of("/proc/kcore", "/dev/mem", "/dev/kmsg", "/dev/sda", "/dev/vda", "/dev/tty",
                        "/dev/pts/0", "/dev/console", "/run/utmp", "/var/log/wtmp", "/sys/kernel/uevent_seqnum")) {
                    try (var in = Files.newByteChannel(Path.of(it))) {
                        if (in.read(java.nio.ByteBuffer.allocate(1)) > 0) return it;
                    } catch (java.io.IOException refused) {
                        continue;
                    }
                }
                return null;
                """);
    }

    private void writing() {
        String files = "import java.nio.file.*;";
        open("WritesOutside", files, """
                return Files.writeString(Path.of("HOST/written"), "x");
                """);
        held("WritesEverywhere", files, """
                for (String it : List.of("/x", "/etc/x", "/usr/x", "/usr/lib/x", "/lib/x", "/proc/x", "/dev/x",
                        "/dev/shm/x", "/var/tmp/x", "/home/x", System.getProperty("java.home") + "/x")) {
                    try {
                        return Files.writeString(Path.of(it), "x");
                    } catch (java.io.IOException refused) {
                        continue;
                    }
                }
                return null;
                """);
        held("WritesItsClasses", files, """
                for (String it : System.getProperty("java.class.path").split(":")) {
                    try {
                        return Files.writeString(Path.of(it, "Planted.class"), "x");
                    } catch (java.io.IOException refused) {
                        continue;
                    }
                }
                return null;
                """);
        held("WritesThroughALink", files, """
                Path link = Files.createSymbolicLink(Path.of("link"), Path.of("HOST"));
                return Files.writeString(link.resolve("linked"), "x");
                """);
        held("LinksAFileOfTheHost", files, """
                return Files.createLink(Path.of("java"), Path.of(System.getProperty("java.home"), "bin/java"));
                """);
        held("TurnsKnobs", files, """
                for (String it : List.of("/proc/sys/kernel/hostname", "/proc/sys/kernel/core_pattern",
                        "/proc/sys/vm/drop_caches", "/proc/sysrq-trigger", "/proc/self/uid_map", "/proc/self/setgroups", "/sys/fs/cgroup/cgroup.procs")) {
                    try {
                        Files.writeString(Path.of(it), "0", StandardOpenOption.WRITE);
                        return it;
                    } catch (java.io.IOException refused) {
                        continue;
                    }
                }
                return null;
                """);
        held("FillsTheDisk", files, """
                for (int i = 0; i < 100; i++) Files.write(Path.of("f" + i), new byte[1 << 20]);
                return "100 MB";
                """);
        held("WritesOneHugeFile", "import java.io.*;", """
                try (RandomAccessFile file = new RandomAccessFile("huge", "rw")) {
                    file.setLength(1L << 30);
                    return "1 GB";
                }
                """);
    }

    private void processes() {
        open("SeesOthers", "", """
                long others = ProcessHandle.allProcesses().count();
                return others > 8 ? others : null;
                """);
        held("EndsOthers", "", """
                return ProcessHandle.allProcesses().filter(it -> it.pid() > 8 && !it.equals(ProcessHandle.current()))
                        .filter(ProcessHandle::destroyForcibly).findAny().orElse(null);
                """);
        held("RunsAShell", "", """
                return new ProcessBuilder("/bin/sh", "-c", "echo").start();
                """);
        attempts.add(new Attempt("LeavesAProcess", "", child("1"), Set.of(Rule.EXIT), false));
        attempts.add(new Attempt("ForksForEver", "", child("1_000_000"), Set.of(Rule.PROCESS_LIMIT), false));
        held("AttachesToAnother", "", """
                Class<?> machine = Class.forName("com.sun.tools.attach.VirtualMachine");
                List<?> all = (List<?>) machine.getMethod("list").invoke(null);
                return all.size() > 1 ? all : null;
                """);
    }

    /// Starts JVMs that live on; under bubblewrap the first is refused.
    private static String child(String count) {
        return """
                if (System.getProperty("child") != null) Thread.sleep(60_000);
                for (int i = 0; i < %s; i++) {
                    new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Dchild=MARK", "-Xmx8m", "-cp",
                            System.getProperty("java.class.path"), getClass().getName())
                            .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
                }
                return null;
                """.formatted(count);
    }

    private void machine() {
        String foreign = "import java.lang.foreign.*;";
        attempts.add(new Attempt("CallsTheSystem", foreign, """
                Linker linker = Linker.nativeLinker();
                var unshare = linker.downcallHandle(linker.defaultLookup().find("unshare").orElseThrow(),
                        FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
                return (int) unshare.invokeExact(0x10000000) == 0 ? "a namespace" : null;
                """, Set.of(Rule.COMPILE), false));
        attempts.add(new Attempt("LoadsALibrary", "import java.nio.file.*;", """
                System.load(Path.of(System.getProperty("java.home"), "lib/libnet.so").toString());
                return "a library";
                """, Set.of(Rule.COMPILE), false));
        held("OpensTheJdk", "", """
                var field = Class.forName("java.lang.ProcessEnvironment").getDeclaredField("theEnvironment");
                field.setAccessible(true);
                return field.get(null);
                """);
        attempts.add(new Attempt("HandlesSignals", "import java.lang.reflect.*;", """
                Class<?> signal = Class.forName("sun.misc.Signal"), handler = Class.forName("sun.misc.SignalHandler");
                Object ignore = Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler},
                        (_, _, _) -> null);
                for (String it : List.of("TERM", "INT", "HUP")) {
                    signal.getMethod("handle", signal, handler).invoke(null,
                            signal.getConstructor(String.class).newInstance(it), ignore);
                }
                Thread.sleep(600_000);
                return "ten minutes";
                """, Set.of(Rule.TIME_LIMIT), false));
        attempts.add(new Attempt("StopsTheWatch", "", """
                for (Thread it : Thread.getAllStackTraces().keySet()) {
                    if (it != Thread.currentThread()) it.interrupt();
                }
                while (true) Thread.onSpinWait();
                """, Set.of(Rule.TIME_LIMIT), false));
        attempts.add(new Attempt("HoldsTheShutdown", "", """
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    while (true) Thread.onSpinWait();
                }));
                return null;
                """, Set.of(Rule.TIME_LIMIT), false));
        attempts.add(new Attempt("ForgesItsEnd", "", """
                for (String it : ProcessHandle.current().info().arguments().orElse(new String[0])) {
                    System.err.println(it + " end");
                }
                System.getenv().values().forEach(it -> System.err.println(it + " end"));
                IO.println("held");
                Runtime.getRuntime().halt(0);
                return null;
                """, Set.of(Rule.EXIT, Rule.STANDARD_ERROR), false));
    }

    private void memory() {
        held("FillsTheHeap", "", """
                List<byte[]> all = new ArrayList<>();
                while (all.size() < 512) all.add(new byte[1 << 20]);
                return "512 MB";
                """);
        held("FillsNativeMemory", "import java.lang.foreign.*;", """
                for (int i = 0; i < 1_024; i++) Arena.global().allocate(1 << 20).fill((byte) 1);
                return "1 GB";
                """);
        held("FillsBuffers", "import java.nio.*;", """
                List<ByteBuffer> all = new ArrayList<>();
                while (all.size() < 512) all.add(ByteBuffer.allocateDirect(1 << 20).put(0, (byte) 1));
                return "512 MB";
                """);
        held("MapsAFile", "import java.nio.channels.*;import java.nio.file.*;", """
                try (FileChannel file = FileChannel.open(Path.of("map"), StandardOpenOption.CREATE,
                        StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                    var map = file.map(FileChannel.MapMode.READ_WRITE, 0, 1 << 30);
                    for (int i = 0; i < map.capacity(); i += 4_096) map.put(i, (byte) 1);
                    return "1 GB";
                }
                """);
        attempts.add(new Attempt("StartsThreads", "", """
                for (int i = 0; i < 20_000; i++) Thread.ofPlatform().daemon().start(() -> {
                    while (true) java.util.concurrent.locks.LockSupport.park();
                });
                return "20,000 threads";
                """, Set.of(Rule.MEMORY_LIMIT, Rule.TIME_LIMIT, Rule.OUTPUT_DIFFERS, Rule.OUTPUT_VARIES), false));
        attempts.add(new Attempt("FloodsBoth", "", """
                while (true) System.err.print("flood".repeat(1_000));
                """, Set.of(Rule.OUTPUT_LIMIT), false));
    }

    private void compiling() {
        held("IsAProcessor", "import java.nio.file.*;import javax.annotation.processing.*;import java.util.Set;"
                + "import javax.lang.model.element.*;", """
                @SupportedAnnotationTypes("*")
                class Processor extends AbstractProcessor {
                    @Override
                    public boolean process(Set<? extends TypeElement> types, RoundEnvironment round) {
                        try {
                            Files.writeString(Path.of("HOST/processed"), "x");
                        } catch (java.io.IOException e) {
                            throw new IllegalStateException(e);
                        }
                        return false;
                    }
                }
                return new Processor().process(Set.of(), null);
                """);
        attempts.add(new Attempt("@HOST/file", "", "return null;\n", Set.of(Rule.COMPILE), false));
        attempts.add(new Attempt("ExpandsConstants", "", constants(), Set.of(Rule.COMPILE), false));
        attempts.add(new Attempt("NestsDeep", "", "return " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + ";\n",
                Set.of(Rule.COMPILE), false));
        attempts.add(new Attempt("InfersForEver", "", inference(), Set.of(Rule.COMPILE), false));
    }

    /// A constant of 2^40 characters.
    private static String constants() {
        StringBuilder text = new StringBuilder("final String a0 = \"x\";\n");
        for (int i = 1; i <= 40; i++) text.append("final String a%d = a%d + a%d;\n".formatted(i, i - 1, i - 1));
        return text + "return a40.isEmpty() ? a40 : null;\n";
    }

    /// Each level of nested generic calls with lambdas is attributed several times over.
    private static String inference() {
        return "return " + "f(() -> ".repeat(40) + "null" + ")".repeat(40) + ";\n}\n"
                + "<T> T f(java.util.concurrent.Callable<T> it) throws Exception {\n    return it.call();\n}\n"
                + "<T> T f(java.util.function.Supplier<T> it) {\n    return it.get();\n";
    }
}
