///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION overfitting: optimism, double descent and a learning curve

/// Least squares, and of all weights that fit equally well the shortest ones;
/// lambda > 0 makes it ridge regression. Θ(n p m + m³) time for n rows, p
/// columns and m = min(n, p), since the smaller of two Gram matrices is solved.
double[] fit(double[][] X, double[] y, double lambda) {
    boolean wide = X[0].length > X.length;
    double[][] T = transposed(X), A = wide ? X : T, G = new double[A.length][];
    for (int i = 0; i < G.length; i++) {
        G[i] = times(A, A[i]);
        G[i][i] += lambda;
    }
    return wide ? times(T, solve(G, y)) : solve(G, times(T, y));
}

double[] times(double[][] A, double[] v) {
    double[] product = new double[A.length];
    for (int i = 0; i < A.length; i++) {
        for (int j = 0; j < v.length; j++) product[i] += A[i][j] * v[j];
    }
    return product;
}

double[][] transposed(double[][] A) {
    return IntStream.range(0, A[0].length).mapToObj(j -> Arrays.stream(A)
            .mapToDouble(row -> row[j]).toArray()).toArray(double[][]::new);
}

/// Gaussian elimination, in place, for a positive definite matrix.
double[] solve(double[][] A, double[] b) {
    int m = b.length;
    double[] x = b.clone();
    for (int k = 0; k < m; k++) {
        for (int i = k + 1; i < m; i++) {
            double f = A[i][k] / A[k][k];
            for (int j = k; j < m; j++) A[i][j] -= f * A[k][j];
            x[i] -= f * x[k];
        }
    }
    for (int k = m - 1; k >= 0; k--) {
        for (int j = k + 1; j < m; j++) x[k] -= A[k][j] * x[j];
        x[k] /= A[k][k];
    }
    return x;
}

double meanSquare(double[][] X, double[] y, double[] w) {
    double sum = 0;
    double[] at = times(X, w);
    for (int i = 0; i < y.length; i++) sum += (y[i] - at[i]) * (y[i] - at[i]);
    return sum / y.length;
}

/// Draws n rows with y = beta · x + noise of variance s2, all features
/// standard normal, and fits the first p. Returns the error on those rows, on
/// fresh targets of the same rows, and on new rows: the risk.
double[] trial(int n, int p, double[] beta, double s2, double lambda,
        Random r) {
    double[][] X = new double[n][p];
    double[] y = new double[n], fresh = new double[n];
    for (int i = 0; i < n; i++) {
        y[i] = Math.sqrt(s2) * r.nextGaussian();
        fresh[i] = Math.sqrt(s2) * r.nextGaussian();
        for (int j = 0; j < beta.length; j++) {
            double x = r.nextGaussian(), other = r.nextGaussian();
            y[i] += beta[j] * x;
            fresh[i] += beta[j] * (j < p ? x : other); // unseen: drawn again
            if (j < p) X[i][j] = x;
        }
    }
    double[] w = fit(X, y, lambda);
    double risk = s2;
    for (int j = 0; j < beta.length; j++) {
        risk += Math.pow(beta[j] - (j < p ? w[j] : 0), 2);
    }
    return new double[] {meanSquare(X, y, w), meanSquare(X, fresh, w), risk};
}

/// Oracle: what the three errors are on average, without ridge, by theorems
/// that hold no matrix (Belkin, Hsu and Xu 2020, for the risk).
double[] exact(int n, int p, double[] beta, double s2) {
    double seen = 0, rest = s2; // the signal in reach, and all that is noise
    for (int j = 0; j < beta.length; j++) {
        if (j < p) seen += beta[j] * beta[j];
        else rest += beta[j] * beta[j];
    }
    double train = rest * Math.max(0, n - p) / n;
    double gap = 2 * rest * Math.min(n, p) / n;
    double risk = p < n ? rest * (1 + p / (n - p - 1.0))
            : seen * (1 - (double) n / p) + rest * (1 + n / (p - n - 1.0));
    return new double[] {train, train + gap, risk};
}

