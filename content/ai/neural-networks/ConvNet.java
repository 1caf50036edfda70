///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION convolution, pooling and their backward passes, on small bars

/// A convolution as networks have it, a cross-correlation: entry (i, j) of
/// channel o sums its kernel times the window of x that begins there, over all
/// input channels. The same kernel everywhere: Θ(out·in·k·l·h·w) time.
double[][][] conv(double[][][] x, double[][][][] K) {
    int k = K[0][0].length, l = K[0][0][0].length;
    int h = x[0].length - k + 1, w = x[0][0].length - l + 1;
    double[][][] y = new double[K.length][h][w];
    for (int o = 0; o < K.length; o++) for (int c = 0; c < x.length; c++) {
        for (int i = 0; i < h; i++) for (int a = 0; a < k; a++) {
            double[] row = x[c][i + a], weight = K[o][c][a], sum = y[o][i];
            for (int j = 0; j < w; j++) for (int b = 0; b < l; b++) {
                sum[j] += weight[b] * row[j + b];
            }
        }
    }
    return y;
}

/// The slopes of the kernels, and in dx those of the input: every product of
/// the forward pass hands the slope of its sum to both of its factors.
double[][][][] backward(double[][][] x, double[][][][] K, double[][][] dy,
        double[][][] dx) {
    int k = K[0][0].length, l = K[0][0][0].length;
    int h = dy[0].length, w = dy[0][0].length;
    double[][][][] dK = new double[K.length][x.length][k][l];
    for (int o = 0; o < K.length; o++) for (int c = 0; c < x.length; c++) {
        for (int i = 0; i < h; i++) for (int j = 0; j < w; j++) {
            if (dy[o][i][j] == 0) continue;
            for (int a = 0; a < k; a++) for (int b = 0; b < l; b++) {
                dK[o][c][a][b] += dy[o][i][j] * x[c][i + a][j + b];
                dx[c][i + a][j + b] += dy[o][i][j] * K[o][c][a][b];
            }
        }
    }
    return dK;
}

/// The largest value of each block of s rows and t columns.
double[][] maxPool(double[][] x, int s, int t) {
    double[][] y = new double[x.length / s][x[0].length / t];
    for (double[] row : y) Arrays.fill(row, Double.NEGATIVE_INFINITY);
    for (int i = 0; i < y.length * s; i++) {
        for (int j = 0; j < y[0].length * t; j++) {
            y[i / s][j / t] = Math.max(y[i / s][j / t], x[i][j]);
        }
    }
    return y;
}

/// A step of logistic descent on an image: the largest value of channel 1 minus
/// that of channel 0, which is returned, is the log odds of label 1.
double step(double[][][][] K, double[][][] x, int label, double rate) {
    double[][][] y = conv(x, K);
    int n = y[0].length, k = K[0][0].length;
    double top0 = maxPool(y[0], n, n)[0][0], top1 = maxPool(y[1], n, n)[0][0];
    double slope = 1 / (1 + Math.exp(top0 - top1)) - label;
    double[][][] dy = new double[2][n][n];
    for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) {
        if (y[0][i][j] == top0) dy[0][i][j] = -slope;
        if (y[1][i][j] == top1) dy[1][i][j] = slope;
    }
    double[][][][] dK = backward(x, K, dy, new double[1][16][16]);
    for (int o = 0; o < 2; o++) for (int a = 0; a < k; a++) {
        for (int b = 0; b < k; b++) K[o][0][a][b] -= rate * dK[o][0][a][b];
    }
    return top1 - top0;
}

/// A bar of 4 pixels in 16 by 16 of noise, in its upper left or lower right.
double[][][] bar(boolean up, boolean lower, Random random) {
    double[][] x = new double[16][16];
    for (double[] row : x) Arrays.setAll(row, c -> 0.1 * random.nextGaussian());
    int from = lower ? 8 : 2;
    int i = from + random.nextInt(3), j = from + random.nextInt(3);
    for (int s = 0; s < 4; s++) x[up ? i + s : i][up ? j : j + s] += 1;
    return new double[][][] {x};
}

