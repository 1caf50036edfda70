import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How long it takes from the command that serves the guide to the last byte of its first page, the process's start
/// included: the median of nine, after one that counts for nothing. Run it from the project's folder, after
/// `./whiteboard build`:
///
///     java src/bench/StartBench.java [PAGE]
void main(String[] args) throws Exception {
    String page = args.length == 0 ? "" : args[0];
    List<Double> all = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
        double seconds = seconds(page);
        if (i > 0) all.add(seconds);
    }
    all.sort(null);
    System.out.printf(Locale.ROOT, "command to first page, s: median %.2f, least %.2f, most %.2f of %d%n",
            Measure.median(all), all.getFirst(), all.getLast(), all.size());
}

double seconds(String page) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
        long start = System.nanoTime();
        Process server = new ProcessBuilder(Measure.launcher(), "serve", "--port", "18480")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader said = server.inputReader()) {
            String url = said.readLine();
            while (!url.startsWith("http://")) url = said.readLine();
            HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(URI.create(url + page)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            double seconds = (System.nanoTime() - start) / 1e9;
            if (answer.statusCode() == 200) return seconds;
            throw new IllegalStateException(url + page + ": " + answer.statusCode());
        } finally {
            server.destroy();
            server.waitFor();
        }
    }
}
