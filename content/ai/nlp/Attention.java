///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION attention: scaled dot product, additive scores and masks

/// Scaled dot-product attention: each query takes the mean of the values,
/// weighted by its softmaxed scores. Θ(nmd) for n queries and m keys.
double[][] attend(double[][] Q, double[][] K, double[][] V, Mask mask) {
    return times(weights(Q, K, mask), V);
}

interface Mask { boolean sees(int query, int key); }

/// One row for each query: weights over the keys that it sees, of sum 1.
double[][] weights(double[][] Q, double[][] K, Mask mask) {
    double[][] S = new double[Q.length][K.length];
    for (int i = 0; i < Q.length; i++) {
        for (int j = 0; j < K.length; j++) {
            S[i][j] = mask.sees(i, j)
                    ? dot(Q[i], K[j]) / Math.sqrt(K[j].length)
                    : Double.NEGATIVE_INFINITY;
        }
        softmax(S[i]);
    }
    return S;
}

/// Scores to weights, in place; the greatest goes first to e⁰, so that
/// nothing overflows.
void softmax(double[] s) {
    double max = Arrays.stream(s).max().orElseThrow(), sum = 0;
    for (int j = 0; j < s.length; j++) sum += s[j] = Math.exp(s[j] - max);
    for (int j = 0; j < s.length; j++) s[j] /= sum;
}

/// Bahdanau's weights for a query q: a layer of tanh scores each key.
double[] additive(double[] q, double[][] K, double[][] W, double[][] U,
        double[] v) {
    double[] a = times(new double[][] {q}, W)[0], s = new double[K.length];
    double[][] B = times(K, U);
    for (int j = 0; j < s.length; j++) {
        for (int c = 0; c < v.length; c++) {
            s[j] += v[c] * Math.tanh(a[c] + B[j][c]);
        }
    }
    softmax(s);
    return s;
}

/// How much the weights still move with their own scores: the trace of the
/// softmax's Jacobian, diag(p) - ppᵀ.
double slope(double[] p) { return 1 - dot(p, p); }

double dot(double[] a, double[] b) {
    double sum = 0;
    for (int c = 0; c < a.length; c++) sum += a[c] * b[c];
    return sum;
}

double[][] times(double[][] A, double[][] B) {
    double[][] C = new double[A.length][B[0].length];
    for (int i = 0; i < A.length; i++) {
        for (int j = 0; j < B.length; j++) {
            for (int c = 0; c < B[0].length; c++) C[i][c] += A[i][j] * B[j][c];
        }
    }
    return C;
}

/// Oracle: a kernel smoother. By qk = (|q|² + |k|² - |q - k|²) / 2 a key's
/// weight is a Gaussian of its distance to the query, times exp(|k|² / 2√d).
double smoothed(double[] q, double[][] K, double[][] V, Mask mask, int i) {
    double top = 0, bottom = 0, s = 2 * Math.sqrt(q.length);
    for (int j = 0; j < K.length; j++) {
        if (!mask.sees(i, j)) continue;
        double length = 0, distance = 0;
        for (int c = 0; c < q.length; c++) {
            length += Math.pow(K[j][c], 2);
            distance += Math.pow(q[c] - K[j][c], 2);
        }
        double weight = Math.exp(-distance / s) * Math.exp(length / s);
        top += weight * V[j][0];
        bottom += weight;
    }
    return top / bottom;
}

double[][] gaussians(int rows, int columns, Random random) {
    double[][] X = new double[rows][columns];
    for (double[] x : X) Arrays.setAll(x, c -> random.nextGaussian());
    return X;
}

boolean near(double a, double b) { return Math.abs(a - b) < 1e-9; }

void main() {
    Mask all = (_, _) -> true, past = (i, j) -> j <= i;
    double[][] q = {{1, 1, 1, 1}}, keys = {q[0], {1, 1, 0, 0}, {0, 0, 0, 0}};
    double[][] values = {{10}, {20}, {30}}, twice = {{2, 2, 2, 2}};
    show("scaled  ", weights(q, keys, all)[0], values);
    show("unscaled", weights(twice, keys, all)[0], values);
    show("masked  ", weights(q, keys, (_, j) -> j < 2)[0], values);
    double[] huge = {1000, 0, -1000};
    softmax(huge);
    assert huge[0] == 1 && huge[2] == 0 : "overflow";

    Random random = new Random(42);
    double[][] X = gaussians(6, 8, random), K = gaussians(6, 8, random);
    for (Mask mask : List.of(all, past)) {
        double[][] Y = attend(X, K, X, mask);
        for (int i = 0; i < 6; i++) {
            assert near(Y[i][0], smoothed(X[i], K, X, mask, i)) : "row " + i;
        }
    }
    double mean = Arrays.stream(X).mapToDouble(x -> x[0]).average().orElse(0);
    double[][] zero = new double[1][8], broken = {{10}, {20}, {Double.NaN}};
    assert near(attend(zero, K, X, all)[0][0], mean) : "no query, no mean";
    assert Double.isNaN(attend(q, keys, broken, (_, j) -> j < 2)[0][0]);
    assert Double.isNaN(weights(q, keys, (_, _) -> false)[0][0]);

    double h = Math.log(3) / 2; // tanh h = 1/2
    double[][] close = {{0}, {h}}, far = {{0}, {-h}}, one = {{1}};
    double[] v = {2 * Math.log(4)};
    assert near(additive(new double[1], close, one, one, v)[1], 0.8);
    assert near(additive(new double[] {h}, far, one, one, v)[0], 0.8);

    double trace = 0, e = 1e-6;
    double[] p = {1, 2, 4};
    softmax(p);
    for (int j = 0; j < 3; j++) {
        double[] up = {1, 2, 4};
        up[j] += e;
        softmax(up);
        trace += (up[j] - p[j]) / e;
    }
    assert Math.abs(trace - slope(p)) < 1e-5 : "slope";

    IO.println("d     variance  raw     scaled");
    for (int d = 1; d <= 1024; d *= 4) {
        double variance = 0, raw = 0, scaled = 0;
        for (int trial = 0; trial < 64; trial++) {
            double[][] x = gaussians(1, d, random);
            K = gaussians(32, d, random);
            for (double[] k : K) variance += Math.pow(dot(x[0], k), 2) / 2048;
            scaled += slope(weights(x, K, all)[0]) / 64;
            for (int c = 0; c < d; c++) x[0][c] *= Math.sqrt(d);
            raw += slope(weights(x, K, all)[0]) / 64;
        }
        assert Math.abs(variance / d - 1) < 0.5 : "the variance is not d";
        IO.println("%-4d  %8.1f  %.4f  %.4f"
                .formatted(d, variance, raw, scaled));
    }
}

void show(String name, double[] p, double[][] values) {
    double output = times(new double[][] {p}, values)[0][0];
    IO.println("%s %.4f %.4f %.4f, output %.4f"
            .formatted(name, p[0], p[1], p[2], output));
}

/* Output
scaled   0.6652 0.2447 0.0900, output 14.2479
unscaled 0.8668 0.1173 0.0159, output 11.4906
masked   0.7311 0.2689 0.0000, output 12.6894
d     variance  raw     scaled
1          0.9  0.9280  0.9280
4          3.8  0.8038  0.9304
16        16.4  0.4977  0.9301
64        60.8  0.2586  0.9340
256      250.0  0.1938  0.9257
1024     967.8  0.0622  0.9292
*/
