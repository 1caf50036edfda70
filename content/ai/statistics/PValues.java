///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION What p-values do with and without an effect, over many tests

record Test(double difference, double t, double df) {}

/// Two samples with one common variance.
Test pooled(double[] a, double[] b) {
    int n = a.length, m = b.length, df = n + m - 2;
    double common = (variance(a) * (n - 1) + variance(b) * (m - 1)) / df;
    double gap = mean(a) - mean(b);
    return new Test(gap, gap / Math.sqrt(common * (1.0 / n + 1.0 / m)), df);
}

/// Two samples, each with a variance of its own.
Test welch(double[] a, double[] b) {
    double u = variance(a) / a.length, v = variance(b) / b.length;
    double gap = mean(a) - mean(b), error = u + v;
    double df = error * error
            / (u * u / (a.length - 1) + v * v / (b.length - 1));
    return new Test(gap, gap / Math.sqrt(error), df);
}

/// The chance of |T| at least |t|: with t = root df · tan u Student's density
/// is a power of the cosine. By midpoints.
double pValue(Test test) {
    double from = Math.atan(Math.abs(test.t) / Math.sqrt(test.df));
    double tail = 0, half = 0, width = Math.PI / 2 - from;
    int steps = 100;
    for (double i = 0.5; i < steps; i++) {
        double u = from + i / steps * width, all = i / steps * Math.PI / 2;
        tail += width * Math.pow(Math.cos(u), test.df - 1);
        half += Math.PI / 2 * Math.pow(Math.cos(all), test.df - 1);
    }
    return tail / half;
}

double mean(double[] x) {
    return Arrays.stream(x).sum() / x.length;
}

double variance(double[] x) {
    double m = mean(x), sum = 0;
    for (double v : x) sum += Math.pow(v - m, 2);
    return sum / (x.length - 1);
}

double[] sample(int n, double mean, double sd, Random random) {
    double[] x = new double[n];
    Arrays.setAll(x, i -> mean + sd * random.nextGaussian());
    return x;
}

/// Oracle: the closed form for an even number of degrees of freedom
/// (Abramowitz and Stegun 26.7.4).
double closedForm(double t, int df) {
    double theta = Math.atan(Math.abs(t) / Math.sqrt(df)), term = 1, sum = 0;
    for (int k = 0; k <= df - 2; k += 2) {
        sum += term;
        term *= Math.pow(Math.cos(theta), 2) * (k + 1) / (k + 2);
    }
    return 1 - Math.sin(theta) * sum;
}

void main() {
    double[] three = {0, 1, 2};
    assert Math.abs(welch(three, three).df - 4) < 1e-12 : "no loss if alike";
    Random random = new Random(42);
    int runs = 20_000;
    int[][] bins = new int[2][10];
    double[] found = new double[2];
    double exaggerated = 0;
    IO.println("p_up_to  no_effect  effect");
    for (int run = 0; run < runs; run++) {
        for (int effect = 0; effect < 2; effect++) {
            Test test = pooled(sample(15, 0.75 * effect, 1, random),
                    sample(15, 0, 1, random));
            double p = pValue(test);
            assert Math.abs(p - closedForm(test.t, 28)) < 3e-4 : p;
            bins[effect][(int) (10 * p)]++;
            if (p > 0.05) continue;
            found[effect]++;
            if (effect == 1) exaggerated += test.difference;
        }
    }
    for (int bin = 0; bin < 10; bin++) {
        double none = (double) bins[0][bin] / runs;
        assert Math.abs(none - 0.1) < 0.009 : "not uniform: " + none;
        IO.println("%.1f      %9.4f  %.4f".formatted((bin + 1) / 10.0, none,
                (double) bins[1][bin] / runs));
    }
    double alarms = found[0] / runs, power = found[1] / runs;
    assert Math.abs(alarms - 0.05) < 0.005;
    IO.println("false alarms %.4f, power %.4f".formatted(alarms, power));
    IO.println("effect 0.75, mean of the significant estimates %.4f".formatted(
            exaggerated / found[1]));
    IO.println("one in ten real: %.4f of the significant ones are not"
            .formatted(0.9 * 0.05 / (0.9 * 0.05 + 0.1 * power)));

    double equal = 0, own = 0;
    for (int run = 0; run < runs; run++) {
        double[] a = sample(10, 0, 3, random), b = sample(40, 0, 1, random);
        if (pValue(pooled(a, b)) < 0.05) equal += 1.0 / runs;
        if (pValue(welch(a, b)) < 0.05) own += 1.0 / runs;
    }
    assert Math.abs(own - 0.05) < 0.006 : own;
    IO.println("10 rough, 40 fine values: pooled %.4f, Welch %.4f".formatted(
            equal, own));
}

/* Output
p_up_to  no_effect  effect
0.1         0.0988  0.6437
0.2         0.1021  0.1288
0.3         0.1010  0.0695
0.4         0.1006  0.0440
0.5         0.0976  0.0324
0.6         0.0997  0.0250
0.7         0.0997  0.0171
0.8         0.1016  0.0156
0.9         0.1026  0.0122
1.0         0.0966  0.0120
false alarms 0.0484, power 0.5105
effect 0.75, mean of the significant estimates 1.0222
one in ten real: 0.4685 of the significant ones are not
10 rough, 40 fine values: pooled 0.2563, Welch 0.0499
*/
