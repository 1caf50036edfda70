package whiteboard.render.page;

import org.junit.jupiter.api.Test;
import whiteboard.render.Facts;

class JoinedTest {

    @Test
    void aLetterStaysWithTheWordThatAHyphenJoinsItTo() {
        Facts.hold("""
                <p>a k-means run</p> => <p>a <span class="joined">k-means</span> run</p>
                k-means++, t-SNE. => <span class="joined">k-means++</span>, <span class="joined">t-SNE</span>.
                (p-value) => (<span class="joined">p-value</span>)
                <em>K-medoids</em> => <em><span class="joined">K-medoids</span></em>
                """, Joined::html);
    }

    @Test
    void otherHyphensCodeAndTagsAreLeftAlone() {
        Facts.hold("""
                a well-known cold-start => a well-known cold-start
                multi-k-fold => multi-k-fold
                3-5 minutes and k - 1 => 3-5 minutes and k - 1
                <code>k-means</code> => <code>k-means</code>
                <a href="k-means.md" id="t-sne">it</a> => <a href="k-means.md" id="t-sne">it</a>
                a &quot;-b => a &quot;-b
                """, Joined::html);
    }
}