/// Learns 1200 bars, upper left; the shares right of 200 there, 200 opposite.
double[] train(int k, Random random) {
    double[][][][] K = {normal(1, k, k, random), normal(1, k, k, random)};
    double[] share = new double[2];
    for (int i = 0; i < 1600; i++) {
        boolean upright = i % 2 == 1, lower = i >= 1400;
        double[][][] x = bar(upright, lower, random);
        double z = step(K, x, i % 2, i < 1200 ? 0.1 : 0);
        if (i >= 1200 && z > 0 == upright) share[lower ? 1 : 0] += 1 / 200.0;
    }
    return share;
}

double[][][] normal(int c, int k, int l, Random random) {
    double[][][] x = new double[c][k][l];
    for (double[][] channel : x) for (double[] row : channel) {
        Arrays.setAll(row, j -> random.nextGaussian() / k);
    }
    return x;
}

/// Oracle: the loss Σ dy·y, where y is a sparse matrix times the whole input:
/// its entry for output (o, i, j) and pixel (c, p, q) is K[o][c][p - i][q - j].
double toeplitz(double[][][] x, double[][][][] K, double[][][] dy) {
    double sum = 0;
    for (int o = 0; o < 3; o++) for (int i = 0; i < 4; i++) {
        for (int j = 0; j < 6; j++) for (int c = 0; c < 2; c++) {
            for (int p = i; p < i + 3; p++) for (int q = j; q < j + 2; q++) {
                sum += dy[o][i][j] * x[c][p][q] * K[o][c][p - i][q - j];
            }
        }
    }
    return sum;
}

/// The oracle is linear in every number, so a step of 1 gives its exact slope.
void check(double[][][] at, double[][][] slope, Supplier<Double> loss) {
    double before = loss.get();
    for (int c = 0; c < at.length; c++) for (int i = 0; i < at[c].length; i++) {
        for (int j = 0; j < at[c][i].length; j++) {
            at[c][i][j] += 1;
            assert Math.abs(loss.get() - before - slope[c][i][j]) < 1e-12;
            at[c][i][j] -= 1;
        }
    }
}

void main() {
    for (int shift = 0; shift < 3; shift++) {
        double[][][] x = new double[1][1][9];
        x[0][0][2 + shift] = x[0][0][3 + shift] = 1;
        double[][] y = conv(x, new double[][][][] {{{{-1, 1}}}})[0];
        IO.println("shift " + shift + ": edges " + Arrays.toString(y[0]));
        IO.println("  pooled %s, top %.0f".formatted(
                Arrays.toString(maxPool(y, 1, 2)[0]), maxPool(y, 1, 8)[0][0]));
    }
    Random random = new Random(42);
    double[][][] x = normal(2, 6, 7, random), dy = normal(3, 4, 6, random);
    double[][][] dx = new double[2][6][7], down = new double[2][7][7];
    double[][][][] K = new double[3][][][];
    Arrays.setAll(K, o -> normal(2, 3, 2, random));
    double[][][][] dK = backward(x, K, dy, dx);
    Supplier<Double> loss = () -> toeplitz(x, K, dy);
    check(dy, conv(x, K), loss);
    check(x, dx, loss);
    for (int o = 0; o < 3; o++) check(K[o], dK[o], loss);
    for (int c = 0; c < 2; c++) System.arraycopy(x[c], 0, down[c], 1, 6);
    double[][][] y = conv(x, K), moved = conv(down, K);
    for (int i = 0; i < 12; i++) assert Arrays.equals(
            moved[i % 3][i / 3 + 1], y[i % 3][i / 3]) : "not equivariant";
    IO.println("kernel  weights  seen   unseen");
    for (int k : new int[] {1, 3, 5, 7, 10, 16}) {
        double[] share = train(k, random);
        IO.println("%-7d %-8d %.3f  %.3f".formatted(
                k, 2 * k * k, share[0], share[1]));
    }
}

/* Output
shift 0: edges [0.0, 1.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0]
  pooled [1.0, 0.0, 0.0, 0.0], top 1
shift 1: edges [0.0, 0.0, 1.0, 0.0, -1.0, 0.0, 0.0, 0.0]
  pooled [0.0, 1.0, 0.0, 0.0], top 1
shift 2: edges [0.0, 0.0, 0.0, 1.0, 0.0, -1.0, 0.0, 0.0]
  pooled [0.0, 1.0, 0.0, 0.0], top 1
kernel  weights  seen   unseen
1       2        0.500  0.500
3       18       1.000  1.000
5       50       0.995  1.000
7       98       1.000  0.835
10      200      1.000  0.580
16      512      1.000  0.470
*/
