///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION A/B test: sample size, z-test, sample ratio, the price of peeking

/// Users in each arm, so that a two-sided test at level alpha finds a change
/// of the rate from p to q with the given power.
double sampleSize(double p, double q, double alpha, double power) {
    double mean = (p + q) / 2;
    double root = quantile(1 - alpha / 2) * Math.sqrt(2 * mean * (1 - mean))
            + quantile(power) * Math.sqrt(p * (1 - p) + q * (1 - q));
    return root * root / (q - p) / (q - p);
}

/// The difference of two rates in its standard errors, if there is none.
double z(int hits, int n, int hits2, int n2) {
    double pooled = (double) (hits + hits2) / (n + n2);
    double error = Math.sqrt(pooled * (1 - pooled) * (1.0 / n + 1.0 / n2));
    return ((double) hits2 / n2 - (double) hits / n) / error;
}

/// How far a split is from half and half, in standard errors.
double sampleRatio(int a, int b) {
    return (a - b) / Math.sqrt(a + b);
}

/// Chance of |Z| at least |z|.
double pValue(double z) {
    return 2 - 2 * normal(Math.abs(z));
}

/// The standard normal distribution function, by its power series.
double normal(double x) {
    double term = x, sum = x;
    for (int k = 3; Math.abs(term) > 1e-17; k += 2) sum += term *= x * x / k;
    return 0.5 + sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
}

double quantile(double p) {
    double lo = -8, hi = 8;
    while (hi - lo > 1e-12) {
        double mid = (lo + hi) / 2;
        if (normal(mid) < p) lo = mid;
        else hi = mid;
    }
    return lo;
}

/// Runs tests without any effect, looks after each batch of users, and stops
/// at the first |z| above 1.96. The share that has stopped after each look.
double[] peek(int looks, int runs, Random random) {
    double[] stopped = new double[looks + 1];
    for (int run = 0; run < runs; run++) {
        double sum = 0; // of the batches, each a standard normal
        int look = 0;
        boolean stop = false;
        while (look < looks && !stop) {
            sum += random.nextGaussian(); // equivalent: only |sum| counts
            stop = Math.abs(sum) > 1.96 * Math.sqrt(++look);
        }
        while (stop && look <= looks) stopped[look++] += 1.0 / runs;
    }
    return stopped;
}

/// Oracle: the exact chance of |z| > 1.96, summed over all pairs of counts.
double exact(int n, double p, double q) {
    double[] a = binomial(n, p), b = binomial(n, q);
    double power = 0;
    for (int i = 0; i <= n; i++) {
        for (int j = 0; j <= n; j++) {
            if (a[i] < 1e-12 || b[j] < 1e-12) continue;
            if (Math.abs(z(i, n, j, n)) > 1.96) power += a[i] * b[j];
        }
    }
    return power;
}

double[] binomial(int n, double p) {
    double[] chance = new double[n + 1];
    chance[0] = Math.pow(1 - p, n);
    for (int k = 0; k < n; k++) {
        chance[k + 1] = chance[k] * (n - k) / (k + 1) * p / (1 - p);
    }
    return chance;
}

void main() {
    double n = sampleSize(0.10, 0.12, 0.05, 0.8);
    double z2 = Math.pow(quantile(0.975) + quantile(0.8), 2), d2 = 0.02 * 0.02;
    IO.println("users in an arm %.2f, unpooled %.2f, rule of 16 %.0f".formatted(
            n, z2 * (0.10 * 0.90 + 0.12 * 0.88) / d2, 16 * 0.11 * 0.89 / d2));
    IO.println("exact power %.4f, exact false alarms %.4f".formatted(
            exact(3841, 0.10, 0.12), exact(3841, 0.10, 0.10)));
    assert Math.abs(quantile(0.975) - 1.959964) < 1e-6;
    assert Math.abs(quantile(0.8) - 0.841621) < 1e-6;

    double z = z(384, 3841, 461, 3841);
    IO.println("384 against 461: z %.3f, p %.4f".formatted(z, pValue(z)));
    double ratio = sampleRatio(50_000, 48_900);
    IO.println("50000 and 48900: z %.2f, p %.5f".formatted(ratio,
            pValue(ratio)));

    assert peek(1000, 1, new Random(4))[1000] == 1 : "one run, one alarm";
    double[] alarms = peek(20, 400_000, new Random(42));
    double[] armitage = {0.05, 0.083, 0.107, 0.142, 0.193, 0.248};
    IO.println("looks  false_alarms");
    int row = 0;
    for (int looks : new int[] {1, 2, 3, 5, 10, 20}) {
        assert Math.abs(alarms[looks] - armitage[row++]) < 0.003 : looks;
        IO.println("%-5d  %12.3f".formatted(looks, alarms[looks]));
    }
}

/* Output
users in an arm 3840.85, unpooled 3838.10, rule of 16 3916
exact power 0.8003, exact false alarms 0.0499
384 against 461: z 2.808, p 0.0050
50000 and 48900: z 3.50, p 0.00047
looks  false_alarms
1             0.050
2             0.083
3             0.107
5             0.141
10            0.193
20            0.247
*/
