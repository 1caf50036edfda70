package whiteboard.render.page;

import java.util.List;
import whiteboard.model.Chunk;
import whiteboard.render.safe.Sanitizer;
import whiteboard.render.typeset.Typeset;

/// Blocks of chunks as HTML: sanitary, typeset, with curled quotes.
record Prose(Typeset typeset) {

    String html(List<Chunk> chunks) {
        Quotes quotes = new Quotes();
        StringBuilder all = new StringBuilder();
        for (Chunk chunk : Sanitizer.sanitize(chunks)) {
            switch (chunk) {
                case Chunk.Html it -> all.append(quotes.html(it.html()));
                case Chunk.Maths it -> all.append(typeset.html(it));
                case Chunk.Code it -> all.append("<pre class=\"code\">").append(typeset.html(it)).append("</pre>\n");
            }
            if (!(chunk instanceof Chunk.Html)) quotes.other();
        }
        return all.toString();
    }
}
