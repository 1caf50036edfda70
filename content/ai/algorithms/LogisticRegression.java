///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Logistic regression by Newton's method, and where it runs away

/// Newton's method on the log-likelihood less ½λ|w|², the bias (column 0) not
/// penalised: solve H δ = g and add δ, at most so often. Θ(nd² + d³) a step.
Fit newton(double[][] X, double[] y, double lambda, int most) {
    int d = X[0].length, steps = 0;
    double[] w = new double[d], se = new double[d], delta;
    do {
        delta = solve(curvature(X, w, lambda), slope(X, y, w, lambda));
        for (int j = 0; j < d; j++) w[j] += delta[j];
        steps++;
    } while (Math.sqrt(dot(delta, delta)) > 1e-10 && steps < most);
    for (int j = 0; j < d; j++) {
        double[] unit = new double[d];
        unit[j] = 1;
        se[j] = Math.sqrt(solve(curvature(X, w, lambda), unit)[j]);
    }
    return new Fit(w, se, steps);
}

record Fit(double[] w, double[] se, int steps) {}

/// The gradient g: each row, weighted by how far its probability is off.
double[] slope(double[][] X, double[] y, double[] w, double lambda) {
    double[] g = new double[w.length];
    for (int j = 1; j < g.length; j++) g[j] = -lambda * w[j];
    for (int i = 0; i < y.length; i++) {
        double error = y[i] - sigma(dot(X[i], w));
        for (int j = 0; j < g.length; j++) g[j] += error * X[i][j];
    }
    return g;
}

/// The negative Hessian H: each row counts by p(1 - p), most at p = ½.
double[][] curvature(double[][] X, double[] w, double lambda) {
    double[][] H = new double[w.length][w.length];
    for (int j = 1; j < w.length; j++) H[j][j] = lambda;
    for (double[] x : X) {
        double p = sigma(dot(x, w)), v = p * (1 - p);
        for (int j = 0; j < w.length; j++) {
            for (int k = 0; k < w.length; k++) H[j][k] += v * x[j] * x[k];
        }
    }
    return H;
}

double sigma(double z) { return 1 / (1 + Math.exp(-z)); }

/// Gauss-Jordan; H is positive definite and needs no pivots.
double[] solve(double[][] H, double[] g) {
    int d = g.length;
    double[] x = g.clone();
    for (int k = 0; k < d; k++) {
        for (int i = 0; i < d; i++) {
            if (i == k) continue;
            double times = H[i][k] / H[k][k];
            for (int j = k; j < d; j++) H[i][j] -= times * H[k][j];
            x[i] -= times * x[k];
        }
    }
    for (int k = 0; k < d; k++) x[k] /= H[k][k];
    return x;
}

double dot(double[] a, double[] b) {
    double sum = 0;
    for (int j = 0; j < a.length; j++) sum += a[j] * b[j];
    return sum;
}

/// Gradient ascent with a fixed rate, until w is within 1e-4 of a target.
int ascend(double[][] X, double[] y, double rate, double[] target) {
    double[] w = {0, 0};
    int steps = 0;
    while (Math.hypot(w[0] - target[0], w[1] - target[1]) > 1e-4) {
        double[] g = slope(X, y, w, 0);
        for (int j = 0; j < 2; j++) w[j] += rate * g[j] / y.length;
        steps++;
    }
    return steps;
}

/// Oracle: the penalised log-likelihood, with tanh in place of sigma.
double objective(double[][] X, double[] y, double lambda, double b, double w) {
    double sum = -lambda * w * w / 2;
    for (int i = 0; i < y.length; i++) {
        double tanh = Math.tanh((b + w * X[i][1]) / 2);
        sum += Math.log((1 + (2 * y[i] - 1) * tanh) / 2);
    }
    return sum;
}

double[][] withOnes(double... x) {
    return Arrays.stream(x).mapToObj(it -> new double[] {1, it})
            .toArray(double[][]::new);
}

