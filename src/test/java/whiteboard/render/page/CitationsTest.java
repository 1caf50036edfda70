package whiteboard.render.page;

import org.junit.jupiter.api.Test;
import whiteboard.render.Facts;

class CitationsTest {

    @Test
    void identifiersBecomeLinksOnce() {
        Facts.hold("""
                1982, doi:10.1109/TIT.1982.1056489: the steps. => 1982, \
                <a href="https://doi.org/10.1109/TIT.1982.1056489" rel="noopener">\
                doi:10.1109/TIT.1982.1056489</a>: the steps.
                (arXiv:1706.03762). => (<a href="https://arxiv.org/abs/1706.03762" rel="noopener">arXiv:1706.03762</a>).
                <a href="https://doi.org/10.1000/182">doi:10.1000/182</a> => \
                <a href="https://doi.org/10.1000/182">doi:10.1000/182</a>
                doi:10.1/&quot;onclick=&quot; => doi:10.1/&quot;onclick=&quot;
                doi:10.1000/a&lt;script&gt; => \
                <a href="https://doi.org/10.1000/a" rel="noopener">doi:10.1000/a</a>&lt;script&gt;
                """, Citations::link);
    }
}
