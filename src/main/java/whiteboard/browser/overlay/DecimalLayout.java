package whiteboard.browser.overlay;

import java.math.BigDecimal;

/// A decimal number in the forms of `%f`, `%e` and `%g`, rounded half up.
///
/// @param magnitude digits with a point
/// @param exponent  such as `e+05`, or empty
public record DecimalLayout(String magnitude, String exponent) {

    /// @param number    the canonical text of a [BigDecimal], without its sign
    /// @param precision -1 where none is given
    /// @param alternate a point even where no digit follows
    static DecimalLayout of(String number, char conversion, int precision, boolean alternate) {
        int power = number.indexOf('E');
        String mantissa = power < 0 ? number : number.substring(0, power);
        int point = mantissa.indexOf('.');
        int scale = (point < 0 ? 0 : mantissa.length() - point - 1)
                - (power < 0 ? 0 : Integer.parseInt(number.substring(power + 1)));
        String digits = mantissa.replace(".", "");
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') zeros++;
        return of(digits.substring(zeros), scale, conversion, precision, alternate);
    }

    private static DecimalLayout of(String digits, int scale, char conversion, int precision, boolean alternate) {
        int exponent = digits.length() - scale - 1;
        return switch (conversion) {
            case 'e' -> scientific(digits, exponent, precision < 0 ? 6 : precision, alternate);
            case 'f' -> plain(digits, scale, precision < 0 ? 6 : precision, alternate);
            default -> {
                int significant = precision < 0 ? 6 : Math.max(1, precision);
                boolean zero = digits.equals("0");
                yield zero && scale == 0 || !zero && exponent >= -4 && exponent < significant
                        ? plain(digits, scale, significant - exponent - 1, alternate)
                        : scientific(digits, exponent, significant - 1, alternate);
            }
        };
    }

    private static DecimalLayout plain(String digits, int scale, int places, boolean alternate) {
        String end = digits.equals("0") ? "" : "0".repeat(Math.max(0, -scale));
        String all = "0".repeat(Math.max(0, scale - digits.length() + 1)) + digits + end;
        int point = all.length() - Math.max(0, scale);
        String rounded = rounded(all, point + places);
        point += rounded.length() - (point + places);
        String whole = rounded.substring(0, point);
        return new DecimalLayout(whole + (places > 0 || alternate ? "." : "") + rounded.substring(point), "");
    }

    private static DecimalLayout scientific(String digits, int exponent, int places, boolean alternate) {
        String rounded = rounded(digits, places + 1);
        int power = exponent + rounded.length() - places - 1;
        String magnitude = rounded.charAt(0) + (places > 0 || alternate ? "." : "") + rounded.substring(1, places + 1);
        int size = Math.abs(power);
        return new DecimalLayout(magnitude, "e" + (power < 0 ? '-' : '+') + (size < 10 ? "0" : "") + size);
    }

    /// So many digits, half up; one more where it carries over.
    private static String rounded(String digits, int count) {
        if (count >= digits.length()) return digits + "0".repeat(count - digits.length());
        char[] kept = digits.substring(0, count).toCharArray();
        if (digits.charAt(count) < '5') return new String(kept);
        for (int i = count - 1; i >= 0; i--) {
            if (kept[i]++ < '9') return new String(kept);
            kept[i] = '0';
        }
        return "1" + new String(kept);
    }
}
