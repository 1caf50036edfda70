///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Drawing normals by Box and Muller, and asking whether data are

/// Box and Muller: an angle and a radius give two independent normals.
double[] pair(Random random) {
    double radius = Math.sqrt(-2 * Math.log(1 - random.nextDouble()));
    double angle = 2 * Math.PI * random.nextDouble();
    return new double[] {radius * Math.cos(angle), radius * Math.sin(angle)};
}

/// The greatest distance between the steps of the sorted data and a
/// continuous distribution function. Θ(n log n).
double kolmogorov(double[] data, DoubleUnaryOperator cdf) {
    double[] x = data.clone();
    Arrays.sort(x);
    double worst = 0;
    for (int i = 0; i < x.length; i++) {
        double p = cdf.applyAsDouble(x[i]);
        worst = Math.max(worst, (i + 1.0) / x.length - p);
        worst = Math.max(worst, p - (double) i / x.length);
    }
    return worst;
}

double normal(double x) {
    double term = x, sum = 0;
    for (int k = 3; sum != (sum += term); k += 2) term *= x * x / k;
    return 0.5 + sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
}

/// The data less their mean, in units of their standard deviation.
double[] standardised(double[] x) {
    double mean = Arrays.stream(x).sum() / x.length, squares = 0;
    for (double v : x) squares += Math.pow(v - mean, 2);
    double sd = Math.sqrt(squares / (x.length - 1));
    return Arrays.stream(x).map(v -> (v - mean) / sd).toArray();
}

double correlation(double[] x, double[] y) {
    double[] u = standardised(x), v = standardised(y);
    double sum = 0;
    for (int i = 0; i < u.length; i++) sum += u[i] * v[i];
    return sum / (u.length - 1);
}

double[] normals(int n, Random random) {
    double[] x = new double[n + 1];
    for (int i = 0; i < n; i += 2) {
        double[] pair = pair(random);
        x[i] = pair[0];
        x[i + 1] = pair[1];
    }
    return Arrays.copyOf(x, n);
}

/// Oracle: the mean of a function of normals, which theory knows.
double mean(double[] x, DoubleUnaryOperator f) {
    return Arrays.stream(x).map(f).sum() / x.length;
}

void main() {
    Random random = new Random(42);
    double[] x = normals(200_000, random);
    double[] moments = {0, 1, 0, 3, 0, 15}; // 1 · 3 · 5
    for (int k = 1; k <= 6; k++) {
        int power = k;
        double error = Math.sqrt(k < 4 ? 15 : 10395) / Math.sqrt(x.length);
        assert Math.abs(mean(x, v -> Math.pow(v, power)) - moments[k - 1])
                < 4 * error : "moment " + k;
    }
    double cross = 0, squares = 0;
    for (int i = 0; i < x.length; i += 2) {
        cross += x[i] * x[i + 1] * 2 / x.length;
        squares += (x[i] * x[i] - 1) * (x[i + 1] * x[i + 1] - 1) * 2 / x.length;
    }
    assert Math.abs(cross) < 0.01 && Math.abs(squares) < 0.03 : "dependent";
    double[] signed = x.clone(), x2 = x.clone(), s2 = x.clone();
    for (int i = 0; i < x.length; i++) {
        signed[i] = random.nextBoolean() ? x[i] : -x[i];
        s2[i] = signed[i] * signed[i];
        x2[i] *= x[i];
    }
    IO.println("x and x with a random sign: correlation %.4f, squares %.4f"
            .formatted(correlation(x, signed), correlation(x2, s2)));
    double d = kolmogorov(x, v -> normal(v)) * Math.sqrt(x.length);
    assert d < 1.358 : "Kolmogorov-Smirnov " + d;
    IO.println("200,000 draws: root n times greatest gap %.3f".formatted(d));
    double[] low = {-1, 0, 0.5}, high = {1, 2, 3};
    assert kolmogorov(low, v -> normal(v)) == 1 - normal(0.5) : "above";
    assert kolmogorov(high, v -> normal(v)) == normal(1) : "below";
    assert Math.abs(standardised(high)[0] + 1) < 1e-12 : "1, 2, 3";
    assert Math.abs(correlation(high, high) - 1) < 1e-12 : "with itself";

    int reject = 0, fitted = 0, runs = 4000;
    for (int run = 0; run < runs; run++) {
        double[] sample = normals(50, random);
        double bar = 1.358 / Math.sqrt(50);
        if (kolmogorov(sample, v -> normal(v)) > bar) reject++;
        if (kolmogorov(standardised(sample), v -> normal(v)) > bar) fitted++;
    }
    IO.println("rejected at 5 %%: %.4f, after standardising: %.4f".formatted(
            (double) reject / runs, (double) fitted / runs));
}

/* Output
x and x with a random sign: correlation -0.0022, squares 1.0000
200,000 draws: root n times greatest gap 0.526
rejected at 5 %: 0.0443, after standardising: 0.0000
*/
