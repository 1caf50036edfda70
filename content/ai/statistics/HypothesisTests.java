///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Paired t, Welch's t and a permutation test on Student's data

/// How many standard errors the mean of the differences is from 0.
double pairedT(double[] a, double[] b) {
    double[] d = new double[a.length];
    Arrays.setAll(d, i -> a[i] - b[i]);
    return mean(d) / Math.sqrt(variance(d) / d.length);
}

/// Welch: two independent samples, whose variances may differ.
double welchT(double[] a, double[] b) {
    double error = variance(a) / a.length + variance(b) / b.length;
    return (mean(a) - mean(b)) / Math.sqrt(error);
}

/// Welch's degrees of freedom: fewer, the more one sample dominates.
double welchDf(double[] a, double[] b) {
    double u = variance(a) / a.length, v = variance(b) / b.length;
    return (u + v) * (u + v)
            / (u * u / (a.length - 1) + v * v / (b.length - 1));
}

/// The chance of |T| at least |t|: the area of Student's density. With
/// t = root df · tan u it is a power of the cosine, from here to π/2.
double pValue(double t, double df) {
    double from = Math.atan(Math.abs(t) / Math.sqrt(df));
    return cosines(from, df) / cosines(0, df);
}

/// The area under cos u to the power df - 1, from u to π/2, by midpoints.
double cosines(double u, double df) {
    int steps = 20_000;
    double h = (Math.PI / 2 - u) / steps, sum = 0;
    for (int i = 0; i < steps; i++) {
        sum += h * Math.pow(Math.cos(u + (i + 0.5) * h), df - 1);
    }
    return sum;
}

/// Fisher: if there is no effect, each difference may as well have the other
/// sign. The share of all 2ⁿ sign patterns whose sum is as extreme. Θ(n 2ⁿ).
double signFlips(double[] a, double[] b) {
    int n = a.length, extreme = 0;
    long observed = 0;
    for (int i = 0; i < n; i++) observed += Math.round(10 * (a[i] - b[i]));
    for (int signs = 0; signs < 1 << n; signs++) {
        long sum = 0;
        for (int i = 0; i < n; i++) {
            long tenths = Math.round(10 * (a[i] - b[i]));
            sum += (signs >> i & 1) == 1 ? tenths : -tenths;
        }
        if (Math.abs(sum) >= Math.abs(observed)) extreme++;
    }
    return (double) extreme / (1 << n);
}

double mean(double[] x) {
    return Arrays.stream(x).sum() / x.length;
}

double variance(double[] x) {
    double m = mean(x), sum = 0;
    for (double v : x) sum += Math.pow(v - m, 2);
    return sum / (x.length - 1);
}

/// Oracle: the closed form of Student's tail for an odd number of degrees of
/// freedom (Abramowitz and Stegun 26.7.3), checked against published values.
double closedForm(double t, int df) {
    double theta = Math.atan(Math.abs(t) / Math.sqrt(df));
    double term = Math.cos(theta), sum = 0;
    for (int k = 1; k <= df - 2; k += 2) {
        sum += term;
        term *= Math.pow(Math.cos(theta), 2) * (k + 1) / (k + 2);
    }
    return 1 - 2 / Math.PI * (theta + Math.sin(theta) * sum);
}

void main() {
    double[] first = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2};
    double[] second = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
    IO.println("means %.2f and %.2f hours".formatted(mean(first),
            mean(second)));
    double t = pairedT(first, second), p = pValue(t, 9);
    double welch = welchT(first, second), df = welchDf(first, second);
    double pWelch = pValue(welch, df), pFlips = signFlips(first, second);
    IO.println("paired: t %.4f, df 9, p %.6f".formatted(t, p));
    IO.println("Welch:  t %.4f, df %.3f, p %.5f".formatted(welch, df, pWelch));
    IO.println("sign flips: p %.6f, %d of 1024 patterns".formatted(pFlips,
            Math.round(pFlips * 1024)));
    // printed by R for t.test(extra ~ group, data = sleep)
    assert Math.abs(t + 4.0621) < 5e-5 && Math.abs(p - 0.002833) < 5e-7;
    assert Math.abs(welch + 1.8608) < 5e-5 && Math.abs(df - 17.776) < 5e-4;
    assert Math.abs(pWelch - 0.07939) < 5e-6;
    double[] u = {10, 0, 0.2}, v = {0, 1, 0}; // 11.2, 10.8, 9.2 or 8.8
    assert signFlips(u, v) == 6 / 8.0 : "by hand";
    for (int odd = 3; odd <= 31; odd += 4) {
        for (double x = -6; x <= 6; x += 0.5) {
            double gap = pValue(x, odd) - closedForm(x, odd);
            assert Math.abs(gap) < 1e-6 : x + " " + odd;
        }
    }
}

/* Output
means 0.75 and 2.33 hours
paired: t -4.0621, df 9, p 0.002833
Welch:  t -1.8608, df 17.776, p 0.07939
sign flips: p 0.003906, 4 of 1024 patterns
*/
