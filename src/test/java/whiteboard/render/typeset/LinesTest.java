package whiteboard.render.typeset;

import org.junit.jupiter.api.Test;
import whiteboard.render.Facts;

class LinesTest {

    @Test
    void everyLineIsAnElementThatKnowsItsIndent() {
        Facts.hold("""
                a => <i>a\\n</i>
                a\\n    b => <i>a\\n</i><i class="i4">    b\\n</i>
                a\\n\\nb\\n => <i>a\\n</i><i>\\n</i><i>b\\n</i>
                """, Lines::of);
    }

    @Test
    void aSpanOverSeveralLinesIsClosedAndOpenedAgain() {
        Facts.hold("""
                <b class="c">x\\n y</b>z => <i><b class="c">x</b>\\n</i><i class="i1"><b class="c"> y</b>z\\n</i>
                <b><b class="s">x\\ny</b></b> => <i><b><b class="s">x</b></b>\\n</i><i><b><b class="s">y</b></b>\\n</i>
                """, Lines::of);
    }
}
