package whiteboard.browse;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/// A built site behind the plainest of static file servers, the JDK's.
final class StaticSite implements AutoCloseable {

    private final HttpServer server;

    StaticSite(Path folder) {
        server = SimpleFileServer.createFileServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                folder.toAbsolutePath(), SimpleFileServer.OutputLevel.NONE);
        server.start();
    }

    /// The address of a path of the site.
    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
