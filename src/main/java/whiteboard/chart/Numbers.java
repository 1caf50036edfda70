package whiteboard.chart;

/// Numbers as programs print them and as axes show them. Written out because a formatter of the JDK
/// follows a locale and costs a reader's browser a hundred kilobytes.
final class Numbers {

    private static final String SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Numbers() {}

    /// Whether a field is a decimal number: `12`, `-0.5`, `+.5`, `1e-3`, `−3`, `45%`.
    static boolean isNumber(String field) {
        int i = 0;
        int end = field.endsWith("%") ? field.length() - 1 : field.length();
        if (i < end && "+-−".indexOf(field.charAt(i)) >= 0) i++;
        int whole = digits(field, i, end);
        i += whole;
        if (i < end && field.charAt(i) == '.') {
            int fraction = digits(field, i + 1, end);
            if (whole + fraction == 0) return false;
            i += 1 + fraction;
        } else if (whole == 0) {
            return false;
        }
        if (i < end && (field.charAt(i) == 'e' || field.charAt(i) == 'E')) {
            i++;
            if (i < end && "+-".indexOf(field.charAt(i)) >= 0) i++;
            int exponent = digits(field, i, end);
            if (exponent == 0) return false;
            i += exponent;
        }
        return i == end;
    }

    private static int digits(String text, int from, int end) {
        int i = from;
        while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') i++;
        return i - from;
    }

    /// The number of a field, a percentage as the number before its sign; NaN where there is none or where
    /// it is too large for arithmetic on axes.
    static double parse(String field) {
        if (!isNumber(field)) return Double.NaN;
        String plain = field.replace('−', '-');
        double value = Double.parseDouble(plain.endsWith("%") ? plain.substring(0, plain.length() - 1) : plain);
        return Math.abs(value) < 1e300 ? value : Double.NaN;
    }

    /// A tick with so many decimals: `0.25`, `12,000`, `3M`, `5×10⁹`.
    static String tick(double value, int decimals) {
        double size = Math.abs(value);
        if (size >= 1e9 || decimals > 5) return scientific(value);
        if (size >= 1e6) return fixed(value / 1e6, trailing(size / 1e6)) + "M";
        return fixed(value, decimals);
    }

    private static int trailing(double value) {
        for (int d = 0; d < 3; d++) if (Math.abs(value * pow10(d) - Math.round(value * pow10(d))) < 1e-9) return d;
        return 3;
    }

    /// Rounded half up to so many decimals, with commas from 10,000 on and a true minus sign.
    static String fixed(double value, int decimals) {
        long scaled = Math.round(Math.abs(value) * pow10(decimals));
        StringBuilder digits = new StringBuilder(Long.toString(scaled));
        while (digits.length() <= decimals) digits.insert(0, '0');
        int point = digits.length() - decimals;
        if (decimals > 0) digits.insert(point, '.');
        if (point > 4) for (int i = point - 3; i > 0; i -= 3) digits.insert(i, ',');
        return value < 0 && scaled != 0 ? "−" + digits : digits.toString();
    }

    /// `2×10⁻⁵`, `10⁶`; 0 as `0`.
    static String scientific(double value) {
        if (value == 0) return "0";
        int exponent = (int) Math.floor(Math.log10(Math.abs(value)) + 1e-9);
        double mantissa = Math.abs(value) / pow10(exponent);
        String sign = value < 0 ? "−" : "";
        String power = "10" + superscript(exponent);
        if (Math.abs(mantissa - 1) < 1e-9) return sign + power;
        return sign + fixed(mantissa, trailing(mantissa)) + "×" + power;
    }

    private static String superscript(int exponent) {
        StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
        for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
            text.append(SUPERSCRIPT.charAt(digit - '0'));
        }
        return text.toString();
    }

    /// 10 to the power, by parsing: the nearest double, the same on every platform.
    static double pow10(int exponent) {
        return Double.parseDouble("1e" + exponent);
    }

    /// A coordinate of a drawing: at most one decimal.
    static String coordinate(double value) {
        long tenths = Math.round(Math.abs(value) * 10);
        String text = tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10);
        return value < 0 && tenths != 0 ? "-" + text : text;
    }
}
