///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Least squares by QR, with errors and leverages, on NIST's data

/// Least squares: reflections turn the columns of X, and y with them, until X
/// is upper triangular. Lengths stay, so the solution does, and what is left
/// of y below the triangle is the residual. Θ(nd²) time, Θ(nd) memory.
Fit leastSquares(double[][] X, double[] y) {
    int n = X.length, d = X[0].length;
    double[][] A = new double[n][];
    for (int i = 0; i < n; i++) {
        A[i] = Arrays.copyOf(X[i], d + 1);
        A[i][d] = y[i];
    }
    for (int k = 0; k < d; k++) reflect(A, k);
    double[] rest = Arrays.copyOfRange(column(A, d), d, n);
    double s = Math.sqrt(dot(rest, rest) / (n - d));
    double[] w = backward(A, column(A, d)), se = new double[d];
    double[] h = new double[n];
    for (int k = 0; k < d; k++) {
        double[] unit = new double[d];
        unit[k] = 1;
        double[] inverse = backward(A, unit); // column k of R⁻¹
        for (int j = 0; j < d; j++) se[j] += inverse[j] * inverse[j];
        for (int i = 0; i < n; i++) h[i] += Math.pow(dot(X[i], inverse), 2);
    }
    for (int j = 0; j < d; j++) se[j] = s * Math.sqrt(se[j]);
    return new Fit(w, se, s, h);
}

/// Weights, their standard errors, the residual deviation, each row's leverage.
record Fit(double[] w, double[] se, double s, double[] leverage) {}

/// Householder's reflection: mirrors column k, from row k down, onto the axis,
/// and the later columns by the same mirror.
void reflect(double[][] A, int k) {
    double[] v = column(A, k);
    Arrays.fill(v, 0, k, 0);
    double length = Math.sqrt(dot(v, v));
    v[k] += Math.copySign(length, v[k]); // the sign that does not cancel
    double vv = dot(v, v);
    for (int j = k; j < A[0].length; j++) {
        double times = 2 * dot(v, column(A, j)) / vv;
        for (int i = k; i < A.length; i++) A[i][j] -= times * v[i];
    }
}

/// Solves R x = c for an upper triangular R, from the last row up.
double[] backward(double[][] R, double[] c) {
    int d = R[0].length - 1;
    double[] x = new double[d];
    for (int k = d - 1; k >= 0; k--) {
        double rest = c[k];
        for (int j = k + 1; j < d; j++) rest -= R[k][j] * x[j];
        x[k] = rest / R[k][k];
    }
    return x;
}

double r2(double[][] X, double[] y, double[] w) {
    double rss = 0, tss = 0, mean = Arrays.stream(y).average().orElseThrow();
    for (int i = 0; i < y.length; i++) {
        rss += Math.pow(y[i] - dot(X[i], w), 2);
        tss += Math.pow(y[i] - mean, 2);
    }
    return 1 - rss / tss;
}

double dot(double[] a, double[] b) {
    double sum = 0;
    for (int j = 0; j < a.length; j++) sum += a[j] * b[j];
    return sum;
}

double[] column(double[][] A, int j) {
    return Arrays.stream(A).mapToDouble(row -> row[j]).toArray();
}

/// Oracle: NIST's calibration of ozone monitors, 36 pairs of y and x.
final double[] NORRIS = {0.1, 0.2, 338.8, 337.4, 118.1, 118.2, 888, 884.6, 9.2,
    10.1, 228.1, 226.5, 668.5, 666.3, 998.5, 996.3, 449.1, 448.6, 778.9, 777,
    559.2, 558.2, 0.3, 0.4, 0.1, 0.6, 778.1, 775.5, 668.8, 666.9, 339.3, 338,
    448.9, 447.5, 10.8, 11.6, 557.7, 556, 228.3, 228.1, 998, 995.8, 888.8,
    887.6, 119.6, 120.2, 0.3, 0.3, 0.6, 0.3, 557.6, 556.8, 339.3, 339.1, 888,
    887.2, 998.5, 999, 778.9, 779, 10.2, 11.1, 117.6, 118.3, 228.9, 229.2,
    668.4, 669.1, 449.2, 448.9, 0.2, 0.5};

/// Oracle: the error of predicting a row by a fit to the others.
double leftOut(double[][] X, double[] y, int out) {
    int[] kept = IntStream.range(0, y.length).filter(i -> i != out).toArray();
    double[] w = leastSquares(
            Arrays.stream(kept).mapToObj(i -> X[i]).toArray(double[][]::new),
            Arrays.stream(kept).mapToDouble(i -> y[i]).toArray()).w;
    return y[out] - dot(X[out], w);
}

