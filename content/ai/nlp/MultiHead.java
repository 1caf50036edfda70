///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION multi-head self-attention, and an induction head built by hand

/// Self-attention in h heads: project X with W[0..2] to queries, keys and
/// values, attend in each slice of columns, join the slices, mix with W[3].
double[][] multiHead(double[][] X, double[][][] W, int heads, Mask mask) {
    double[][] Q = times(X, W[0]), K = times(X, W[1]), V = times(X, W[2]);
    double[][] joined = new double[X.length][Q[0].length];
    int d = Q[0].length / heads;
    for (int c = 0; c < Q[0].length; c += d) {
        double[][] head = attend(
                columns(Q, c, d), columns(K, c, d), columns(V, c, d), mask);
        for (int i = 0; i < X.length; i++) {
            System.arraycopy(head[i], 0, joined[i], c, d);
        }
    }
    return times(joined, W[3]);
}

/// One head: the row i is the mean of the values that i sees.
double[][] attend(double[][] Q, double[][] K, double[][] V, Mask mask) {
    double[][] Y = new double[Q.length][];
    for (int i = 0; i < Q.length; i++) {
        Y[i] = times(new double[][] {weights(Q[i], K, mask, i)}, V)[0];
    }
    return Y;
}

interface Mask { boolean sees(int query, int key); }

double[] weights(double[] q, double[][] K, Mask mask, int i) {
    double[] w = new double[K.length];
    double max = Double.NEGATIVE_INFINITY, sum = 0;
    for (int j = 0; j < w.length; j++) {
        w[j] = Double.NEGATIVE_INFINITY;
        if (mask.sees(i, j)) w[j] = dot(q, K[j]) / Math.sqrt(q.length);
        max = Math.max(max, w[j]);
    }
    for (int j = 0; j < w.length; j++) sum += w[j] = Math.exp(w[j] - max);
    for (int j = 0; j < w.length; j++) w[j] /= sum;
    return w;
}

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

double[][] columns(double[][] A, int from, int count) {
    double[][] C = new double[A.length][];
    Arrays.setAll(C, i -> Arrays.copyOfRange(A[i], from, from + count));
    return C;
}

/// Bytes of 16-bit keys and values that one token leaves in the cache.
long cache(int layers, int keyHeads, int width) {
    return 2L * layers * keyHeads * width * 2;
}

/// Oracle: each head as two matrices of full width and nothing between: a
/// bilinear score x A y with A = WqWkᵀ, and a map B = WvWo of the token seen.
/// The weight is one over a sum of odds; no maximum, no slices, no joining.
double circuits(double[][] X, double[][][] W, int heads, Mask mask,
        int i, int out) {
    int d = W[0].length, width = d / heads;
    double sum = 0;
    for (int h = 0; h < heads; h++) {
        double[] s = new double[X.length], value = new double[X.length];
        for (int j = 0; j < X.length; j++) {
            for (int e = 0; e < d * d * width; e++) {
                int a = e % d, b = e / d % d, c = h * width + e / d / d;
                s[j] += X[i][a] * W[0][a][c] * W[1][b][c] * X[j][b];
                if (a == 0) value[j] += X[j][b] * W[2][b][c] * W[3][c][out];
            }
        }
        for (int j = 0; j < X.length; j++) {
            double odds = 0;
            for (int l = 0; l < X.length; l++) {
                if (mask.sees(i, l)) odds += Math.exp((s[l] - s[j])
                        * Math.pow(width, -0.5));
            }
            if (mask.sees(i, j)) sum += value[j] / odds;
        }
    }
    return sum;
}

double[][] gaussians(int rows, int columns, Random random) {
    double[][] X = new double[rows][columns];
    for (double[] x : X) Arrays.setAll(x, c -> random.nextGaussian());
    return X;
}

boolean near(double a, double b) { return Math.abs(a - b) < 1e-9; }

void main() {
    Mask all = (_, _) -> true, past = (i, j) -> j <= i;
    Random random = new Random(42);
    double[][] X = gaussians(6, 8, random);
    double[][][] W = new double[4][][];
    Arrays.setAll(W, _ -> gaussians(8, 8, random));
    for (Mask mask : List.of(all, past)) {
        double[][] Y = multiHead(X, W, 2, mask);
        for (int e = 0; e < 48; e++) {
            assert near(Y[e / 8][e % 8], circuits(X, W, 2, mask, e / 8, e % 8));
        }
    }
    double[][] reversed = List.of(X).reversed().toArray(new double[0][]);
    double[][] Y = multiHead(X, W, 2, all), Z = multiHead(reversed, W, 2, all);
    assert near(Y[1][3], Z[4][3]) : "order matters without a mask";

    double[][] before = multiHead(X, W, 2, past);
    X[4][0] += 3;
    double[][] after = multiHead(X, W, 2, past);
    for (int i = 0; i < 6; i++) {
        assert Arrays.equals(before[i], after[i]) == i < 4 : "the mask leaks";
    }
    double[][] large = {{1e3, 0}, {0, 1e3}};
    assert weights(large[0], large, all, 0)[0] == 1 : "overflow";

    int[] text = {0, 1, 2, 0, 1}; // A B C A B
    double[][] here = new double[5][3], last = new double[5][3];
    for (int i = 0; i < 5; i++) {
        here[i][text[i]] = 6;
        if (i > 0) last[i][text[i - 1]] = 1;
    }
    IO.println("query  key  weight");
    for (int i = 0; i < 5; i++) {
        double[] w = weights(here[i], last, past, i);
        for (int j = 0; j < 5; j++) {
            IO.println("%-5d  %-3d  %.3f".formatted(i + 1, j + 1, w[j]));
        }
    }
    IO.println("cache bytes a token: %d with 32 heads of keys, %d with 8"
            .formatted(cache(32, 32, 128), cache(32, 8, 128)));
}

/* Output
query  key  weight
1      1    1.000
1      2    0.000
1      3    0.000
1      4    0.000
1      5    0.000
2      1    0.500
2      2    0.500
2      3    0.000
2      4    0.000
2      5    0.000
3      1    0.333
3      2    0.333
3      3    0.333
3      4    0.000
3      5    0.000
4      1    0.029
4      2    0.914
4      3    0.029
4      4    0.029
4      5    0.000
5      1    0.028
5      2    0.028
5      3    0.889
5      4    0.028
5      5    0.028
cache bytes a token: 524288 with 32 heads of keys, 131072 with 8
*/
