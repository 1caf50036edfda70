package whiteboard.offline;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/// A static host below a base path, that can be given another release, made slow, and stopped.
final class Host implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "css", "text/css",
            "js", "text/javascript", "svg", "image/svg+xml", "png", "image/png", "woff2", "font/woff2");

    private final HttpServer server;
    private volatile Release release;
    private volatile String slow = "";
    private volatile CountDownLatch gate = new CountDownLatch(0);

    Host(Release release) {
        this.release = release;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/wb/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring("/wb/".length());
            if (path.isEmpty() || path.endsWith("/")) path += "index.html";
            if (path.equals(slow)) gate.await();
            byte[] bytes = release.files().getOrDefault(path, new byte[0]);
            exchange.getResponseHeaders().set("Content-Type",
                    TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain"));
            exchange.sendResponseHeaders(bytes.length == 0 ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/wb/" + path;
    }

    /// From now on, another release is there.
    void publish(Release next) {
        release = next;
    }

    /// From now on, this path is not answered before [#release].
    void hold(String path) {
        gate = new CountDownLatch(1);
        slow = path;
    }

    void release() {
        gate.countDown();
    }

    /// The train enters the tunnel.
    void stop() {
        server.stop(0);
    }

    @Override
    public void close() {
        release();
        stop();
    }
}
