package whiteboard.render.page;

import org.junit.jupiter.api.Test;
import whiteboard.render.Facts;

class QuotesTest {

    @Test
    void straightQuotesAreCurledInTexts() {
        Facts.hold("""
                Say "k-means" => Say “k-means”
                the author's => the author’s
                ("it") and 'that' => (“it”) and ‘that’
                no quotes => no quotes
                """, Quotes::plain);
    }

    @Test
    void codeAndTagsKeepTheirQuotes() {
        Facts.hold("""
                <p>&quot;a&quot;</p> => <p>“a”</p>
                <p><em>&quot;It finds.&quot;</em> It isn&#39;t</p> => <p><em>“It finds.”</em> It isn’t</p>
                <code>&quot;x&quot;</code> &quot;y&quot; => <code>&quot;x&quot;</code> “y”
                <a href="a" title="&quot;t&quot;">&quot;b&quot;</a> => <a href="a" title="&quot;t&quot;">“b”</a>
                """, html -> new Quotes().html(html));
    }
}
