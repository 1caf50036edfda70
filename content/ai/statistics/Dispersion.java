///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Standard deviation, quartile range and MAD, and what breaks them

/// The root of the sum of squared distances to the mean over n - 1. Θ(n).
double sd(double[] X) {
    double mean = Arrays.stream(X).sum() / X.length, squares = 0;
    for (double x : X) squares += Math.pow(x - mean, 2);
    return Math.sqrt(squares / (X.length - 1));
}

/// The distance between the quartiles. Sorting makes it Θ(n log n).
double iqr(double[] X) {
    double[] sorted = X.clone();
    Arrays.sort(sorted);
    int n = X.length;
    return at(sorted, (n - 1) * 0.75) - at(sorted, (n - 1) * 0.25);
}

/// The same with the quartiles of Excel's QUARTILE.EXC.
double iqrExclusive(double[] X) {
    double[] sorted = X.clone();
    Arrays.sort(sorted);
    int n = X.length;
    return at(sorted, (n + 1) * 0.75 - 1) - at(sorted, (n + 1) * 0.25 - 1);
}

/// The value at a position between two ranks, on the line between them.
double at(double[] sorted, double position) {
    int low = (int) position;
    if (position == low) return sorted[low];
    return sorted[low] + (position - low) * (sorted[low + 1] - sorted[low]);
}

double median(double[] X) {
    double[] sorted = X.clone();
    Arrays.sort(sorted);
    return at(sorted, (X.length - 1) * 0.5);
}

/// Half of the values lie within the MAD of the median.
double mad(double[] X) {
    double centre = median(X);
    double[] distances = new double[X.length];
    Arrays.setAll(distances, i -> Math.abs(X[i] - centre));
    return median(distances);
}

/// The data with its first values replaced by ever larger nonsense.
double[] spoil(double[] X, int replaced) {
    double[] spoilt = X.clone();
    for (int i = 0; i < replaced; i++) spoilt[i] = 1000 * (i + 1);
    return spoilt;
}

/// Oracle: the value with exactly so many below it, by counting.
double ranked(double[] X, int below) {
    for (double x : X) {
        int count = 0;
        for (double y : X) if (y < x) count++;
        if (count == below) return x;
    }
    throw new AssertionError("ties");
}

/// Standard deviation without a mean, from all pairs.
double byPairs(double[] X) {
    double sum = 0;
    for (double x : X) for (double y : X) sum += (x - y) * (x - y) / 2;
    return Math.sqrt(sum / X.length / (X.length - 1));
}

void report(String name, double[] X) {
    double mean = Arrays.stream(X).sum() / X.length, z = 0;
    double far = 0, off = 0;
    for (double x : X) {
        z = Math.max(z, Math.abs(x - mean) / sd(X));
        far = Math.max(far, Math.abs(x - median(X)) / mad(X) / 1.4826);
        off += Math.abs(x - mean) / X.length;
    }
    IO.println("%s: sd %.4f, mean deviation %.4f, iqr %.1f, mad %.1f".formatted(
            name, sd(X), off, iqr(X), mad(X)));
    IO.println("  greatest distance %.2f sd, or %.2f scaled mad".formatted(z,
            far));
}

void main() {
    double[] nine = {14, 10, 13, 12, 17, 15, 20, 18, 25};
    report("nine values", nine);
    IO.println("  iqr by QUARTILE.EXC %.1f".formatted(iqrExclusive(nine)));
    nine[8] = 250;
    report("25 typed as 250", nine);

    double[] extreme = {-1, 0, 0, 0, 0, 0, 0, 0, 1}; // all data there is
    double two = 2 * sd(extreme) * Math.sqrt(8 / 9.0);
    long far = Arrays.stream(extreme).filter(x -> Math.abs(x) > two).count();
    IO.println("two deviations reach %.2f, and %d of 9 lie beyond".formatted(
            two, far));

    Random random = new Random(42);
    for (int trial = 0; trial < 50; trial++) {
        double[] X = new double[1 + 4 * (1 + random.nextInt(20))];
        Arrays.setAll(X, i -> random.nextGaussian());
        int n = X.length;
        double centre = ranked(X, n / 2);
        double[] off = new double[n];
        for (int i = 0; i < n; i++) off[i] = Math.abs(X[i] - centre);
        assert mad(X) == ranked(off, n / 2) : "mad";
        assert iqr(X) == ranked(X, n / 4 * 3) - ranked(X, n / 4) : "iqr";
        assert Math.abs(sd(X) - byPairs(X)) < 1e-12 : "sd";
    }
    double[] many = new double[100_001];
    Arrays.setAll(many, i -> 5 * random.nextGaussian());
    assert Math.abs(1.4826 * mad(many) / 5 - 1) < 0.01 : "scaled mad";
    assert Math.abs(iqr(many) / 1.349 / 5 - 1) < 0.01 : "scaled iqr";

    double[] clean = Arrays.copyOf(many, 100);
    for (int i = 0; i < 100; i++) clean[i] /= 5;
    IO.println("replaced  sd        iqr       mad");
    for (int replaced : new int[] {0, 1, 5, 10, 20, 24, 25, 40, 49, 50}) {
        double[] X = spoil(clean, replaced);
        IO.println("%-8d  %-8.2f  %-8.2f  %.2f".formatted(replaced, sd(X),
                iqr(X) / 1.349, mad(X) * 1.4826));
    }
}

/* Output
nine values: sd 4.5826, mean deviation 3.5556, iqr 5.0, mad 3.0
  greatest distance 1.96 sd, or 2.25 scaled mad
  iqr by QUARTILE.EXC 6.5
25 typed as 250: sd 78.4363, mean deviation 46.4444, iqr 5.0, mad 3.0
  greatest distance 2.66 sd, or 52.84 scaled mad
two deviations reach 0.94, and 2 of 9 lie beyond
replaced  sd        iqr       mad
0         1.01      1.09      1.10
1         100.01    1.10      1.13
5         729.96    1.11      1.19
10        1892.97   1.22      1.24
20        4953.33   1.71      1.60
24        6356.43   2.14      1.71
25        6718.56   187.09    1.71
40        12478.69  11304.86  2.77
49        16023.62  17976.33  6.27
50        16412.88  18717.60  746.12
*/
