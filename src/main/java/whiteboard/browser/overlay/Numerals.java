package whiteboard.browser.overlay;

/// Whole numbers from text, with the JDK's messages.
public final class Numerals {

    private Numerals() {}

    /// @param limit the largest value, which is one less than the smallest with its sign turned
    public static long parse(String text, int radix, long limit) {
        if (text == null) throw new NumberFormatException("Cannot parse null string");
        check(radix);
        return parse(text, text, 0, text.length(), radix, limit);
    }

    /// A part of a text.
    public static long parse(CharSequence text, int from, int to, int radix, long limit) {
        java.util.Objects.requireNonNull(text);
        java.util.Objects.checkFromToIndex(from, to, text.length());
        check(radix);
        return parse(text, null, from, to, radix, limit);
    }

    private static long parse(CharSequence text, String whole, int from, int to, int radix, long limit) {
        if (from == to) throw bad(text, whole, from, to, from, radix);
        char first = text.charAt(from);
        boolean negative = first == '-';
        int at = negative || first == '+' ? from + 1 : from;
        if (at == to) throw bad(text, whole, from, to, from, radix);
        long least = negative ? -limit - 1 : -limit;
        long value = 0;
        for (; at < to; at++) {
            int digit = Character.digit(text.charAt(at), radix);
            if (digit < 0 || value < least / radix || value * radix < least + digit) {
                throw bad(text, whole, from, to, at, radix);
            }
            value = value * radix - digit;
        }
        return negative ? value : -value;
    }

    /// A number without a sign, of so many bits.
    public static long parseUnsigned(String text, int radix, int bits) {
        if (text == null) throw new NumberFormatException("Cannot parse null string");
        check(radix);
        if (text.isEmpty()) throw bad(text, text, 0, 0, 0, radix);
        if (text.charAt(0) == '-') {
            throw new NumberFormatException("Illegal leading minus sign on unsigned string " + text + ".");
        }
        long value = 0;
        int start = text.charAt(0) == '+' ? 1 : 0;
        if (start == text.length()) throw bad(text, text, 0, start, 0, radix);
        for (int at = start; at < text.length(); at++) {
            int digit = Character.digit(text.charAt(at), radix);
            if (digit < 0) throw bad(text, text, 0, text.length(), at, radix);
            long next = value * radix + digit;
            boolean over = bits == Integer.SIZE ? next >>> Integer.SIZE != 0
                    : Long.compareUnsigned(value, Long.divideUnsigned(-1L - digit, radix)) > 0;
            if (over) {
                throw new NumberFormatException("String value " + text + " exceeds range of unsigned "
                        + (bits == Integer.SIZE ? "int." : "long."));
            }
            value = next;
        }
        return value;
    }

    private static void check(int radix) {
        if (radix < Character.MIN_RADIX) {
            throw new NumberFormatException("radix " + radix + " less than Character.MIN_RADIX");
        }
        if (radix > Character.MAX_RADIX) {
            throw new NumberFormatException("radix " + radix + " greater than Character.MAX_RADIX");
        }
    }

    private static NumberFormatException bad(CharSequence text, String whole, int from, int to, int at, int radix) {
        if (whole != null) return badString(whole, radix);
        return new NumberFormatException("Error at index " + (at - from) + " in: \"" + text.subSequence(from, to) + "\"");
    }

    private static NumberFormatException badString(String text, int radix) {
        return new NumberFormatException("For input string: \"" + text + "\"" + (radix == 10 ? "" : " under radix " + radix));
    }

    /// A whole number with its radix before it: `0x1F`, `#1f`, `-010`.
    public static long decode(String text, long limit) {
        if (text.isEmpty()) throw new NumberFormatException("Zero length string");
        int at = 0;
        boolean negative = text.charAt(0) == '-';
        if (negative || text.charAt(0) == '+') at++;
        int radix = 10;
        if (text.startsWith("0x", at) || text.startsWith("0X", at)) {
            at += 2;
            radix = 16;
        } else if (text.startsWith("#", at)) {
            at++;
            radix = 16;
        } else if (text.startsWith("0", at) && text.length() > at + 1) {
            at++;
            radix = 8;
        }
        if (text.startsWith("-", at) || text.startsWith("+", at)) {
            throw new NumberFormatException("Sign character in wrong position");
        }
        return parse((negative ? "-" : "") + text.substring(at), radix, limit);
    }
}
