package whiteboard.app;

import java.io.IOException;
import java.nio.file.Path;

/// A live server for a guide, followed on a thread of its own.
final class LiveSession implements AutoCloseable {

    private final LiveGuide guide;
    private final LiveServer server;
    private final Thread follower;

    LiveSession(Path folder) throws IOException {
        this(folder, false);
    }

    /// @param inPage whether programs are compiled for the page
    LiveSession(Path folder, boolean inPage) throws IOException {
        Common common = new Common();
        common.folder = folder;
        common.format = Common.Format.TEXT;
        common.colour = Common.Colour.NEVER;
        common.quiet = true;
        guide = LiveGuide.open(common, InPage.of(inPage, false));
        server = new LiveServer(18180, guide::now);
        server.start();
        follower = Thread.ofPlatform().start(() -> {
            try {
                guide.follow(server.events());
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    String url(String path) {
        return "http://localhost:" + server.port() + "/" + path;
    }

    @Override
    public void close() throws InterruptedException {
        server.stop();
        guide.close();
        follower.join();
    }
}
