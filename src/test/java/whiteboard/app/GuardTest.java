package whiteboard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import org.junit.jupiter.api.Test;

class GuardTest {

    @Test
    void onlyThisMachinesNamesAreAnswered() {
        fact("GET / Host:localhost:8080", 200);
        fact("GET / Host:127.0.0.1:8080", 200);
        fact("GET / Host:[::1]:8080", 200);
        fact("HEAD / Host:localhost:8080", 200);
        fact("GET / Host:evil.example", 403);
        fact("GET / Host:127.0.0.1.nip.io:8080", 403);
        fact("GET / Host:localhost:8081", 403);
        fact("GET /", 400);
        fact("GET / Host:localhost:8080 Host:evil.example", 400);
        fact("GET http://localhost:8080/ Host:localhost:8080", 400);
        fact("GET //evil.example/x Host:localhost:8080", 400);
    }

    @Test
    void anotherSitesPageIsNotAnswered() {
        fact("GET / Host:localhost:8080 Origin:http://localhost:8080", 200);
        fact("GET / Host:localhost:8080 Origin:http://localhost:9999", 403);
        fact("GET / Host:localhost:8080 Origin:null", 403);
        fact("GET / Host:localhost:8080 Sec-Fetch-Site:same-origin", 200);
        fact("GET / Host:localhost:8080 Sec-Fetch-Site:none", 200);
        fact("GET / Host:localhost:8080 Sec-Fetch-Site:same-site", 403);
        fact("GET / Host:localhost:8080 Sec-Fetch-Site:cross-site", 403);
    }

    @Test
    void nothingIsWritten() {
        for (String method : "POST PUT DELETE OPTIONS TRACE PATCH CONNECT".split(" ")) {
            fact(method + " / Host:localhost:8080", 405);
        }
    }

    @Test
    void queriesThatOtherServersObeyAreRefused() {
        fact("GET /a/?q=svm Host:localhost:8080", 200);
        fact("GET /a/?raw Host:localhost:8080", 400);
        fact("GET /@fs/etc/passwd?import&raw?? Host:localhost:8080", 400);
        fact("GET /a/?url Host:localhost:8080", 400);
    }

    private static void fact(String request, int status) {
        String[] words = request.split(" ");
        Headers headers = new Headers();
        for (int i = 2; i < words.length; i++) {
            int colon = words[i].indexOf(':');
            headers.add(words[i].substring(0, colon), words[i].substring(colon + 1));
        }
        int answer = Guard.at(8080).refuse(words[0], URI.create(words[1]), headers).map(Guard.Refusal::status).orElse(200);
        assertEquals(status, answer, request);
    }
}
