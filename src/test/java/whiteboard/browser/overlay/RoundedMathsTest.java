package whiteboard.browser.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import whiteboard.Proof;
import whiteboard.browser.overlay.maths.Circular;
import whiteboard.browser.overlay.maths.Exponential;
import whiteboard.browser.overlay.maths.Hyperbolic;
import whiteboard.browser.overlay.maths.Logarithm;
import whiteboard.browser.overlay.maths.Power;

/// The page's elementary functions give the double that is nearest to the true value, which decimals of 40 digits tell,
/// and for what is no number, or too large or small for one, what those of the JVM give.
class RoundedMathsTest {

    private static final MathContext DIGITS = new MathContext(40);
    private static final int TRIED = 1_500;
    private static final double[] EDGES = {0.0, -0.0, 1, -1, 2, -2, 0.5, -0.5, 3, -3, 1e-320, -1e-320, Double.MIN_VALUE,
            1e-300, 1e300, Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, 709.79, -745.14,
            -740, 1e-17, 9007199254740993.0, 1e15, -1e15, -1074, 1023, 1024, 4503599627370497.0};

    private static BigDecimal exp(BigDecimal x) {
        int halvings = Math.max(0, x.precision() - x.scale() + 2) * 4;
        BigDecimal small = x.divide(new BigDecimal(BigInteger.TWO.pow(halvings)), new MathContext(70));
        BigDecimal sum = BigDecimal.ONE, term = BigDecimal.ONE;
        for (int n = 1; term.signum() != 0 && term.precision() - term.scale() > -65; n++) {
            term = term.multiply(small).divide(BigDecimal.valueOf(n), new MathContext(70));
            sum = sum.add(term);
        }
        for (int i = 0; i < halvings; i++) sum = sum.multiply(sum, new MathContext(70));
        return sum.round(new MathContext(48));
    }

    /// By Newton's steps from the logarithm that has 15 digits right.
    private static BigDecimal log(BigDecimal x) {
        BigDecimal y = new BigDecimal(StrictMath.log(x.doubleValue()));
        for (int i = 0; i < 3; i++) y = y.add(x.divide(exp(y), new MathContext(48)).subtract(BigDecimal.ONE)).round(new MathContext(48));
        return y;
    }

    /// By the series, which needs no reduction for angles so small.
    private static BigDecimal sin(BigDecimal x, boolean cosine) {
        BigDecimal square = x.multiply(x).negate(), term = cosine ? BigDecimal.ONE : x, sum = term;
        for (int n = cosine ? 1 : 2; term.signum() != 0 && term.precision() - term.scale() > -60; n += 2) {
            term = term.multiply(square).divide(BigDecimal.valueOf((long) n * (n + 1)), new MathContext(70));
            sum = sum.add(term);
        }
        return sum;
    }

    private interface True {
        BigDecimal of(BigDecimal x);
    }

    private static int wrong(long seed, double from, double to, DoubleUnaryOperator own, True exact) {
        SplittableRandom random = new SplittableRandom(seed);
        int wrong = 0;
        for (int i = 0; i < TRIED; i++) {
            double x = random.nextDouble(from, to), value = own.applyAsDouble(x);
            if (exact.of(new BigDecimal(x)).doubleValue() != value) wrong++;
        }
        return wrong;
    }

    @Test
    void eachFunctionGivesTheNearestDouble() {
        assertEquals(0, wrong(1, -20, 20, Exponential::exp, RoundedMathsTest::exp));
        assertEquals(0, wrong(2, -745, -700, Exponential::exp, RoundedMathsTest::exp));
        assertEquals(0, wrong(3, 0, 100, Logarithm::log, RoundedMathsTest::log));
        assertEquals(0, wrong(4, 0.9, 1.1, Logarithm::log, RoundedMathsTest::log));
        BigDecimal ten = log(BigDecimal.TEN);
        assertEquals(0, wrong(5, 0, 100, Logarithm::log10, x -> log(x).divide(ten, DIGITS)));
        assertEquals(0, wrong(6, -10, 10, Circular::sin, x -> sin(x, false)));
        assertEquals(0, wrong(7, -10, 10, Circular::cos, x -> sin(x, true)));
        assertEquals(0, wrong(8, -10, 10, Circular::tan, x -> sin(x, false).divide(sin(x, true), DIGITS)));
        assertEquals(0, wrong(9, -3, 3, Hyperbolic::tanh, x -> {
            BigDecimal square = exp(x.add(x));
            return square.subtract(BigDecimal.ONE).divide(square.add(BigDecimal.ONE), DIGITS);
        }));
        assertEquals(0, wrong(10, 0, 10, x -> Power.pow(x, 2.5), x -> x.pow(5).sqrt(DIGITS)));
        assertEquals(0, wrong(11, 0, 10, x -> Power.pow(x, -7), x -> BigDecimal.ONE.divide(x.pow(7), DIGITS)));
        assertEquals(0, wrong(12, 0, 1000, Power::cbrt, x -> exp(log(x).divide(BigDecimal.valueOf(3), DIGITS))));
    }

