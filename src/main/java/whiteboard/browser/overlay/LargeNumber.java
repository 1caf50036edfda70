package whiteboard.browser.overlay;

import java.util.Locale;

/// The text of a `BigInteger` or `BigDecimal` by a format specifier such as `%-,12.3f`, made from its own text.
public final class LargeNumber {

    private final String flags;
    private final int width;
    private final int precision;
    private final char conversion;
    private final boolean negative;
    private final String number;

    private LargeNumber(String specifier, String number) {
        int at = 1;
        while ("-#+ 0,(<".indexOf(specifier.charAt(at)) >= 0) at++;
        flags = specifier.substring(1, at);
        int size = digits(specifier, at);
        if (specifier.charAt(size) == '$') {
            at = size + 1;
            size = digits(specifier, at);
        }
        width = size == at ? -1 : Integer.parseInt(specifier.substring(at, size));
        int end = specifier.length() - 1;
        precision = specifier.charAt(size) == '.' ? Integer.parseInt(specifier.substring(size + 1, end)) : -1;
        conversion = specifier.charAt(end);
        negative = number.startsWith("-");
        this.number = negative ? number.substring(1) : number;
    }

    private static int digits(String text, int from) {
        int end = from;
        while (Character.isDigit(text.charAt(end))) end++;
        return end;
    }

    /// A `BigDecimal`.
    public static String decimal(String specifier, String number) {
        LargeNumber it = new LargeNumber(specifier, number);
        DecimalLayout layout = DecimalLayout.of(it.number, Character.toLowerCase(it.conversion), it.precision,
                it.has('#'));
        return it.justified(it.grouped(layout.magnitude()), layout.exponent());
    }

    /// A `BigInteger`.
    public static String whole(String specifier, String number) {
        LargeNumber it = new LargeNumber(specifier, number);
        return switch (it.conversion) {
            case 'd' -> it.justified(it.grouped(it.number), "");
            case 'o' -> it.justified((it.has('#') ? "0" : "") + inRadix(it.number, 8), "");
            default -> it.justified(inRadix(it.number, 16), "");
        };
    }

    private boolean has(char flag) {
        return flags.indexOf(flag) >= 0;
    }

    private String grouped(String magnitude) {
        if (!has(',')) return magnitude;
        int point = magnitude.indexOf('.') < 0 ? magnitude.length() : magnitude.indexOf('.');
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < magnitude.length(); i++) {
            text.append(magnitude.charAt(i));
            if (i < point - 1 && (point - i) % 3 == 1) text.append(',');
        }
        return text.toString();
    }

    private String justified(String magnitude, String exponent) {
        String sign = negative ? has('(') ? "(" : "-" : has('+') ? "+" : has(' ') ? " " : "";
        if (has('#') && Character.toLowerCase(conversion) == 'x') sign += "0x";
        String end = exponent + (negative && has('(') ? ")" : "");
        int room = width - sign.length() - magnitude.length() - end.length();
        String padded = has('0') && room > 0 ? "0".repeat(room) + magnitude : magnitude;
        String text = sign + padded + end;
        if (Character.isUpperCase(conversion)) text = text.toUpperCase(Locale.ROOT);
        String spaces = " ".repeat(Math.max(0, width - text.length()));
        return has('-') ? text + spaces : spaces + text;
    }

    /// The digits of a decimal number in another radix, by long division.
    private static String inRadix(String decimal, int radix) {
        StringBuilder digits = new StringBuilder();
        String rest = decimal;
        do {
            StringBuilder quotient = new StringBuilder();
            int remainder = 0;
            for (int i = 0; i < rest.length(); i++) {
                int value = remainder * 10 + rest.charAt(i) - '0';
                if (value >= radix || !quotient.isEmpty()) quotient.append((char) ('0' + value / radix));
                remainder = value % radix;
            }
            digits.append(Character.forDigit(remainder, radix));
            rest = quotient.toString();
        } while (!rest.isEmpty());
        return digits.reverse().toString();
    }
}
