package whiteboard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import whiteboard.file.Output;

class LiveServerTest {

    private static final Map<String, Output> SITE = Map.of("index.html", Output.text("index.html", "<head></head>home"),
            "a/index.html", Output.text("a/index.html", "<head></head>page a"),
            "404.html", Output.text("404.html", "<head></head>lost"));

    private LiveServer server;

    @BeforeEach
    void start() throws IOException {
        server = new LiveServer(18080, () -> new Live(it -> Optional.ofNullable(SITE.get(it)), Map.of()));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aPageIsServedWithTheScriptThatFollowsItsFile() throws IOException {
        String answer = get("/a/");
        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
        assertTrue(answer.contains("/.whiteboard/live.js\"></script></head>page a"), answer);
        assertTrue(get("/.whiteboard/live.js").startsWith("HTTP/1.1 200"));
        assertTrue(get("/.whiteboard/problems/").contains("No problems"));
        assertTrue(get("/a").startsWith("HTTP/1.1 301"));
        assertTrue(get("/nowhere").startsWith("HTTP/1.1 404"));
    }

    @Test
    void aWorkerThatABuiltSiteLeftAtThisPortIsEnded() throws IOException {
        assertTrue(get("/sw.js").contains("registration.unregister()"));
    }

    @Test
    void aTakenPortGivesTheNext() throws IOException {
        LiveServer second = new LiveServer(server.port(), () -> null);
        assertNotEquals(server.port(), second.port());
        second.stop();
    }

    @Test
    void onlyLoopbackIsListenedTo() throws IOException {
        InetAddress own = InetAddress.getLocalHost();
        if (own.isLoopbackAddress()) return;
        try (Socket socket = new Socket(own, server.port())) {
            assertFalse(socket.isConnected(), "it answers at " + own);
        } catch (IOException refused) {
            assertTrue(refused.getMessage().contains("refused"), refused.getMessage());
        }
    }

    @Test
    void hostileRequestsAreRefusedAndTheServerLives() throws IOException {
        String host = "Host: localhost:" + server.port() + "\r\n";
        fact("GET / HTTP/1.1\r\nHost: evil.example\r\n", "403");
        fact("GET / HTTP/1.1\r\nHost: 127.0.0.1.nip.io\r\n", "403");
        fact("GET / HTTP/1.1\r\n", "400");
        fact("GET / HTTP/1.1\r\n" + host + "Host: evil.example\r\n", "400");
        fact("GET http://evil.example/ HTTP/1.1\r\n" + host, "400");
        fact("GET /../../etc/passwd HTTP/1.1\r\n" + host, "404");
        fact("GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n" + host, "404");
        fact("GET /@fs/etc/passwd?import&raw?? HTTP/1.1\r\n" + host, "400");
        fact("POST / HTTP/1.1\r\n" + host + "Content-Length: 0\r\n", "405");
        fact("OPTIONS / HTTP/1.1\r\n" + host, "405");
        fact("TRACE / HTTP/1.1\r\n" + host, "405");
        fact("GET / HTTP/1.1\r\n" + host, "200");
    }

    @Test
    void aMegabyteOfHeadersIsNotTaken() throws IOException {
        String answer = "";
        try {
            answer = send("GET / HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\nX: " + "x".repeat(1 << 20) + "\r\n");
        } catch (SocketException closedOnUs) {
            answer = "closed";
        }
        assertFalse(answer.startsWith("HTTP/1.1 200"), answer);
        fact("GET / HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\n", "200");
    }

    @Test
    void twoHundredSlowClientsDoNotHoldUpAReader() throws IOException {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
            socket.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));
            slow.add(socket);
        }
        fact("GET / HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\n", "200");
        for (Socket it : slow) it.close();
    }

    private String get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\n");
    }

    private void fact(String request, String status) throws IOException {
        String answer = send(request);
        assertEquals("HTTP/1.1 " + status, answer.substring(0, Math.min(12, answer.length())), request);
    }

    private String send(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
