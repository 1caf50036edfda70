///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Ridge, lasso and early stopping, and the conditions they meet

/// Coordinate descent on ½|y - Xw|² + l1 Σ|w| + ½ l2 Σw²: sets each weight to
/// its best value given the others until none moves. Θ(nd) a round.
double[] fit(double[][] X, double[] y, double l1, double l2) {
    double[] w = new double[X[0].length], residual = y.clone();
    double moved;
    do {
        moved = 0;
        for (int j = 0; j < w.length; j++) {
            double[] x = column(X, j);
            double own = dot(x, x), pull = dot(x, residual) + own * w[j];
            double next = soft(pull, l1) / (own + l2), step = next - w[j];
            for (int i = 0; i < y.length; i++) residual[i] -= step * x[i];
            w[j] = next;
            moved = Math.max(moved, Math.abs(step));
        }
    } while (moved > 1e-13);
    return w;
}

/// The minimiser of ½(w - z)² + t|w|: z moved towards 0 by t, and 0 if it
/// would pass.
double soft(double z, double t) {
    return Math.signum(z) * Math.max(Math.abs(z) - t, 0);
}

/// Gradient descent on ½|y - Xw|² from zero, stopped after so many steps.
double[] stopped(double[][] X, double[] y, double rate, int steps) {
    double[] w = new double[X[0].length];
    for (int t = 0; t < steps; t++) {
        double[] residual = residuals(X, y, w);
        for (int j = 0; j < w.length; j++) {
            w[j] += rate * dot(column(X, j), residual);
        }
    }
    return w;
}

double[] residuals(double[][] X, double[] y, double[] w) {
    double[] r = new double[y.length];
    Arrays.setAll(r, i -> y[i] - dot(X[i], w));
    return r;
}

double[] column(double[][] X, int j) {
    return Arrays.stream(X).mapToDouble(row -> row[j]).toArray();
}

double dot(double[] a, double[] b) {
    double sum = 0;
    for (int j = 0; j < a.length; j++) sum += a[j] * b[j];
    return sum;
}

double meanSquare(double[] v) {
    return dot(v, v) / v.length;
}

/// Oracle: how far w is from the conditions that hold at the minimum and only
/// there: a kept weight feels l1 from its side, a zero at most l1 in all.
double breach(double[][] X, double[] y, double[] w, double l1, double l2) {
    double worst = 0;
    for (int j = 0; j < w.length; j++) {
        double slope = -l2 * w[j];
        for (int i = 0; i < y.length; i++) {
            double error = y[i];
            for (int k = 0; k < w.length; k++) error -= X[i][k] * w[k];
            slope += X[i][j] * error;
        }
        worst = Math.max(worst, w[j] == 0 ? Math.abs(slope) - l1
                : Math.abs(slope - (w[j] > 0 ? l1 : -l1)));
    }
    return worst;
}

String show(double... v) {
    return String.join(" ", Arrays.stream(v)
            .mapToObj("%7.4f"::formatted).toList());
}

void main() {
    double[][] X = {{.5, .5, .5}, {.5, -.5, .5}, {.5, .5, -.5}, {.5, -.5, -.5}};
    double[] y = {2.2, 1.2, 1.8, 0.8};
    IO.println("plain: " + show(fit(X, y, 0, 0)));
    IO.println("ridge: " + show(fit(X, y, 0, 1)));
    IO.println("lasso: " + show(fit(X, y, 1, 0)));

    double[][] axes = {{2, 0, 0}, {0, 1, 0}, {0, 0, 0.5}}; // squared: 4, 1, ¼
    double[] right = {2, 1, 0.5}; // weights 1, 1, 1
    double[] ridge = fit(axes, right, 0, 1);
    double[] early = stopped(axes, right, 0.1, 10);
    for (int j = 0; j < 3; j++) {
        double s = axes[j][j] * axes[j][j];
        assert Math.abs(ridge[j] - s / (s + 1)) < 1e-12;
        assert Math.abs(early[j] - 1 + Math.pow(1 - 0.1 * s, 10)) < 1e-12;
    }
    IO.println("left by ridge: " + show(ridge));
    IO.println("by 10 steps:   " + show(early));

    double[][] twins = {{1, 1}, {2, 2}, {2, 2}};
    double[] z = {2, 4, 4};
    IO.println("twins, ridge: " + show(fit(twins, z, 0, 1)));
    IO.println("twins, lasso: " + show(fit(twins, z, 1, 0)));
    IO.println("twins, both:  " + show(fit(twins, z, 1, 1)));
    assert breach(twins, z, new double[] {17 / 18.0, 17 / 18.0}, 1, 0) < 1e-12;

    Random random = new Random(42); // 5 of 20 features matter
    double[][] train = new double[40][20], test = new double[2000][20];
    double[] yTrain = new double[40], yTest = new double[2000];
    for (double[][] part : List.of(train, test)) {
        for (int i = 0; i < part.length; i++) {
            Arrays.setAll(part[i], j -> random.nextGaussian());
            double target = 2 * random.nextGaussian();
            for (int j = 0; j < 5; j++) target += part[i][j];
            (part == train ? yTrain : yTest)[i] = target;
        }
    }
    IO.println("lambda  train   ridge   lasso   zeros");
    for (double l : new double[] {0.1, 0.3, 1, 3, 10, 16, 20, 40, 80, 160}) {
        double[] two = fit(train, yTrain, 0, l), one = fit(train, yTrain, l, 0);
        assert breach(train, yTrain, two, 0, l) < 1e-9;
        assert breach(train, yTrain, one, l, 0) < 1e-9;
        double[] mixed = fit(train, yTrain, l, l);
        assert breach(train, yTrain, mixed, l, l) < 1e-9;
        assert Arrays.stream(two).noneMatch(w -> w == 0);
        IO.println("%-6.1f  %.4f  %.4f  %.4f  %d".formatted(l,
                meanSquare(residuals(train, yTrain, two)),
                meanSquare(residuals(test, yTest, two)),
                meanSquare(residuals(test, yTest, one)),
                Arrays.stream(one).filter(w -> w == 0).count()));
    }
    IO.println("steps   stopped");
    for (int steps : new int[] {1, 2, 4, 8, 16, 32, 64, 128, 512}) {
        IO.println("%-6d  %.4f".formatted(steps, meanSquare(residuals(test,
                yTest, stopped(train, yTrain, 0.005, steps)))));
    }
}

/* Output
plain:  3.0000  1.0000  0.4000
ridge:  1.5000  0.5000  0.2000
lasso:  2.0000  0.0000  0.0000
left by ridge:  0.8000  0.5000  0.2000
by 10 steps:    0.9940  0.6513  0.2237
twins, ridge:  0.9474  0.9474
twins, lasso:  1.8889  0.0000
twins, both:   0.8947  0.8947
lambda  train   ridge   lasso   zeros
0.1     2.5790  11.7482  11.7784  0
0.3     2.5837  11.1692  11.2389  1
1.0     2.6260  9.5795  9.5617  3
3.0     2.8445  7.1566  6.9399  6
10.0    3.6368  5.2728  5.7000  12
16.0    4.1616  5.1435  6.1901  13
20.0    4.4575  5.1859  6.5831  15
40.0    5.5863  5.6166  7.7878  19
80.0    7.0037  6.3163  8.5877  19
160.0   8.4960  7.0790  8.7447  20
steps   stopped
1       7.0556
2       6.2743
4       5.7028
8       5.4963
16      5.7652
32      7.1478
64      9.6983
128     11.6374
512     12.0649
*/
