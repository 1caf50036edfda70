///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION KL divergence from samples: two estimators, and a biased one

record Normal(double mean, double sd) {
    double logDensity(double x) {
        double z = (x - mean) / sd;
        return -z * z / 2 - Math.log(sd) - Math.log(2 * Math.PI) / 2;
    }
}

/// Two terms whose mean over draws from p is KL(p‖q), given ln(p/q) at one:
/// the log ratio, and the log ratio plus q/p - 1, which is never negative.
double[] terms(double logRatio) {
    return new double[] {logRatio, logRatio + Math.exp(-logRatio) - 1};
}

/// Means and standard deviations of both terms over n draws from p: Θ(n).
double[] sampled(Normal p, Normal q, int n, Random random) {
    double[] sum = new double[4];
    for (int i = 0; i < n; i++) {
        double x = p.mean + p.sd * random.nextGaussian();
        double[] t = terms(p.logDensity(x) - q.logDensity(x));
        for (int j = 0; j < 2; j++) {
            sum[j] += t[j] / n;
            sum[2 + j] += t[j] * t[j] / n;
        }
    }
    for (int j = 0; j < 2; j++) {
        sum[2 + j] = Math.sqrt(sum[2 + j] - sum[j] * sum[j]);
    }
    return sum;
}

/// The plug-in estimate: the divergence of observed shares from expected ones.
double plugIn(int[] counts, double[] expected) {
    double n = Arrays.stream(counts).sum(), sum = 0;
    for (int i = 0; i < counts.length; i++) {
        double share = counts[i] / n;
        if (share > 0) sum += share * Math.log(share / expected[i]);
    }
    return sum;
}

/// Oracle: the same four numbers by integration over mean ± range sd.
double[] integrated(Normal p, Normal q, double range) {
    double[] sum = new double[4];
    double width = range * p.sd / 5000;
    for (int i = -5000; i <= 5000; i++) {
        double x = p.mean + i * width, log = p.logDensity(x);
        double mass = Math.exp(log) * width, ratio = log - q.logDensity(x);
        double bounded = ratio + Math.expm1(-ratio);
        sum[0] += mass * ratio;
        sum[1] += mass * bounded;
        sum[2] += mass * ratio * ratio;
        sum[3] += mass * bounded * bounded;
    }
    for (int j = 0; j < 2; j++) {
        sum[2 + j] = Math.sqrt(sum[2 + j] - sum[j] * sum[j]);
    }
    return sum;
}

void main() {
    Random random = new Random(42);
    Normal p = new Normal(0, 1), near = new Normal(0.1, 1);
    Normal wide = new Normal(1, 2);
    for (Normal[] pair : new Normal[][] {{p, near}, {wide, p}}) {
        double[] s = sampled(pair[0], pair[1], 200_000, random);
        double[] exact = integrated(pair[0], pair[1], 9);
        for (int j = 0; j < 4; j++) {
            assert Math.abs(s[j] / exact[j] - 1) < 0.06 : j + " " + s[j];
        }
        IO.println("KL %.4f: log ratio %.4f, sd %.4f; other %.4f, sd %.4f"
                .formatted(exact[0], s[0], s[2], s[1], s[3]));
    }
    IO.println("range  sd1     sd2");
    for (int range = 2; range <= 8; range += 2) {
        double[] w = integrated(p, wide, range);
        IO.println("%-6d %.4f  %.4f".formatted(range, w[2], w[3]));
    }
    assert Arrays.equals(terms(0), new double[] {0, 0});

    double[] even = new double[10];
    Arrays.fill(even, 0.1);
    for (int n = 100; n <= 1000; n *= 10) {
        double mean = 0;
        for (int trial = 0; trial < 2000; trial++) {
            int[] counts = new int[10];
            for (int i = 0; i < n; i++) counts[random.nextInt(10)]++;
            mean += plugIn(counts, even) / 2000;
        }
        double theory = 9 / 2.0 / n;
        assert Math.abs(mean / theory - 1) < 0.1 : mean;
        IO.println("n = %d from equal shares: plug-in mean %.5f, theory %.5f"
                .formatted(n, mean, theory));
    }
}

/* Output
KL 0.0050: log ratio 0.0049, sd 0.0998; other 0.0050, sd 0.0071
KL 1.3069: log ratio 1.3003, sd 2.9109; other 1.3016, sd 2.3928
range  sd1     sd2
2      0.4099  0.1220
4      0.5841  3.4473
6      0.5863  61.6495
8      0.5863  2938.1599
n = 100 from equal shares: plug-in mean 0.04482, theory 0.04500
n = 1000 from equal shares: plug-in mean 0.00448, theory 0.00450
*/
