package whiteboard.render.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import whiteboard.model.Chunk;
import whiteboard.render.safe.Sanitizer;
import whiteboard.render.typeset.Typeset;

/// Blocks of chunks as HTML: sanitary, typeset, with curled quotes, and `k-means` on one line.
record Prose(Typeset typeset) {

    String html(List<Chunk> chunks) {
        Quotes quotes = new Quotes();
        List<String> all = new ArrayList<>();
        for (Chunk chunk : Sanitizer.sanitize(chunks)) {
            switch (chunk) {
                case Chunk.Html it -> all.add(Joined.html(quotes.html(it.html())));
                case Chunk.Maths it -> all.add(typeset.html(it));
                case Chunk.Code it -> Collections.addAll(all, "<pre class=\"code\">", typeset.html(it), "</pre>\n");
            }
            if (!(chunk instanceof Chunk.Html)) quotes.other();
        }
        return String.join("", all);
    }
}