void main() {
    double[][] X = {{1, 0}, {1, 1}, {1, 2}, {1, 3}};
    double[] y = {1, 3, 2, 5};
    Fit hand = leastSquares(X, y);
    double t = Math.sqrt(2 * 0.95 * 0.95 / (1 - 0.95 * 0.95)); // 2 degrees
    IO.println("by hand: %.4f + %.4f x, s %.4f, R2 %.4f".formatted(
            hand.w[0], hand.w[1], hand.s, r2(X, y, hand.w)));
    double b = hand.w[1], se = hand.se[1], press = 0;
    IO.println("slope: error %.4f, t %.4f, 95%% from %.4f to %.4f".formatted(
            se, b / se, b - t * se, b + t * se));
    IO.println("row  residual  leverage  leftout");
    for (int i = 0; i < 4; i++) {
        double e = y[i] - dot(X[i], hand.w), h = hand.leverage[i];
        assert Math.abs(leftOut(X, y, i) - e / (1 - h)) < 1e-12;
        press += Math.pow(e / (1 - h), 2);
        IO.println("%d  %7.4f  %.4f  %7.4f".formatted(i, e, h, e / (1 - h)));
    }
    IO.println("R2 on left-out rows: %.4f".formatted(1 - press / 8.75));

    double[][] curve = {{1, 0, 0}, {1, 1, 1}, {1, 2, 4}, {1, 3, 9}, {1, 5, 25}};
    double[] right = {4, 3, 0}, mean = new double[3], variance = new double[3];
    Fit fit = leastSquares(curve, new double[] {2, 0, 1, 5, 3});
    for (int toss = 0; toss < 32; toss++) { // errors of ±1, all 32 ways
        double[] tossed = new double[5];
        for (int i = 0; i < 5; i++) {
            tossed[i] = dot(curve[i], right) + (toss >> i & 1) * 2 - 1;
        }
        double[] w = leastSquares(curve, tossed).w;
        for (int j = 0; j < 3; j++) {
            mean[j] += w[j] / 32;
            variance[j] += Math.pow(w[j] - right[j], 2) / 32;
        }
    }
    for (int j = 0; j < 3; j++) {
        assert Math.abs(mean[j] - right[j]) < 1e-12 : "biased";
        assert Math.abs(Math.sqrt(variance[j]) - fit.se[j] / fit.s) < 1e-12;
    }
    IO.println("tossed errors: mean slope %.4f".formatted(mean[1]));

    double[][] ozone = new double[36][];
    double[] other = new double[36];
    Arrays.setAll(ozone, i -> new double[] {1, NORRIS[2 * i + 1]});
    Arrays.setAll(other, i -> NORRIS[2 * i]);
    Fit norris = leastSquares(ozone, other);
    double[] certified = {-0.262323073774029, 0.232818234301152,
        1.00211681802045, 0.000429796848199937, 0.884796396144373};
    double[] found = {norris.w[0], norris.se[0], norris.w[1], norris.se[1],
        norris.s};
    for (int j = 0; j < 5; j++)
        assert Math.abs(found[j] / certified[j] - 1) < 1e-11 : j;
    IO.println("Norris: %.11f + %.11f x".formatted(norris.w[0], norris.w[1]));

    double[][] line = new double[11][];
    Arrays.setAll(line, i -> new double[] {1, i});
    double[] squares = IntStream.range(0, 11).mapToDouble(i -> i * i).toArray();
    double[] w = leastSquares(line, squares).w;
    IO.println("squares: %.1f + %.1f x, R2 %.4f".formatted(
            w[0], w[1], r2(line, squares, w)));
    IO.println("x   error");
    for (int i = 0; i < 11; i++) {
        IO.println("%-2d  %5.1f".formatted(i, squares[i] - dot(line[i], w)));
    }
}

/* Output
by hand: 1.1000 + 1.1000 x, s 1.1619, R2 0.6914
slope: error 0.5196, t 2.1170, 95% from -1.1357 to 3.3357
row  residual  leverage  leftout
0  -0.1000  0.7000  -0.3333
1   0.8000  0.3000   1.1429
2  -1.3000  0.3000  -1.8571
3   0.6000  0.7000   2.0000
R2 on left-out rows: -0.0133
tossed errors: mean slope 3.0000
Norris: -0.26232307377 + 1.00211681802 x
squares: -15.0 + 10.0 x, R2 0.9276
x   error
0    15.0
1     6.0
2    -1.0
3    -6.0
4    -9.0
5   -10.0
6    -9.0
7    -6.0
8    -1.0
9     6.0
10   15.0
*/