void main() {
    double[][] X = withOnes(0, 0, 0, 0, 1, 1, 1, 1);
    double[] y = {1, 0, 0, 0, 1, 1, 1, 0};
    IO.println("step  bias     weight");
    for (int step = 1; step <= 4; step++) {
        double[] w = newton(X, y, 0, step).w;
        IO.println("%-4d  %.4f  %.4f".formatted(step, w[0], w[1]));
    }
    Fit table = newton(X, y, 0, 99); // the exact answer is counted
    assert Math.abs(table.w[0] + Math.log(3)) < 1e-12;
    assert Math.abs(table.w[1] - Math.log(9)) < 1e-12;
    assert Math.abs(table.se[1] - Math.sqrt(8 / 3.0)) < 1e-12;
    double[][] X10 = new double[44][]; // every row with y = 1 ten times
    Arrays.setAll(X10, i -> new double[] {1, i < 13 ? 0 : 1});
    double[] y10 = new double[44];
    Arrays.setAll(y10, i -> i < 10 || i > 12 && i < 43 ? 1 : 0);
    double[] often = newton(X10, y10, 0, 99).w;
    IO.println("each 1 ten times: bias %.4f, weight %.4f".formatted(
            often[0], often[1]));

    double[][] hours = withOnes(0.5, 0.75, 1, 1.25, 1.5, 1.75, 1.75, 2, 2.25,
            2.5, 2.75, 3, 3.25, 3.5, 4, 4.25, 4.5, 4.75, 5, 5.5);
    double[] passed = {0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1,
        1};
    Fit fit = newton(hours, passed, 0, 99);
    double b = fit.w[0], w = fit.w[1];
    assert Math.abs(b + 4.07771343) < 1e-8 && Math.abs(w - 1.50464543) < 1e-8;
    assert Math.abs(fit.se[0] - 1.76099431) < 1e-8;
    assert Math.abs(fit.se[1] - 0.62872085) < 1e-8;
    for (double lambda : new double[] {0, 1}) {
        double[] top = newton(hours, passed, lambda, 99).w;
        double best = objective(hours, passed, lambda, top[0], top[1]);
        for (double t = 0; t < 6; t += 0.5) {
            assert objective(hours, passed, lambda, top[0] + Math.cos(t) / 1e4,
                    top[1] + Math.sin(t) / 1e4) < best : "not the maximum";
        }
    }
    IO.println("hours: %.4f (%.4f) and %.4f (%.4f)".formatted(
            b, fit.se[0], w, fit.se[1]));
    IO.println("an hour multiplies the odds by %.4f; even odds at %.4f hours"
            .formatted(Math.exp(w), -b / w));
    IO.println("steps: Newton %d, gradient %d".formatted(
            fit.steps, ascend(hours, passed, 0.3, fit.w)));
    IO.println("squared error for y = 1, z = -8, -4, 0: %.4f %.4f %.4f"
            .formatted(Math.pow(1 - sigma(-8), 2), Math.pow(1 - sigma(-4), 2),
                    Math.pow(1 - sigma(0), 2)));
    IO.println("hours  p");
    for (int x = 0; x <= 6; x++) {
        IO.println("%-5d  %.4f".formatted(x, sigma(b + w * x)));
    }

    double[] late = new double[20]; // separable: passed from 3 hours on
    Arrays.setAll(late, i -> hours[i][1] >= 3 ? 1 : 0);
    IO.println("newton  plain     penalised");
    for (int step = 1; step <= 12; step++) {
        IO.println("%-6d  %8.4f  %.4f".formatted(step,
                newton(hours, late, 0, step).w[1],
                newton(hours, late, 1, step).w[1]));
    }
}

/* Output
step  bias     weight
1     -1.0000  2.0000
2     -1.0963  2.1927
3     -1.0986  2.1972
4     -1.0986  2.1972
each 1 ten times: bias 1.2040, weight 2.1972
hours: -4.0777 (1.7610) and 1.5046 (0.6287)
an hour multiplies the odds by 4.5026; even odds at 2.7101 hours
steps: Newton 7, gradient 2285
squared error for y = 1, z = -8, -4, 0: 0.9993 0.9644 0.2500
hours  p
0      0.0167
1      0.0709
2      0.2557
3      0.6074
4      0.8744
5      0.9691
6      0.9930
newton  plain     penalised
1         1.1736  1.0740
2         2.0635  1.5977
3         3.1943  1.7951
4         4.8412  1.8141
5         7.4089  1.8143
6        11.4936  1.8143
7        17.9263  1.8143
8        26.0706  1.8143
9        34.2980  1.8143
10       42.3984  1.8143
11       50.4372  1.8143
12       58.4516  1.8143
*/
