///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Which measure of spread is accurate, if a share of data is rough

// Of many normals with deviation 1, a share comes with deviation 3 instead.

/// Large-sample variance of the standard deviation, relative to its square,
/// times n: a quarter of the kurtosis less one.
double ofDeviation(double share) {
    double second = 1 + 8 * share, fourth = 3 + 240 * share;
    return (fourth / second / second - 1) / 4;
}

/// The same for the mean absolute distance: E X² over (E |X|)², less one.
double ofMeanDistance(double share) {
    double second = 1 + 8 * share;
    double first = Math.sqrt(2 / Math.PI) * (1 + 2 * share);
    return second / first / first - 1;
}

/// The same for the MAD: half lie within m, and the density there decides.
double ofMad(double share) {
    double low = 0, high = 3;
    while (high - low > 1e-12) {
        double middle = (low + high) / 2;
        if (within(middle, share) < 0.5) low = middle;
        else high = middle;
    }
    return 1 / Math.pow(4 * low * density(low, share), 2);
}

double density(double x, double share) {
    double smooth = Math.exp(-x * x / 2), rough = Math.exp(-x * x / 18) / 3;
    return ((1 - share) * smooth + share * rough) / Math.sqrt(2 * Math.PI);
}

/// The chance of a value between -x and x, by Simpson's rule.
double within(double x, double share) {
    double h = x / 200, sum = 0;
    for (int i = 0; i < 200; i += 2) {
        sum += density(i * h, share) + 4 * density((i + 1) * h, share)
                + density((i + 2) * h, share);
    }
    return 2 * sum * h / 3;
}

/// Oracle: the two ratios measured on samples of 801.
double[] measured(double share, int runs, Random random) {
    double[] sum = new double[3], squares = new double[3];
    for (int run = 0; run < runs; run++) {
        double[] X = new double[801];
        double total = 0, square = 0, distance = 0;
        for (int i = 0; i < X.length; i++) {
            double scale = random.nextDouble() < share ? 3 : 1;
            X[i] = scale * random.nextGaussian();
            total += X[i] / X.length;
        }
        for (double x : X) {
            square += (x - total) * (x - total) / (X.length - 1);
            distance += Math.abs(x - total) / X.length;
        }
        Arrays.sort(X);
        double median = X[400];
        for (int i = 0; i < X.length; i++) X[i] = Math.abs(X[i] - median);
        Arrays.sort(X);
        double[] estimates = {Math.sqrt(square), distance, X[400]};
        for (int e = 0; e < 3; e++) {
            sum[e] += estimates[e];
            squares[e] += estimates[e] * estimates[e];
        }
    }
    double[] relative = new double[3];
    for (int e = 0; e < 3; e++) {
        relative[e] = squares[e] * runs / sum[e] / sum[e] - 1;
    }
    return new double[] {relative[0] / relative[1], relative[0] / relative[2]};
}

void main() {
    double[] shares = {0, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.15,
            0.25, 0.5, 1};
    double[] huber = {0.876, 0.948, 1.016, 1.198, 1.439, 1.752, 2.035, 1.903,
            1.689, 1.371, 1.017, 0.876};
    assert Math.abs(ofMad(1) - ofMad(0)) < 1e-9 : "all rough: other units";
    IO.println("rough_%  mean_deviation  mad");
    for (int i = 0; i < shares.length; i++) {
        double share = shares[i], base = ofDeviation(share);
        double first = base / ofMeanDistance(share), mad = base / ofMad(share);
        assert Math.abs(first - huber[i]) < 6e-4 : share + " " + first;
        if (share > 0.15) continue;
        IO.println("%-7.1f  %14.3f  %.3f".formatted(100 * share, first, mad));
    }
    for (double share : new double[] {0, 0.05, 0.15}) {
        double[] ratio = measured(share, 1500, new Random(42));
        double base = ofDeviation(share);
        double a = ratio[0] * ofMeanDistance(share) / base;
        double b = ratio[1] * ofMad(share) / base;
        assert Math.abs(a - 1) < 0.1 && Math.abs(b - 1) < 0.1 : a + " " + b;
    }
}

/* Output
rough_%  mean_deviation  mad
0.0               0.876  0.368
0.1               0.948  0.402
0.2               1.016  0.435
0.5               1.198  0.529
1.0               1.439  0.665
2.0               1.751  0.875
5.0               2.035  1.200
10.0              1.903  1.295
15.0              1.689  1.219
*/
