///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Load a model from JSON, check it, serve it over HTTP

import com.sun.net.httpserver.HttpServer;
import java.net.http.*;

/// What the server answers: a function of the model and the request, so that
/// most tests need no socket. O(d) for d features. No model yet: not ready.
Reply answer(Model model, String method, String path, byte[] body) {
    boolean health = path.equals("/health");
    if (!health && !path.equals("/predict")) return error(404, "no such path");
    if (!health && !method.equals("POST")) return error(405, "POST only");
    if (body.length > 1000) return error(413, "more than 1000 bytes");
    if (model == null) return error(503, "loading");
    if (health) return new Reply(200, "{\"model\": " + model.version + "}");
    try {
        var x = valid(model, numbers(new String(body)));
        return new Reply(200, "{\"score\": %s, \"model\": %d}"
                .formatted(score(model, x), model.version));
    } catch (IllegalArgumentException e) {
        return error(400, e.getMessage());
    }
}

record Reply(int status, String body) {}
Reply error(int status, String message) {
    return new Reply(status, "{\"error\": \"%s\"}".formatted(message));
}

/// Exactly the features of the model, each of a sensible size.
Map<String, Double> valid(Model model, Map<String, Double> x) {
    Set<String> names = model.terms.keySet();
    if (!x.keySet().equals(names)) throw bad("send exactly " + names);
    for (double v : x.values()) if (Math.abs(v) > 1e9) throw bad("too large");
    return x;
}

IllegalArgumentException bad(String message) {
    return new IllegalArgumentException(message);
}

/// The part of JSON that we accept: one object whose values are numbers.
Map<String, Double> numbers(String json) {
    String pair = "\\s*\"([a-z.]+)\"\\s*:\\s*"
            + "(-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)\\s*";
    String object = "\\s*\\{%s(?:,%s)*}\\s*".formatted(pair, pair);
    if (!json.matches(object)) throw bad("not an object of numbers");
    Map<String, Double> numbers = new HashMap<>();
    for (var m = Pattern.compile(pair).matcher(json); m.find();) {
        Double value = Double.valueOf(m.group(2));
        if (numbers.put(m.group(1), value) != null) throw bad("a name twice");
    }
    return numbers;
}

record Model(int version, double bias, SortedMap<String, Term> terms) {}
record Term(double mean, double sd, double weight) {}

/// Logistic regression on standardised features, in the order of their names.
double score(Model model, Map<String, Double> x) {
    double z = model.bias;
    for (var it : model.terms.entrySet()) {
        Term t = it.getValue();
        z += t.weight * (x.get(it.getKey()) - t.mean) / t.sd;
    }
    return 1 / (1 + Math.exp(-z));
}

/// Reads a model; null unless it gives the score that its maker saw for one
/// example, the golden test: better no model than another one.
Model load(String file) {
    Map<String, Double> n = numbers(file), example = new HashMap<>();
    SortedMap<String, Term> terms = new TreeMap<>();
    for (String k : n.keySet()) {
        if (!k.endsWith(".weight")) continue;
        String f = k.substring(0, k.indexOf('.'));
        terms.put(f, new Term(n.get(f + ".mean"), n.get(f + ".sd"), n.get(k)));
        example.put(f, n.get(f + ".example"));
    }
    Model model = new Model(n.get("version").intValue(), n.get("bias"), terms);
    return score(model, example) == n.get("score") ? model : null;
}

/// Sockets, bytes and threads. Reads no more than the limit and one byte.
HttpServer serve(AtomicReference<Model> current) throws IOException {
    var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/", exchange -> {
        byte[] body = exchange.getRequestBody().readNBytes(1001);
        Reply reply = answer(current.get(), exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(), body);
        byte[] bytes = reply.body.getBytes();
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "application/json");
        if (reply.status == 405) headers.set("Allow", "POST");
        exchange.sendResponseHeaders(reply.status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    });
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    return server;
}

/// Oracle: what the maker of the model computes, by tanh.
double expected(double spend, double visits) {
    double z = 0.43 * (spend - 80.1) / 55.7 - 1.17 * (visits - 6.7) / 3.3;
    return 0.5 + 0.5 * Math.tanh((z - 0.9) / 2);
}

/// Status, allowed method and body; GET if there is nothing to send.
String send(HttpClient client, String url, String body) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(url));
    if (body != null) request.POST(HttpRequest.BodyPublishers.ofString(body));
    var reply = client.send(request.build(),
            HttpResponse.BodyHandlers.ofString());
    var a = reply.headers().firstValue("Allow").map(" "::concat).orElse("");
    return reply.statusCode() + a + " " + reply.body();
}

void main() throws Exception {
    String file = """
            {"version":7,"bias":-0.9,"score":%s,"spend.example":150,
            "visits.example":2,"spend.mean":80.1,"spend.sd":55.7,
            "spend.weight":0.43,"visits.mean":6.7,"visits.sd":3.3,
            "visits.weight":-1.17}""";
    AtomicReference<Model> current = new AtomicReference<>();
    HttpServer server = serve(current);
    String root = "http://127.0.0.1:" + server.getAddress().getPort();
    try (HttpClient client = HttpClient.newHttpClient()) {
        current.set(load(file.formatted(0.5)));
        IO.println("another model: " + send(client, root + "/health", null));
        current.set(load(file.formatted(0.7868407966789345)));
        IO.println("this model: " + send(client, root + "/health", null));
        Random random = new Random(42);
        for (int i = 0; i < 1000; i++) {
            double s = random.nextGaussian(80, 60), v = random.nextInt(20);
            String body = send(client, root + "/predict",
                    "{\"spend\": %s, \"visits\": %s}".formatted(s, v));
            double own = score(current.get(), Map.of("visits", v, "spend", s));
            assert body.equals("200 {\"score\": " + own + ", \"model\": 7}");
            assert Math.abs(own - expected(s, v)) < 1e-12;
        }
        for (String body : """
                {"visits": 2, "spend": 150}
                {"visits": 2, "spend": NaN}
                {"visits": 2, "spend": 2e9}
                {"visits": 2, "spend": 150, "visits": 3}
                {"visits": 2, "spend": 150, "sped": 1}
                """.split("\n")) {
            IO.println(body + "\n  " + send(client, root + "/predict", body));
        }
        IO.println(send(client, root + "/predict", null));
        IO.println(send(client, root + "/", null));
        IO.println(send(client, root + "/predict", " ".repeat(1001)));
    } finally {
        server.stop(0);
    }
}

/* Output
another model: 503 {"error": "loading"}
this model: 200 {"model": 7}
{"visits": 2, "spend": 150}
  200 {"score": 0.7868407966789345, "model": 7}
{"visits": 2, "spend": NaN}
  400 {"error": "not an object of numbers"}
{"visits": 2, "spend": 2e9}
  400 {"error": "too large"}
{"visits": 2, "spend": 150, "visits": 3}
  400 {"error": "a name twice"}
{"visits": 2, "spend": 150, "sped": 1}
  400 {"error": "send exactly [spend, visits]"}
405 POST {"error": "POST only"}
404 {"error": "no such path"}
413 {"error": "more than 1000 bytes"}
*/