/// Oracle: means within five standard errors of `exact`, and a training error
/// that never rises with p. Returns the medians.
double[] check(int n, int p, double[] beta, double s2, long[] seeds) {
    double[][] all = new double[3][seeds.length];
    for (int t = 0; t < seeds.length; t++) {
        double[] one = trial(n, p, beta, s2, 0, new Random(seeds[t]));
        double[] two = trial(n, p + 1, beta, s2, 0, new Random(seeds[t]));
        assert two[0] <= one[0] + 1e-9 : "a feature more, and it fits worse";
        assert p < n || one[0] < 1e-9 : "does not interpolate";
        for (int k = 0; k < 3; k++) all[k][t] = one[k];
    }
    double[] expected = exact(n, p, beta, s2), medians = new double[3];
    for (int k = 0; k < 3; k++) {
        double mean = Arrays.stream(all[k]).average().orElseThrow();
        double se = Math.sqrt(Arrays.stream(all[k]).map(
                v -> (v - mean) * (v - mean)).sum()) / seeds.length;
        assert k == 2 && Math.abs(n - p) < 4 // no finite variance there
                || Math.abs(mean - expected[k]) < 5 * se + 1e-9 : p + ": " + k;
        Arrays.sort(all[k]);
        medians[k] = all[k][seeds.length / 2];
    }
    return medians;
}

double[][] powers(double[] x, int p) {
    return Arrays.stream(x).mapToObj(v -> IntStream.range(0, p).mapToDouble(
            j -> Math.pow(v, j)).toArray()).toArray(double[][]::new);
}

void main() {
    double[] x = {-3, -1, 1, 3}, y = {-2, -2, 2, 2}, at = {2, 4};
    IO.println("degree  train  test   at2   at4");
    for (int p : new int[] {1, 2, 4}) {
        double[] w = fit(powers(x, p), y, 0), says = times(powers(at, p), w);
        IO.println("%-7d %.2f   %-6.2f %.2f  %.2f".formatted(
                p - 1, meanSquare(powers(x, p), y, w),
                meanSquare(powers(at, p), at, w), says[0], says[1]));
    }

    double[] beta = new double[50];
    Arrays.setAll(beta, j -> Math.pow(0.93, j));
    double length = Math.sqrt(Arrays.stream(beta).map(b -> b * b).sum());
    Arrays.setAll(beta, j -> beta[j] / length);
    long[] seeds = new Random(42).longs(200).toArray();
    IO.println("p   train  fresh  risk   ridge");
    for (int p : new int[] {1, 4, 7, 10, 13, 16, 18, 20, 22, 25, 30, 35, 49}) {
        double[] m = check(20, p, beta, 0.1, seeds);
        double[] ridge = Arrays.stream(seeds).mapToDouble(it -> trial(
                20, p, beta, 0.1, 4, new Random(it))[2]).sorted().toArray();
        IO.println("%-3d %.3f  %.3f  %.3f  %.3f".formatted(
                p, m[0], m[1], m[2], ridge[100]));
    }
    IO.println("exact mean risk, p = 10, 18, 30, 49: " + IntStream.of(
            10, 18, 30, 49).mapToObj(p -> "%.3f".formatted(
            exact(20, p, beta, 0.1)[2])).collect(Collectors.joining(", ")));
    IO.println("10 rows, 20 features: %.3f".formatted(
            check(10, 20, beta, 0.1, seeds)[2]));
    IO.println("n    train  risk");
    for (int n : new int[] {15, 20, 30, 50, 100, 200}) {
        double[] m = check(n, 10, beta, 0.1, Arrays.copyOf(seeds, 100));
        IO.println("%-4d %.3f  %.3f".formatted(n, m[0], m[2]));
    }
}

/* Output
degree  train  test   at2   at4
0       4.00   10.00  0.00  0.00
1       0.80   0.40   1.60  3.20
3       0.00   18.50  3.00  -2.00
p   train  fresh  risk   ridge
1   0.884  0.970  0.989  0.986
4   0.517  0.780  0.780  0.748
7   0.288  0.597  0.669  0.606
10  0.161  0.473  0.632  0.514
13  0.075  0.398  0.679  0.473
16  0.034  0.352  0.913  0.473
18  0.012  0.312  1.308  0.454
20  0.000  0.296  4.326  0.479
22  0.000  0.267  1.302  0.491
25  0.000  0.239  0.807  0.525
30  0.000  0.217  0.677  0.579
35  0.000  0.207  0.673  0.629
49  0.000  0.197  0.770  0.752
exact mean risk, p = 10, 18, 30, 49: 0.704, 3.281, 0.691, 0.763
10 rows, 20 features: 0.782
n    train  risk
15   0.103  0.903
20   0.160  0.646
30   0.224  0.488
50   0.274  0.413
100  0.302  0.369
200  0.311  0.351
*/
