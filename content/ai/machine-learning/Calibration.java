///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION thresholds from costs, calibration error, isotonic regression

/// Expected calibration error: in each of ten bins of the reported chance, how
/// far the mean report is from the share that happened, by size. Θ(n).
double calibrationError(double[] chance, int[] happened) {
    double[] gap = new double[10];
    for (int i = 0; i < chance.length; i++) {
        gap[(int) Math.min(9, chance[i] * 10)] += chance[i] - happened[i];
    }
    return Arrays.stream(gap).map(Math::abs).sum() / chance.length;
}

/// Mean cost of acting where the chance is at least t.
double cost(double[] chance, int[] happened, double t, double falseAlarm,
        double miss) {
    double sum = 0;
    for (int i = 0; i < chance.length; i++) {
        if (chance[i] >= t) sum += falseAlarm * (1 - happened[i]);
        else sum += miss * happened[i];
    }
    return sum / chance.length;
}

/// Isotonic regression of outcomes in order of score: pools neighbours while
/// their means fall. Every block is pushed once and popped at most once: Θ(n).
double[] isotonic(double[] y) {
    double[] sum = new double[y.length];
    int[] size = new int[y.length];
    int blocks = 0;
    for (double v : y) {
        sum[blocks] = v;
        size[blocks++] = 1;
        while (blocks > 1 && sum[blocks - 2] * size[blocks - 1]
                >= sum[blocks - 1] * size[blocks - 2]) {
            sum[blocks - 2] += sum[blocks - 1];
            size[blocks - 2] += size[--blocks];
        }
    }
    double[] fit = new double[y.length];
    for (int b = 0, i = 0; b < blocks; b++) {
        for (int k = 0; k < size[b]; k++) fit[i++] = sum[b] / size[b];
    }
    return fit;
}

/// Oracle: the isotonic fit at i is the largest, over starts a ≤ i, of the
/// least mean of y from a to an end b ≥ i.
double minMax(double[] y, int i) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int a = 0; a <= i; a++) {
        double least = Double.POSITIVE_INFINITY;
        for (int b = i; b < y.length; b++) {
            double mean = Arrays.stream(y, a, b + 1).average().getAsDouble();
            least = Math.min(least, mean);
        }
        largest = Math.max(largest, least);
    }
    return largest;
}

void main() {
    double[] honest = {.25, .25, .25, .25, .75, .75, .75, .75};
    int[] came = {0, 0, 0, 1, 1, 1, 1, 0};
    double[] bold = {.05, .05, .05, .05, .95, .95, .95, .95};
    IO.println("calibration error: honest %.2f, bold %.2f".formatted(
            calibrationError(honest, came), calibrationError(bold, came)));
    double[] base = {.5, .5, .5, .5, .5, .5, .5, .5};
    assert calibrationError(base, came) == 0 : "the base rate";
    assert cost(honest, came, 0.75, 1, 9) == 1.25 : "one alarm, one miss in 8";

    Random random = new Random(42);
    for (int trial = 0; trial < 50; trial++) {
        double[] y = random.ints(12, 0, 4).asDoubleStream().toArray();
        double[] fit = isotonic(y);
        for (int i = 0; i < y.length; i++) {
            assert Math.abs(fit[i] - minMax(y, i)) < 1e-12 : "isotonic";
        }
    }

    int n = 20_000;
    double[] truth = random.doubles(n).sorted().toArray();
    double[] squared = Arrays.stream(truth).map(p -> p * p).toArray();
    int[] first = new int[n], second = new int[n];
    for (int i = 0; i < n; i++) {
        first[i] = random.nextDouble() < truth[i] ? 1 : 0;
        second[i] = random.nextDouble() < truth[i] ? 1 : 0;
    }
    double[] fit = isotonic(Arrays.stream(first).asDoubleStream().toArray());
    IO.println("reports   error   cost_at_0.1  best_threshold  cost");
    for (double[] reports : List.of(truth, squared, fit)) {
        double best = 0, least = Double.POSITIVE_INFINITY;
        for (int k = 0; k <= 100; k++) {
            double c = cost(reports, second, k / 100.0, 1, 9);
            if (c < least) {
                least = c;
                best = k / 100.0;
            }
        }
        IO.println("%-9s %.4f  %.4f       %.2f            %.4f".formatted(
                reports == truth ? "true" : reports == fit ? "isotonic"
                        : "squared", calibrationError(reports, second),
                cost(reports, second, 0.1, 1, 9), best, least));
    }
    double theory = 0.9 * 0.9 / 2 + 9 * 0.1 * 0.1 / 2;
    assert Math.abs(cost(truth, second, 0.1, 1, 9) - theory) < 0.01;
    assert calibrationError(fit, first) < 1e-12 : "perfect where it was fitted";
}

/* Output
calibration error: honest 0.00, bold 0.20
reports   error   cost_at_0.1  best_threshold  cost
true      0.0094  0.4542       0.07            0.4501
squared   0.1690  0.6822       0.01            0.4542
isotonic  0.0069  0.4503       0.08            0.4502
*/