    @Test
    void theFunctionsOfStrictMathWouldNotPassThisTest() {
        assertTrue(wrong(1, -20, 20, StrictMath::exp, RoundedMathsTest::exp) > TRIED / 20);
    }

    @Test
    void atTheEdgesTheyGiveWhatTheJvmGives() {
        for (double x : EDGES) {
            assertEquals(Math.exp(x), Exponential.exp(x), () -> "exp " + x);
            assertEquals(Math.log(x), Logarithm.log(x), () -> "log " + x);
            assertEquals(Math.log10(x), Logarithm.log10(x), () -> "log10 " + x);
            assertEquals(Math.cbrt(x), Power.cbrt(x), () -> "cbrt " + x);
            assertEquals(Math.tanh(x), Hyperbolic.tanh(x), () -> "tanh " + x);
            for (double y : EDGES) assertEquals(Math.pow(x, y), Power.pow(x, y), () -> x + " to the power " + y);
            if (Math.abs(x) > 1e5 && Math.abs(x) <= Double.MAX_VALUE) continue;      // what the JDK's own reduction is for
            assertEquals(Math.sin(x), Circular.sin(x), () -> "sin " + x);
            assertEquals(Math.cos(x), Circular.cos(x), () -> "cos " + x);
            assertEquals(Math.tan(x), Circular.tan(x), () -> "tan " + x);
        }
    }

    @Test
    void theJvmsOwnDifferInFewArguments() {
        StringBuilder told = new StringBuilder();
        count(told, "exp", -20, 20, (x, _) -> Math.exp(x), (x, _) -> Exponential.exp(x));
        count(told, "log", 0, 100, (x, _) -> Math.log(x), (x, _) -> Logarithm.log(x));
        count(told, "log10", 0, 100, (x, _) -> Math.log10(x), (x, _) -> Logarithm.log10(x));
        count(told, "sin", -10, 10, (x, _) -> Math.sin(x), (x, _) -> Circular.sin(x));
        count(told, "cos", -10, 10, (x, _) -> Math.cos(x), (x, _) -> Circular.cos(x));
        count(told, "tan", -10, 10, (x, _) -> Math.tan(x), (x, _) -> Circular.tan(x));
        count(told, "tanh", -5, 5, (x, _) -> Math.tanh(x), (x, _) -> Hyperbolic.tanh(x));
        count(told, "cbrt", 0, 1000, (x, _) -> Math.cbrt(x), (x, _) -> Power.cbrt(x));
        count(told, "pow", 0, 10, Math::pow, Power::pow);
        Proof.of("last digits", "of a million arguments each, other than this JVM's:" + told);
    }

    /// Counts the arguments with another result than the JVM's, which is never more than one unit in the last place off.
    private static void count(StringBuilder told, String name, double from, double to, DoubleBinaryOperator jvm,
            DoubleBinaryOperator own) {
        SplittableRandom random = new SplittableRandom(name.hashCode());
        int differ = 0;
        for (int i = 0; i < 1_000_000; i++) {
            double x = random.nextDouble(from, to), y = random.nextDouble(-5, 5);
            double there = jvm.applyAsDouble(x, y), here = own.applyAsDouble(x, y);
            if (there == here) continue;
            differ++;
            assertEquals(there, here, 1.01 * Math.ulp(there), () -> name + " of " + x + ", " + y);
        }
        told.append(' ').append(name).append(' ').append(differ);
    }
}
