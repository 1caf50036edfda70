package whiteboard.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "serve", mixinStandardHelpOptions = true,
        description = "Builds the site and serves it on this machine, showing each page as it is saved.")
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private Common common;

    @Mixin
    private InPage inPage;

    @Option(names = "--port", defaultValue = "8080", description = "the first port to try (default: ${DEFAULT-VALUE})")
    private int port;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (LiveGuide guide = LiveGuide.open(common, inPage)) {
            LiveServer server = new LiveServer(port, guide::now);
            server.start();
            if (server.port() != port) common.out.println("port " + port + " is taken");
            common.out.println("http://localhost:" + server.port() + "/");
            guide.write();
            guide.follow(server.events());
            return Exit.FINE;
        }
    }
}
