package whiteboard.render.search;

import java.util.List;
import org.junit.jupiter.api.Test;
import whiteboard.model.Chunk;
import whiteboard.render.Facts;

class PlainTest {

    /// `@` stands for the backslash of TeX.
    @Test
    void aFormulaIsReadAsALine() {
        Facts.hold("""
                @sigma^2 => σ²
                @frac{1}{n}@sum_i x_i^2 => 1/n∑ᵢ xᵢ²
                @frac{a+b}{2} => (a+b)/2
                @hat{@theta}_{t+1} = @theta_t - @eta @nabla L => θₜ₊₁ = θₜ - η ∇ L
                @lVert x - @mu @rVert^2 => ‖ x - μ ‖²
                X^@top X => XᵀX
                @sqrt{2@pi} => √2π
                @log p(y @mid x) => log p(y | x)
                @begin{aligned} a &= b @@ c &= d @end{aligned} => a = b c = d
                @mathbf{w}_{@text{old}} => w_old
                z_{1-@alpha/2} => z_(1-α/2)
                } a { b => a b
                """, it -> Plain.line(Tex.text(it.replace('@', '\\'))));
    }

    @Test
    void markupAndFootnotesAreNoPartOfAText() {
        Facts.hold("""
                <p>A <strong>bold</strong>ly &lt;b&gt; &amp; co.</p><p>Next</p> => A boldly <b> & co. Next
                <p>x<sub>1</sub> and 2<sup>n</sup></p> => x_1 and 2^n
                <p>Said<sup class="footnote"><a href="#fn-1">1</a></sup>.</p> => Said.
                <ul><li>one</li><li>two</li></ul> => one · two
                <table><tr><th>a</th><th>b</th></tr><tr><td>1.</td><td class="number">2</td></tr></table> => a · b · 1. 2
                <p>&quot;It&#39;s&quot; &bogus; & x</p> => “It’s” &bogus; & x
                """, html -> Plain.text(List.of(new Chunk.Html(html))));
    }
}
