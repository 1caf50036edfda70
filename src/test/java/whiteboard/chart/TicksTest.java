package whiteboard.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TicksTest {

    private static String linear(double low, double high) {
        return shown(Ticks.linear(low, high, 5, ""));
    }

    private static String shown(Ticks ticks) {
        StringBuilder text = new StringBuilder();
        for (Ticks.Tick tick : ticks.marks()) text.append(text.isEmpty() ? "" : " ").append(tick.label());
        return text.toString();
    }

    @Test
    void stepsAreOneTwoOrFiveTimesAPowerOfTen() {
        assertEquals("0 20 40 60 80 100", linear(0, 100));
        assertEquals("0 500 1000 1500 2000", linear(0, 1994.6));
        assertEquals("−0.4 −0.2 0.0 0.2 0.4", linear(-0.4, 0.4));
        assertEquals("0.70 0.75 0.80 0.85", linear(0.7, 0.85));
        assertEquals("0 20,000 40,000 60,000 80,000", linear(0, 70_000));
        assertEquals("0 1M 2M 3M 4M 5M", linear(0, 5e6));
        assertEquals("0 5×10⁹ 10¹⁰ 1.5×10¹⁰ 2×10¹⁰", linear(0, 2e10));
        assertEquals("0 2×10⁻⁷ 4×10⁻⁷ 6×10⁻⁷ 8×10⁻⁷ 10⁻⁶", linear(0, 1e-6));
    }

    @Test
    void aConstantGetsRoomOnBothSides() {
        assertEquals("4.0 4.5 5.0 5.5 6.0", linear(5, 5));
        assertEquals("0.0 0.2 0.4 0.6 0.8 1.0", linear(0, 0));
        assertEquals("−6.0 −5.5 −5.0 −4.5 −4.0", linear(-5, -5));
    }

    @Test
    void logarithmicAxesHavePowersOfTenOrTheirDoubles() {
        assertEquals("1 10 100 1,000 10,000", shown(Ticks.logarithmic(1, 10_000, 6, "")));
        assertEquals("10 20 50 100 200", shown(Ticks.logarithmic(12, 180, 6, "")));
        assertEquals("0.001 0.01 0.1 1 10", shown(Ticks.logarithmic(0.002, 9, 6, "")));
        assertEquals("1 100 10,000 10⁶ 10⁸ 10¹⁰ 10¹²", shown(Ticks.logarithmic(1, 1e12, 6, "")));
    }

    @Test
    void extremesEnd() {
        assertEquals(true, linear(-1e299, 1e299).contains("10²⁹⁹"));
        assertEquals(true, linear(1e-299, 2e-299).length() > 3);
        assertEquals(true, shown(Ticks.logarithmic(1e-299, 1e299, 6, "")).length() > 3);
    }
}
