///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Inverted dropout, and what it averages, over all masks

/// Inverted dropout: each value is dropped with probability 1 - keep, and the
/// others are divided by keep, so that nothing is scaled at test time.
double[] dropout(double[] h, double keep, Random random) {
    double[] out = new double[h.length];
    for (int j = 0; j < h.length; j++) {
        if (random.nextDouble() < keep) out[j] = h[j] / keep;
    }
    return out;
}

/// What dropout costs a squared error on average: an L2 penalty on each
/// weight, scaled by its input.
double penalty(double[] w, double[] x, double keep) {
    double sum = 0;
    for (int j = 0; j < w.length; j++) sum += w[j] * w[j] * x[j] * x[j];
    return sum * (1 - keep) / keep;
}

double dot(double[] a, double[] b) {
    double sum = 0;
    for (int j = 0; j < a.length; j++) sum += a[j] * b[j];
    return sum;
}

double sigma(double z) { return 1 / (1 + Math.exp(-z)); }

/// Oracle: the mean of a function of w · x over all masks of x, each with its
/// probability.
double overMasks(double[] w, double[] x, double keep, DoubleUnaryOperator f) {
    double mean = 0;
    for (int mask = 0; mask < 1 << x.length; mask++) {
        double z = 0, probability = 1;
        for (int j = 0; j < x.length; j++) {
            boolean kept = (mask >> j & 1) == 1;
            if (kept) z += w[j] * x[j] / keep;
            probability *= kept ? keep : 1 - keep;
        }
        mean += probability * f.applyAsDouble(z);
    }
    return mean;
}

void main() {
    double[] w = {1, -2, 0.5, 1.5}, x = {2, 1, 4, 1};
    double z = dot(w, x), keep = 0.8, y = 3;
    Random random = new Random(42);
    double sum = 0, squares = 0;
    for (int i = 0; i < 100_000; i++) {
        double drawn = dot(w, dropout(x, keep, random));
        sum += drawn / 100_000;
        squares += (y - drawn) * (y - drawn) / 100_000;
    }
    double exact = overMasks(w, x, keep, v -> (y - v) * (y - v));
    IO.println("without dropout %.4f, mean with %.4f".formatted(z, sum));
    IO.println("squared error %.4f, penalty %.4f, with dropout %.4f".formatted(
            (y - z) * (y - z), penalty(w, x, keep), squares));
    assert Math.abs(sum - z) < 0.02 : "the mean moved";
    assert Math.abs(squares / exact - 1) < 0.02;
    assert Math.abs(overMasks(w, x, keep, v -> v) - z) < 1e-12;
    assert Math.abs(exact - (y - z) * (y - z) - penalty(w, x, keep)) < 1e-12;

    double arithmetic = overMasks(w, x, keep, v -> sigma(v));
    double yes = Math.exp(overMasks(w, x, keep, v -> Math.log(sigma(v))));
    double no = Math.exp(overMasks(w, x, keep, v -> Math.log(sigma(-v))));
    IO.println("probability at test %.4f, geometric mean %.4f, mean %.4f"
            .formatted(sigma(z), yes / (yes + no), arithmetic));
    assert Math.abs(yes / (yes + no) - sigma(z)) < 1e-12;
}

/* Output
without dropout 3.5000, mean with 3.4979
squared error 0.2500, penalty 3.5625, with dropout 3.8384
probability at test 0.9707, geometric mean 0.9707, mean 0.9082
*/
