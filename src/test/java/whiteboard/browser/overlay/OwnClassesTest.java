package whiteboard.browser.overlay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Our classes of the library beside those of the JDK that they stand for, on the JVM.
class OwnClassesTest {

    @Test
    void randomDrawsTheNumbersOfTheJdk() {
        for (long seed = -50; seed < 50; seed++) {
            Random jdk = new Random(seed);
            var own = new whiteboard.browser.overlay.java.util.Random(seed);
            for (int i = 1; i < 40; i++) {
                assertEquals(jdk.nextInt(), own.nextInt());
                assertEquals(jdk.nextInt(i * 1000), own.nextInt(i * 1000));
                assertEquals(jdk.nextInt(-i, i * 7), own.nextInt(-i, i * 7));
                assertEquals(jdk.nextLong(i), own.nextLong(i));
                assertEquals(jdk.nextDouble(i), own.nextDouble(i));
                assertEquals(jdk.nextGaussian(), own.nextGaussian());
                assertEquals(jdk.nextExponential(), own.nextExponential());
                assertEquals(jdk.nextFloat(), own.nextFloat());
                assertEquals(jdk.nextBoolean(), own.nextBoolean());
            }
            assertArrayEquals(jdk.ints(9, 3, 30).toArray(), own.ints(9, 3, 30).toArray());
            assertArrayEquals(jdk.doubles(9).toArray(), own.doubles(9).toArray());
        }
    }

    @Test
    void largeNumbersAreFormattedAsTheJdkFormatsThem() {
        Random random = new Random(1);
        for (int i = 0; i < 3000; i++) {
            BigDecimal number = new BigDecimal(new BigInteger(1 + random.nextInt(80), random), random.nextInt(40) - 15);
            if (random.nextBoolean()) number = number.negate();
            for (String specifier : List.of("%f", "%.2f", "%,20.3f", "%(015.1f", "%+.0f", "%e", "%.3E", "%-14.4e|", "%g", "%.3g",
                    "%012.4g")) {
                assertEquals(String.format(Locale.ROOT, specifier, number).replace("|", ""),
                        LargeNumber.decimal(specifier.replace("|", ""), number.toString()), () -> specifier);
            }
        }
        for (int i = 0; i < 500; i++) {
            BigInteger number = new BigInteger(1 + random.nextInt(200), random);
            if (random.nextBoolean()) number = number.negate();
            for (String specifier : List.of("%d", "%,d", "%(,90d", "%+090d", "%x", "%#X", "%o", "%-90x")) {
                assertEquals(String.format(Locale.ROOT, specifier, number),
                        LargeNumber.whole(specifier, number.toString()), specifier);
            }
        }
    }

    @Test
    void textsAreSplitAsTheJdkSplitsThem() {
        for (String text : List.of("", "a", ",", "a,b", ",a,,b,,", "a1b22c", " x  y ", "boo:and:foo")) {
            for (String regex : List.of(",", "\\d+", "\\s", "", "o", "\\.", "(?=b)", ":", "[ab]")) {
                for (int limit = -1; limit < 4; limit++) {
                    assertArrayEquals(text.split(regex, limit), Splitting.split(text, regex, limit),
                            text + " at " + regex + ", " + limit);
                }
            }
        }
    }
}
