///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Means of exponential draws settle, means of Cauchy draws do not

/// The quartile range of 4,000 means of n draws each.
double spread(int n, DoubleSupplier draw) {
    double[] means = new double[4000];
    for (int run = 0; run < means.length; run++) {
        double sum = 0;
        for (int i = 0; i < n; i++) sum += draw.getAsDouble();
        means[run] = sum / n;
    }
    Arrays.sort(means);
    return means[3000] - means[1000];
}

/// The waiting time for an event of rate 1: mean 1, variance 1, skewed.
double exponential(Random random) {
    return -Math.log(1 - random.nextDouble());
}

/// The tangent of a uniform angle: neither mean nor variance.
double cauchy(Random random) {
    return Math.tan(Math.PI * (random.nextDouble() - 0.5));
}

/// Oracle: the quantile of a mean of n exponentials. Their sum exceeds s when
/// fewer than n Poisson events fall before s.
double exponentialQuantile(int n, double q) {
    double lo = 0, hi = 50;
    while (hi - lo > 1e-10) {
        double mid = (lo + hi) / 2, term = Math.exp(-n * mid), more = 0;
        for (int k = 0; k < n; k++) {
            more += term;
            term *= n * mid / (k + 1);
        }
        if (1 - more < q) lo = mid;
        else hi = mid;
    }
    return lo;
}

void main() {
    Random random = new Random(42);
    IO.println("n    exponential  cauchy");
    for (int n : new int[] {1, 4, 16, 64, 256}) {
        double light = spread(n, () -> exponential(random));
        double heavy = spread(n, () -> cauchy(random));
        IO.println("%-3d  %11.4f  %.4f".formatted(n, light, heavy));
        double theory = exponentialQuantile(n, 0.75)
                - exponentialQuantile(n, 0.25);
        assert Math.abs(light / theory - 1) < 0.06 : "exponential " + n;
        assert Math.abs(heavy / 2 - 1) < 0.06 : "Cauchy " + n;
    }
}

/* Output
n    exponential  cauchy
1         1.0801  2.0248
4         0.6418  2.0464
16        0.3332  2.0614
64        0.1648  1.9840
256       0.0848  1.9147
*/
