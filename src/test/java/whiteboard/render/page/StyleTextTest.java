package whiteboard.render.page;

import org.junit.jupiter.api.Test;
import whiteboard.render.Facts;

class StyleTextTest {

    @Test
    void commentsAndSpaceAroundBracesStayBehindAndStringsAreKept() {
        Facts.hold("""
                a { color: red; top: 0 } b { } => a{color: red;top: 0}b{}
                /* why: { */ a b { top: 0 } => a b{top: 0}
                @media print { a > b , c { top: 0 } } => @media print{a > b , c{top: 0}}
                a::after { content: " ; { } /* x */ " } => a::after{content: " ; { } /* x */ "}
                a { content: "\\201c\\"; " } => a{content: "\\201c\\"; "}
                """, StyleText::published);
    }
}
