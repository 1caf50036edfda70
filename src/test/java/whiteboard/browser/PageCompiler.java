package whiteboard.browser;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jdt.internal.compiler.problem.DefaultProblemFactory;
import whiteboard.browser.translate.Fault;
import whiteboard.browser.translate.Translation;
import whiteboard.browser.translate.Translator;
import whiteboard.file.Json;

/// The compiler of the page, outside it: the same classes, in this JVM, asked through HTTP by a worker that speaks as
/// compiler.js does. So the page is tested in seconds, and the module that the compiler becomes has tests of its own.
public final class PageCompiler {

    /// Stands for `run/compiler/compiler.js`.
    public static final String WORKER = """
            onmessage = async ({data}) => {
              if (data === 'load' || data === 'warm') {
                postMessage({loaded: 1, total: 1})
                postMessage({ready: true})
                postMessage({warm: true})
                return
              }
              const {id, file, source} = data
              const answer = await fetch('/compile/' + file, {method: 'POST', body: source})
              if (answer.headers.get('content-type') === 'application/wasm') {
                const wasm = await answer.arrayBuffer()
                postMessage({id, wasm}, [wasm])
              } else postMessage({id, problems: await answer.json()})
            }
            """;

    private final Translator translator =
            new Translator(new JdkTypes(), new DefaultProblemFactory(Locale.ENGLISH), BrowserLibrary.get());

    /// Reads what every program needs of the library, which takes some seconds.
    public void warm() {
        translator.translate("Warm", "void main() { IO.println(\"%.1f\".formatted(1.0)); }");
    }

    /// Answers one request: a module, or problems.
    public synchronized void answer(HttpExchange exchange) throws IOException {
        String file = exchange.getRequestURI().getPath().replaceFirst(".*/", "");
        String source = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean refused;
        byte[] body;
        switch (translator.translate(file.replace(".java", ""), source)) {
            case Translation.Module it -> {
                refused = false;
                body = it.bytes();
            }
            case Translation.Refused it -> {
                refused = true;
                body = problems(it.faults()).getBytes(StandardCharsets.UTF_8);
            }
        }
        exchange.getResponseHeaders().set("Content-Type", refused ? "application/json" : "application/wasm");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String problems(List<Fault> faults) {
        return faults.stream().map(it -> Json.line(Map.of("line", it.line(), "column", 1, "length", 1, "message",
                it.message()))).collect(Collectors.joining(",", "[", "]"));
    }
}
