package whiteboard.fuzz;

import com.code_intelligence.jazzer.api.Jazzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import whiteboard.engine.V8;

/// A file of a reader's progress, as the browser reads one that is imported. Every line of a text is given the
/// checksum that it needs to be read at all. The fuzzer sees no branches of JavaScript: it is told the outcome.
final class Progress {

    private static final String READ = """
            globalThis.TextEncoder = class {
              encode(text) {
                const bytes = unescape(encodeURIComponent(text.toWellFormed()))
                return Uint8Array.from(bytes, it => it.charCodeAt(0))
              }
            }
            globalThis.outcome = text => {
              const all = decode(text)
              if (({}).polluted !== undefined || Object.keys(Object.prototype).length) throw new Error('a prototype is changed')
              for (const it of all.entries) {
                if (!fits(it.kind, it.id, it.value)) throw new Error('an entry that does not fit: ' + JSON.stringify(it))
                if (/[<>"'`]|__proto__/.test(it.id)) throw new Error('a hostile id: ' + it.id)
              }
              const back = decode(encode(all.entries, all.cleared))
              if (all.version && back.entries.length !== all.entries.length) throw new Error('entries are lost')
              return [all.version > 0, all.bad > 0, ...all.entries.map(it => it.kind)].join()
            }
            """;

    private static V8 engine;

    private Progress() {}

    static synchronized void read(String text) {
        if (engine == null) engine = start();
        StringBuilder file = new StringBuilder();
        for (String line : text.split("\n")) file.append(sum(line)).append(' ').append(line).append('\n');
        String outcome = engine.call("outcome", file.toString());
        Jazzer.exploreState((byte) outcome.hashCode(), 1);
        engine.call("outcome", text);
    }

    private static V8 start() {
        try {
            V8 engine = V8.start();
            engine.run("(() => {" + Files.readString(Path.of("site-templates/assets/progress-text.js"))
                    .replaceAll("(?m)^export ", "") + READ + "})()");
            return engine;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sum(String line) {
        CRC32 crc = new CRC32();
        crc.update(line.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(crc.getValue());
    }
}
