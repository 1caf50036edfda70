package whiteboard.app;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the live server refuses before it looks at a path. It listens on loopback only, but any web page that its
/// user visits can send requests there too, under a name of the attacker's choice (DNS rebinding): so the Host must
/// be a name of this machine, and Origin and Sec-Fetch-Site (W3C Fetch Metadata) must not tell of another site.
record Guard(Set<String> hosts) {

    /// A request that is not answered, with its status and reason.
    record Refusal(int status, String reason) {}

    static Guard at(int port) {
        return new Guard(Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port));
    }

    Optional<Refusal> refuse(String method, URI target, Headers headers) {
        if (!method.equals("GET") && !method.equals("HEAD")) return refusal(405, "only GET and HEAD");
        if (target.isAbsolute() || target.getRawAuthority() != null) return refusal(400, "a path, not an address");
        List<String> host = headers.getOrDefault("Host", List.of());
        if (host.size() != 1) return refusal(400, "one Host");
        if (!hosts.contains(host.getFirst())) return refusal(403, "not the name of this server");
        for (String origin : headers.getOrDefault("Origin", List.of())) {
            boolean own = origin.startsWith("http://") && hosts.contains(origin.substring("http://".length()));
            if (!own) return refusal(403, "another site's page");
        }
        for (String site : headers.getOrDefault("Sec-Fetch-Site", List.of())) {
            if (!site.equals("same-origin") && !site.equals("none")) return refusal(403, "another site's page");
        }
        String query = target.getRawQuery();
        if (query != null && !query.matches("[a-z]+=[^&?]*(&[a-z]+=[^&?]*)*")) return refusal(400, "a query of that form");
        return Optional.empty();
    }

    private static Optional<Refusal> refusal(int status, String reason) {
        return Optional.of(new Refusal(status, reason));
    }
}
