package whiteboard.browse;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A built site behind the plainest of static file servers, the JDK's.
final class StaticSite implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    StaticSite(Path folder) {
        this(folder, Map.of());
    }

    /// @param more what answers below other paths
    StaticSite(Path folder, Map<String, HttpHandler> more) {
        server = SimpleFileServer.createFileServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                folder.toAbsolutePath(), SimpleFileServer.OutputLevel.NONE);
        more.forEach(server::createContext);
        server.setExecutor(threads);
        server.start();
    }

    /// The address of a path of the site.
    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
