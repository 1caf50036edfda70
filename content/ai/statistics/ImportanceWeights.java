///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION covariate shift: importance weights, and what they cost

/// The target's density over the source's, for normals of variance 1 with
/// means δ and 0.
double weight(double x, double delta) {
    return Math.exp(delta * x - delta * delta / 2);
}

/// The target's risk from losses on source rows: the mean of weight times
/// loss, unbiased whatever the losses. Θ(n).
double risk(double[] losses, double[] weights) {
    double sum = 0;
    for (int i = 0; i < losses.length; i++) sum += weights[i] * losses[i];
    return sum / losses.length;
}

/// How many rows of equal weight would be as good (Kish). Θ(n).
double effective(double[] weights) {
    double sum = 0, squares = 0;
    for (double w : weights) {
        sum += w;
        squares += w * w;
    }
    return sum * sum / squares;
}

/// Oracle: the bell curve itself, for the weights; e to the -δ² for the share
/// of effective rows; 1 + δ² for the mean of x² in the target.
double density(double x, double mean) {
    return Math.exp(-(x - mean) * (x - mean) / 2) / Math.sqrt(2 * Math.PI);
}

/// The exact standard deviation of the weighted mean of x² over n rows: the
/// squared weight is e to the δ² times the density of a normal around 2δ.
double spread(double delta, int n) {
    double m = 4 * delta * delta, mean = 1 + delta * delta;
    double square = Math.exp(delta * delta) * (m * m + 6 * m + 3);
    return Math.sqrt((square - mean * mean) / n);
}

void main() {
    double[] p = {0.5, 0.3, 0.2}, q = {0.2, 0.3, 0.5}, loss = {0.1, 0.2, 0.4};
    double source = 0, target = 0, squares = 0;
    double[] losses = new double[10], weights = new double[10];
    for (int k = 0, i = 0; k < 3; k++) {
        source += p[k] * loss[k];
        target += q[k] * loss[k];
        squares += q[k] / p[k] * q[k];
        for (int row = 0; row < 10 * p[k]; row++, i++) {
            losses[i] = loss[k];
            weights[i] = q[k] / p[k];
        }
    }
    assert Math.abs(risk(losses, weights) - target) < 1e-12 : "weighted risk";
    assert Math.abs(effective(weights) - 10 / squares) < 1e-12 : "effective";
    IO.println("risk: source %.2f, target %.2f, weighted %.2f; %.2f of 10 rows"
            .formatted(source, target, risk(losses, weights),
                    effective(weights)));

    Random random = new Random(42);
    IO.println("shift  exact   sampled  risk    weighted  sd      sd_exact");
    for (int d = 0; d <= 8; d++) {
        double delta = d / 4.0, mean = 0, square = 0, share = 0;
        int n = 200, trials = 1000;
        for (int trial = 0; trial < trials; trial++) {
            double[] w = new double[n], l = new double[n];
            for (int i = 0; i < n; i++) {
                double x = random.nextGaussian();
                w[i] = weight(x, delta);
                l[i] = x * x;
                double ratio = density(x, delta) / density(x, 0);
                assert Math.abs(w[i] / ratio - 1) < 1e-12 : "weight";
            }
            double estimate = risk(l, w);
            mean += estimate / trials;
            square += estimate * estimate / trials;
            share += effective(w) / n / trials;
        }
        double sd = Math.sqrt(square - mean * mean);
        double gap = Math.abs(mean - 1 - delta * delta);
        assert gap < 4 * sd / Math.sqrt(trials) : "unbiased at " + delta;
        double exact = spread(delta, n);
        assert delta > 0.8 || Math.abs(sd / exact - 1) < 0.1 : "spread " + sd;
        IO.println("%-6.2f %.4f  %.4f   %.4f  %.4f    %.4f  %.4f".formatted(
                delta, Math.exp(-delta * delta), share, 1 + delta * delta,
                mean, sd, exact));
    }
}

/* Output
risk: source 0.19, target 0.28, weighted 0.28; 6.13 of 10 rows
shift  exact   sampled  risk    weighted  sd      sd_exact
0.00   1.0000  1.0000   1.0000  0.9970    0.0995  0.1000
0.25   0.9394  0.9400   1.0625  1.0578    0.1340  0.1365
0.50   0.7788  0.7804   1.2500  1.2621    0.2449  0.2375
0.75   0.5698  0.5822   1.5625  1.5529    0.4252  0.4207
1.00   0.3679  0.3977   2.0000  2.0195    0.8374  0.7513
1.25   0.2096  0.2666   2.5625  2.4986    1.1303  1.3657
1.50   0.1054  0.1789   3.2500  3.2715    2.2666  2.5483
1.75   0.0468  0.1256   4.0625  3.7963    2.7979  4.9131
2.00   0.0183  0.0905   5.0000  5.0118    7.7348  9.8380
*/
