package whiteboard.render;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;

/// A site in memory, served on the loopback interface. Pages for any address are served at their own as well.
public record TestSite(HttpServer server) implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "css", "text/css",
            "js", "text/javascript", "xhtml", "application/xhtml+xml", "svg", "image/svg+xml", "woff2", "font/woff2",
            "png", "image/png", "webmanifest", "application/manifest+json");

    public static TestSite serve(Built site) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                String path = exchange.getRequestURI().getPath().substring(1).replaceFirst("^wb/", "");
                if (path.isEmpty() || path.endsWith("/")) path += "index.html";
                byte[] bytes = site.files().getOrDefault(path, new byte[0]);
                String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain");
                exchange.getResponseHeaders().set("Content-Type", type);
                int status = site.files().containsKey(path) ? 200 : 404;
                exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
                exchange.close();
            });
            server.start();
            return new TestSite(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Of its root.
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
