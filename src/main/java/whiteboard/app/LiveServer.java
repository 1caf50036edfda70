package whiteboard.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import whiteboard.file.Output;
import whiteboard.render.Offline;

/// Serves the site of the moment from memory, on loopback only: it opens no file for a request.
final class LiveServer {

    private static final String OWN = ".whiteboard/";
    private static final String SCRIPT = "<link rel=\"stylesheet\" href=\"/.whiteboard/live.css\">"
            + "<script type=\"module\" src=\"/.whiteboard/live.js\"></script>";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"), Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"), Map.entry("json", "application/json"),
            Map.entry("java", "text/plain; charset=utf-8"), Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("xml", "application/xml"), Map.entry("svg", "image/svg+xml"), Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"), Map.entry("jpeg", "image/jpeg"), Map.entry("webp", "image/webp"),
            Map.entry("woff2", "font/woff2"), Map.entry("csv", "text/csv; charset=utf-8"), Map.entry("gz", "application/gzip"),
            Map.entry("webmanifest", "application/manifest+json"), Map.entry("wasm", "application/wasm"));

    private final HttpServer server;
    private final Guard guard;
    private final Supplier<Live> live;
    private final Events events = new Events();

    /// Listens at the first free port from `port` on.
    LiveServer(int port, Supplier<Live> live) throws IOException {
        this.live = live;
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("sun.net.httpserver.maxReqHeaderSize", "32768");
        server = bind(port);
        guard = Guard.at(port());
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
    }

    private static HttpServer bind(int port) throws IOException {
        for (int p = port; ; p++) {
            try {
                return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), p), 0);
            } catch (BindException taken) {
                if (p >= port + 100) throw taken;
            }
        }
    }

    void start() {
        server.start();
    }

    void stop() {
        server.stop(0);
    }

    int port() {
        return server.getAddress().getPort();
    }

    Events events() {
        return events;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Optional<Guard.Refusal> refusal = guard.refuse(exchange.getRequestMethod(), exchange.getRequestURI(),
                    exchange.getRequestHeaders());
            if (refusal.isPresent()) {
                if (refusal.get().status() == 405) exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                send(exchange, refusal.get().status(), Output.text("x.txt", refusal.get().reason() + "\n"));
                return;
            }
            String path = exchange.getRequestURI().getPath().substring(1);
            if (path.equals(OWN + "events")) events.serve(exchange);
            else if (path.startsWith(OWN)) own(exchange, path.substring(OWN.length()));
            else page(exchange, path);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException bug) {
            bug.printStackTrace();
            send(exchange, 500, Output.text("x.txt", "this is a bug of Whiteboard: " + bug + "\n"));
        }
    }

    private void page(HttpExchange exchange, String path) throws IOException {
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        // a built site that was served at this port may have left its worker, which would hide what is live
        Optional<Output> found = file.equals(Offline.WORKER) ? Optional.of(Offline.retired()) : live.get().site().apply(file);
        if (found.isEmpty() && live.get().site().apply(file + "/index.html").isPresent()) {
            exchange.getResponseHeaders().set("Location", "/" + path + "/");
            exchange.sendResponseHeaders(301, -1);
            return;
        }
        if (found.isPresent()) send(exchange, 200, found.get());
        else send(exchange, 404, live.get().site().apply("404.html").orElse(Output.text("x.txt", "not found\n")));
    }

    private void own(HttpExchange exchange, String name) throws IOException {
        switch (name) {
            case "live.js", "live-page.js", "live.css" -> send(exchange, 200, new Output(name, resource(name)));
            case "problems/" -> send(exchange, 200, Output.text("problems.html", ProblemPage.of(live.get().reports())));
            default -> send(exchange, 404, Output.text("x.txt", "not found\n"));
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = LiveServer.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(HttpExchange exchange, int status, Output output) throws IOException {
        String extension = output.path().substring(output.path().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        byte[] bytes = extension.equals("html") ? withScript(output.bytes()) : output.bytes();
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", TYPES.getOrDefault(extension, "application/octet-stream"));
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("X-Frame-Options", "DENY");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
        if (!head && bytes.length > 0) exchange.getResponseBody().write(bytes);
    }

    private static byte[] withScript(byte[] page) {
        String text = new String(page, StandardCharsets.UTF_8);
        int script = text.indexOf("<script"); // it goes before all others: it looks at the page as it was sent
        int place = Math.max(0, script < 0 ? text.indexOf("</head>") : script);
        String live = text.substring(0, place) + SCRIPT + text.substring(place);
        return live.getBytes(StandardCharsets.UTF_8);
    }
}
