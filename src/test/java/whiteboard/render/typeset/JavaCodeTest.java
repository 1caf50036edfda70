package whiteboard.render.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class JavaCodeTest {

    private static void marks(String code, String expected) {
        assertEquals(expected, JavaCode.marked(code).replaceAll("<b class=\"(.)\">(.*?)</b>", "$1{$2}"));
    }

    @Test
    void tokensGetTheClassOfTheirKind() {
        marks("int x = 1;", "k{int} x = d{1};");
        marks("String s = \"a<b\" + 'c';", "t{String} s = s{\"a&lt;b\"} + s{'c'};");
        marks("return f(x) ? true : null;", "k{return} n{f}(x) ? k{true} : k{null};");
        marks("@Override void g() {} // done", "a{@}a{Override} k{void} n{g}() {} c{// done}");
        marks("double[][] X = MAX_VALUE;", "k{double}[][] X = MAX_VALUE;");
    }

    @Test
    void newKeywordsAreKeywordsOnlyWhereTheyAreOne() {
        marks("var record = 1;", "k{var} record = d{1};");
        marks("record Point(int x) {}", "k{record} t{Point}(k{int} x) {}");
        marks("sealed interface A permits B {}", "k{sealed} k{interface} A k{permits} B {}");
        marks("record.x()", "record.n{x}()");
    }

    @Test
    void whatIsNoJavaIsKeptToTheLastCharacter() {
        for (String code : new String[] {"", "\"open", "/* open", "#!%&", "'", "a ... b", "\\u0041", "0x",
            "\u00e9\ud83d\ude00"}) {
            String html = JavaCode.html(code);
            assertEquals(code, text(html).strip(), code);
        }
    }

    @Test
    void aProgramsTextIsUnchanged() {
        String code = "/** a\n * b */\nvoid main() {\n"
                + "    var s = \"\"\"\n        x < y\n        \"\"\";\n\n    f();\n}\n";
        assertEquals(code, text(JavaCode.html(code)));
    }

    private static String text(String html) {
        return Jsoup.parseBodyFragment("<pre>" + html + "</pre>").selectFirst("pre").wholeText();
    }
}
