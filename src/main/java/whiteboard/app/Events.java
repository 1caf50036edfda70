package whiteboard.app;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import whiteboard.file.Json;

/// Server-sent events (HTML standard, section 9.2) to every open page.
final class Events {

    private static final int MOST_LISTENERS = 100, QUEUE = 32, HEARTBEAT_SECONDS = 15;

    private final Set<BlockingQueue<String>> listeners = ConcurrentHashMap.newKeySet();

    /// Tells every page; one that does not read loses its oldest events.
    void send(String name, Object data) {
        String event = "event: " + name + "\ndata: " + Json.line(data) + "\n\n";
        for (BlockingQueue<String> listener : listeners) {
            while (!listener.offer(event)) listener.poll();
        }
    }

    /// Whether a page is open.
    boolean heard() {
        return !listeners.isEmpty();
    }

    /// Keeps the exchange open until the page goes away.
    void serve(HttpExchange exchange) throws IOException, InterruptedException {
        if (listeners.size() >= MOST_LISTENERS) {
            exchange.sendResponseHeaders(503, -1);
            return;
        }
        BlockingQueue<String> events = new ArrayBlockingQueue<>(QUEUE);
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        listeners.add(events);
        try (OutputStream out = exchange.getResponseBody()) {
            write(out, "retry: 500\n\nevent: hello\ndata: {}\n\n");
            while (true) {
                String event = events.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                write(out, event == null ? ": still here\n\n" : event);
            }
        } finally {
            listeners.remove(events);
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
