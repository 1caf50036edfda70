package whiteboard.browser.overlay.members;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import whiteboard.browser.overlay.Bounds;
import whiteboard.browser.overlay.Casing;
import whiteboard.browser.overlay.Hidden;
import whiteboard.browser.overlay.Instance;
import whiteboard.browser.overlay.Lines;
import whiteboard.browser.overlay.On;
import whiteboard.browser.overlay.Splitting;
import whiteboard.browser.overlay.TextBlocks;

@On("java.lang.String")
public final class StringMembers {

    private StringMembers() {}

    @Instance
    public static String[] splitWithDelimiters(String self, String regex, int limit) {
        return Pattern.compile(regex).splitWithDelimiters(self, limit);
    }

    /// Of unknown number, as those of the JDK.
    @Instance
    public static Stream<String> lines(String self) {
        return Lines.of(self).stream().filter(_ -> true);
    }

    @Instance
    public static IntStream chars(String self) {
        return CharSequenceMembers.chars(self);
    }

    @Instance
    public static IntStream codePoints(String self) {
        return CharSequenceMembers.codePoints(self);
    }

    @Instance
    public static String stripIndent(String self) {
        return TextBlocks.stripIndent(self);
    }

    @Instance
    public static String translateEscapes(String self) {
        return TextBlocks.translateEscapes(self);
    }

    @Instance
    public static String indent(String self, int columns) {
        if (self.isEmpty()) return "";
        StringBuilder text = new StringBuilder();
        for (String line : Lines.of(self)) {
            int blank = 0;
            while (blank < -columns && blank < line.length() && Character.isWhitespace(line.charAt(blank))) blank++;
            text.append(" ".repeat(Math.max(columns, 0))).append(line, blank, line.length()).append('\n');
        }
        return text.toString();
    }

    public static String join(CharSequence delimiter, Iterable<? extends CharSequence> elements) {
        Objects.requireNonNull(delimiter);
        Objects.requireNonNull(elements);
        return join$plain(delimiter, elements);
    }

    @Hidden("java.lang.String")
    static native String join$plain(CharSequence delimiter, Iterable<? extends CharSequence> elements);

    @Instance
    public static String toUpperCase(String self) {
        return Casing.upper(self);
    }

    @Instance
    public static String toUpperCase(String self, Locale locale) {
        return Casing.upper(self);
    }

    @Instance
    public static String toLowerCase(String self) {
        return Casing.lower(self);
    }

    @Instance
    public static String toLowerCase(String self, Locale locale) {
        return Casing.lower(self);
    }

    @Instance
    public static boolean isBlank(String self) {
        for (int i = 0; i < self.length(); i++) {
            if (!Character.isWhitespace(self.charAt(i))) return false;
        }
        return true;
    }

    @Instance
    public static <R> R transform(String self, Function<? super String, ? extends R> function) {
        return function.apply(self);
    }

    @Instance
    public static Optional<String> describeConstable(String self) {
        return Optional.of(self);
    }

    @Instance
    public static int indexOf(String self, int character, int from, int to) {
        Objects.checkFromToIndex(from, to, self.length());
        int index = self.indexOf(character, from);
        return index < to ? index : -1;
    }

    @Instance
    public static int indexOf(String self, String text, int from, int to) {
        Objects.checkFromToIndex(from, to, self.length());
        int index = self.substring(0, to).indexOf(text, from);
        return index;
    }

    @Instance
    public static String[] split(String self, String regex) {
        return Splitting.split(self, regex, 0);
    }

    @Instance
    public static String[] split(String self, String regex, int limit) {
        return Splitting.split(self, regex, limit);
    }

    @Instance
    public static char charAt(String self, int index) {
        if (index < 0 || index >= self.length()) throw Bounds.index(index, self.length());
        return charAt$plain(self, index);
    }

    @Hidden("java.lang.String")
    @Instance
    static native char charAt$plain(String self, int index);

    @Instance
    public static String substring(String self, int from, int to) {
        int length = self.length();
        if (from < 0 || from > to || to > length) throw Bounds.range(from, to, length);
        if (from == 0 && to == length) return self;
        char[] characters = new char[to - from];
        self.getChars(from, to, characters, 0);
        return new String(characters);
    }

    @Instance
    public static String substring(String self, int from) {
        return substring(self, from, self.length());
    }

    @Instance
    public static String repeat(String self, int count) {
        if (count < 0) throw new IllegalArgumentException("count is negative: " + count);
        StringBuilder text = new StringBuilder(self.length() * count);
        for (int i = 0; i < count; i++) text.append(self);
        return text.toString();
    }
}
