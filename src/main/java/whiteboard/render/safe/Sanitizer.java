package whiteboard.render.safe;

import java.util.ArrayList;
import java.util.List;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import whiteboard.model.Chunk;

/// The last look at the HTML of authors before it is published. What is of the allow-list passes as it is; all
/// else goes through the OWASP sanitizer. The parser writes nothing else, so this is the second of two locks.
public final class Sanitizer {

    private static final PolicyFactory POLICY = policy();

    private Sanitizer() {}

    /// The same chunks, harmless.
    public static List<Chunk> sanitize(List<Chunk> chunks) {
        Gate gate = new Gate();
        for (Chunk chunk : chunks) {
            if (chunk instanceof Chunk.Html(String html) && !gate.passes(html)) return mended(chunks);
        }
        return gate.closed() ? chunks : mended(chunks);
    }

    /// Formulas and code are no HTML yet: a number between two private characters stands for each.
    private static List<Chunk> mended(List<Chunk> chunks) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i) instanceof Chunk.Html(String html)) all.append(html.replace('\uE000', ' '));
            else all.append('\uE000').append(i).append('\uE001');
        }
        List<Chunk> mended = new ArrayList<>();
        String html = sanitize(all.toString());
        int done = 0;
        for (int mark = html.indexOf('\uE000'); mark >= 0; mark = html.indexOf('\uE000', done)) {
            int end = html.indexOf('\uE001', mark);
            mended.add(new Chunk.Html(html.substring(done, mark)));
            mended.add(chunks.get(Integer.parseInt(html.substring(mark + 1, end))));
            done = end + 1;
        }
        mended.add(new Chunk.Html(html.substring(done)));
        return mended;
    }

    /// A whole fragment through OWASP's sanitizer.
    static String sanitize(String html) {
        return POLICY.sanitize(html);
    }

    private static PolicyFactory policy() {
        HtmlPolicyBuilder policy = new HtmlPolicyBuilder().allowAttributes("id", "class").globally()
                .allowUrlProtocols(AllowList.SCHEMES.toArray(String[]::new));
        AllowList.ELEMENTS.forEach((element, attributes) -> {
            policy.allowElements(element).allowWithoutAttributes(element);
            for (String attribute : attributes) {
                if (AllowList.ADDRESSES.contains(attribute)) {
                    policy.allowAttributes(attribute)
                            .matching((_, _, value) -> AllowList.harmless(value) ? value : null).onElements(element);
                } else {
                    policy.allowAttributes(attribute).onElements(element);
                }
            }
        });
        return policy.toFactory();
    }
}
