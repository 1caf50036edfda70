package whiteboard.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import whiteboard.file.Output;

/// The live server under requests of any form, and what holds after each: what it says begins as HTTP does, a request
/// that is not to be answered gets no page, and an honest one still does.
public final class FuzzedServer {

    private static final String SECRET = "the page of the author";
    private static final int MILLIS = 2_000;

    private static LiveServer server;

    private FuzzedServer() {}

    /// Sends a text as it stands; `PORT` in it is the port of the server.
    public static synchronized void ask(String text) {
        try {
            if (server == null) start();
            String answer = send(text.replace("PORT", String.valueOf(server.port())));
            if (!answer.isEmpty() && !answer.startsWith("HTTP/1.1 ")) throw new AssertionError("no HTTP: " + answer);
            if (answer.contains(SECRET) && !answer.startsWith("HTTP/1.1 200")) throw new AssertionError("told: " + answer);
            if (answer.startsWith("HTTP/1.1 500")) throw new AssertionError("a bug: " + answer);
            if (answer.contains(SECRET) && !text.contains("localhost:PORT") && !text.contains("127.0.0.1:PORT")
                    && !text.contains("[::1]:PORT")) {
                throw new AssertionError("told to a stranger: " + text);
            }
            String honest = send("GET / HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\nConnection: close\r\n\r\n");
            if (!honest.contains(SECRET)) throw new AssertionError("no page for an honest request: " + honest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start() throws IOException {
        Output page = Output.text("index.html", SECRET);
        Live live = new Live(path -> path.equals("index.html") ? Optional.of(page) : Optional.empty(), Map.of());
        server = new LiveServer(18380, () -> live);
        server.start();
    }

    /// What the server answers until it closes; empty where it only closes.
    private static String send(String text) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(MILLIS);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (java.net.SocketException reset) {
            return "";
        }
    }
}
