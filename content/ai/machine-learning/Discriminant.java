///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Fisher's discriminant beside the first principal component

/// Fisher's direction for two classes in the plane: the inverse of the scatter
/// within the classes, times the difference of the means. Θ(n) here, Θ(nd²)
/// and a solve of Θ(d³) in d dimensions.
double[] discriminant(double[][] A, double[][] B) {
    double[] a = mean(A), b = mean(B);
    double xx = scatter(A, 0, 0) + scatter(B, 0, 0);
    double xy = scatter(A, 0, 1) + scatter(B, 0, 1);
    double yy = scatter(A, 1, 1) + scatter(B, 1, 1);
    double dx = b[0] - a[0], dy = b[1] - a[1], det = xx * yy - xy * xy;
    return new double[] {(yy * dx - xy * dy) / det, (xx * dy - xy * dx) / det};
}

/// The direction of largest variance of all rows, classes ignored.
double[] principal(double[][] X) {
    double angle = Math.atan2(2 * scatter(X, 0, 1),
            scatter(X, 0, 0) - scatter(X, 1, 1)) / 2;
    return new double[] {Math.cos(angle), Math.sin(angle)};
}

double[] mean(double[][] X) {
    double[] sum = new double[2];
    for (double[] x : X) for (int c = 0; c < 2; c++) sum[c] += x[c] / X.length;
    return sum;
}

double scatter(double[][] X, int p, int q) {
    double[] m = mean(X);
    return Arrays.stream(X).mapToDouble(x -> (x[p] - m[p]) * (x[q] - m[q]))
            .sum();
}

double[] along(double[][] X, double[] w) {
    return Arrays.stream(X).mapToDouble(x -> x[0] * w[0] + x[1] * w[1])
            .toArray();
}

/// Oracle: squared gap of the projected means over the projected scatter, from
/// the projections alone.
double ratio(double[][] A, double[][] B, double[] w) {
    double[] p = along(A, w), q = along(B, w);
    double a = Arrays.stream(p).average().getAsDouble();
    double b = Arrays.stream(q).average().getAsDouble();
    return (a - b) * (a - b) / (Arrays.stream(p).map(t -> (t - a) * (t - a))
            .sum() + Arrays.stream(q).map(t -> (t - b) * (t - b)).sum());
}

double largestRatio(double[][] A, double[][] B) {
    double best = 0;
    for (int i = 0; i < 20000; i++) {
        double angle = Math.PI * i / 20000;
        best = Math.max(best, ratio(A, B,
                new double[] {Math.cos(angle), Math.sin(angle)}));
    }
    return best;
}

void main() {
    double[][] A = {{0, 0}, {2, 1}, {4, 1}, {6, 2}};
    double[][] B = {{0, 2}, {2, 3}, {4, 3}, {6, 4}};
    double[][] all = {A[0], A[1], A[2], A[3], B[0], B[1], B[2], B[3]};
    double[] w = discriminant(A, B), v = principal(all);
    IO.println("discriminant (%.4f, %.4f)".formatted(w[0], w[1]));
    IO.println("A %s, B %s".formatted(Arrays.toString(along(A, w)),
            Arrays.toString(along(B, w))));
    IO.println("principal (%.4f, %.4f)".formatted(v[0], v[1]));
    IO.println("row A      B");
    for (int i = 0; i < 4; i++) {
        IO.println("%-3d %.4f %.4f".formatted(
                i + 1, along(A, v)[i], along(B, v)[i]));
    }
    IO.println("ratio along the discriminant %.4f, the principal %.4f"
            .formatted(ratio(A, B, w), ratio(A, B, v)));
    Random random = new Random(42);
    for (int trial = 0; trial < 20; trial++) {
        double[][] P = new double[15][2], Q = new double[9][2];
        for (double[][] X : List.of(P, Q)) for (double[] x : X) {
            x[0] = random.nextGaussian() + X.length / 10.0;
            x[1] = random.nextGaussian() + 2 * x[0];
        }
        double[] widest = principal(P);
        double spread = 0, atBest = 0;
        for (int i = 0; i < 20000; i++) {
            double t = Math.PI * i / 20000;
            double[] p = along(P, new double[] {Math.cos(t), Math.sin(t)});
            double m = Arrays.stream(p).average().getAsDouble();
            spread = Math.max(spread,
                    Arrays.stream(p).map(s -> (s - m) * (s - m)).sum());
        }
        double[] p = along(P, widest);
        double m = Arrays.stream(p).average().getAsDouble();
        atBest = Arrays.stream(p).map(s -> (s - m) * (s - m)).sum();
        assert Math.abs(atBest / spread - 1) < 1e-6 : "not the widest";
        double mine = ratio(P, Q, discriminant(P, Q));
        assert Math.abs(mine / largestRatio(P, Q) - 1) < 1e-6 : "not the best";
    }
}

/* Output
discriminant (-1.5000, 5.0000)
A [0.0, 2.0, -1.0, 1.0], B [10.0, 12.0, 9.0, 11.0]
principal (0.9379, 0.3469)
row A      B
1   0.0000 0.6939
2   2.2227 2.9166
3   4.0985 4.7924
4   6.3212 7.0151
ratio along the discriminant 10.0000, the principal 0.0111
*/
