package whiteboard.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import whiteboard.file.Source;

class TextLintTest {

    /// `line:column-length code message (help)`.
    private static String lint(String text) {
        return TextLint.problems(new Source("content/a.md", text, "")).stream()
                .map(it -> it.at().line() + ":" + it.at().column() + "-" + it.at().text().codePointCount(0, it.at().text().length())
                        + " " + it.rule().code() + " " + it.message() + " (" + it.help() + ")")
                .collect(Collectors.joining("\n"));
    }

    @Test
    void lettersSignsAndEmojiAreFine() {
        assertEquals("", lint("plain text\n\twith a tab\n"));
        assertEquals("", lint("Θ(n log n) ≤ ∑ xᵢ² √2 ∈ ℝ → ∞, „naïve“ — déjà vu … 3 × 4 ≠ 5"));
        assertEquals("", lint("👍 ❤️ 👩‍💻 👨🏽‍🚀 1️⃣ 🇫🇷 ☎︎ ❤️‍🔥"));
        assertEquals("", lint("قيمة ٣ हिन्दी 日本語 한국어"));
    }

    @Test
    void controlCharactersAreNamed() {
        assertEquals("1:2-1 text-control control character U+001B ESCAPE (delete it)", lint("a\u001b[31m"));
        assertEquals("1:2-1 text-control control character U+0000 NULL (delete it)", lint("a\0b"));
        assertEquals("1:2-1 text-control control character U+000D CARRIAGE RETURN (CR) (end lines with a line feed)",
                lint("a\rb"));
        assertEquals("1:2-1 text-control control character U+0085 NEXT LINE (NEL) (end lines with a line feed)",
                lint("a\u0085b"));
        assertEquals("1:1-1 text-control control character U+007F DELETE (delete it)", lint("\u007f"));
    }

    @Test
    void whatTurnsTheTextRoundIsRefused() {
        assertEquals("2:4-1 text-invisible bidirectional control U+202E RIGHT-TO-LEFT OVERRIDE (delete it)",
                lint("x\n// \u202e evil"));
        assertEquals("1:1-1 text-invisible bidirectional control U+2066 LEFT-TO-RIGHT ISOLATE (delete it)\n"
                + "1:3-1 text-invisible bidirectional control U+2069 POP DIRECTIONAL ISOLATE (delete it)",
                lint("\u2066a\u2069"));
        assertEquals("1:1-1 text-invisible bidirectional control U+061C ARABIC LETTER MARK (delete it)", lint("\u061c"));
    }

    @Test
    void whatCannotBeSeenIsRefused() {
        assertEquals("1:3-2 text-invisible invisible character U+200B ZERO WIDTH SPACE, 2 times (delete it)",
                lint("ab\u200b\u200bc"));
        assertEquals("1:2-1 text-invisible invisible character U+200D ZERO WIDTH JOINER (delete it)", lint("a\u200db"));
        assertEquals("1:2-1 text-invisible byte-order mark inside the text: U+FEFF ZERO WIDTH NO-BREAK SPACE (delete it)",
                lint("a\ufeff"));
        assertEquals("1:2-1 text-invisible tag character U+E0041 TAG LATIN CAPITAL LETTER A (delete it)",
                lint("a\udb40\udc41"));
        assertEquals("1:2-1 text-invisible invisible character U+E0100 VARIATION SELECTOR-17 (delete it)",
                lint("👍\udb40\udd00"));
        assertEquals("1:2-1 text-invisible invisible character U+FE0F VARIATION SELECTOR-16 (delete it)", lint("a\ufe0f"));
        assertEquals("1:2-1 text-invisible invisible character U+00AD SOFT HYPHEN (delete it)", lint("a\u00adb"));
        assertEquals("1:1-1 text-invisible invisible character U+3164 HANGUL FILLER (delete it)", lint("\u3164"));
        assertEquals("1:1-1 text-invisible invisible character U+2800 BRAILLE PATTERN BLANK (delete it)", lint("\u2800"));
        assertEquals("1:1-1 text-invisible private-use character U+E000 PRIVATE USE AREA E000 (delete it)", lint("\ue000"));
        assertEquals("1:1-1 text-invisible unassigned character U+FFFF (delete it)", lint("\uffff"));
        assertEquals("1:2-1 text-invisible blank that is no space: U+00A0 NO-BREAK SPACE (type a space)", lint("a\u00a0b"));
        assertEquals("1:2-1 text-invisible invisible character U+2028 LINE SEPARATOR (end lines with a line feed)",
                lint("a\u2028b"));
    }

    @Test
    void textIsComposed() {
        assertEquals("1:3-2 text-form `e\u0301` (U+0065 U+0301) is not in Unicode form NFC (write `\u00e9` (U+00E9))",
                lint("caf\n".substring(0, 2) + "e\u0301"));
        assertEquals("2:1-1 text-form `\u212b` (U+212B) is not in Unicode form NFC (write `\u00c5` (U+00C5))",
                lint("a\n\u212b"));
        assertEquals("1:1-2 text-form `\u1112\u1161` (U+1112 U+1161) is not in Unicode form NFC (write `\ud558` (U+D558))",
                lint("\u1112\u1161"));
        assertEquals("1:1-3 text-form `q\u0307\u0323` (U+0071 U+0307 U+0323) is not in Unicode form NFC "
                + "(write `q\u0323\u0307` (U+0071 U+0323 U+0307))", lint("q\u0307\u0323"));
    }
}
