///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION a neural network trained on whole batches, by matrix products

/// The inputs of every layer for a batch X of rows, and at the end the logits.
/// Weights have a row for each input and a last one, the bias; relu between.
double[][][] forward(double[][][] W, double[][] X) {
    double[][][] H = new double[W.length + 1][][];
    H[0] = X;
    for (int l = 0; l < W.length; l++) {
        H[l + 1] = times(withOne(H[l]), W[l]);
        if (l == W.length - 1) break;
        for (double[] row : H[l + 1]) {
            for (int j = 0; j < row.length; j++) row[j] = Math.max(row[j], 0);
        }
    }
    return H;
}

/// The gradient of the mean cross-entropy for the classes y: at the logits,
/// softmax minus one-hot, safe from overflow; then two products a layer, for
/// its weights and for the slopes before it. Θ(rows·weights) time, as forward.
double[][][] backward(double[][][] W, double[][][] H, int[] y) {
    double[][][] G = new double[W.length][][];
    double[][] dZ = new double[y.length][];
    for (int i = 0; i < y.length; i++) {
        double[] z = H[W.length][i];
        double top = Arrays.stream(z).max().getAsDouble();
        dZ[i] = Arrays.stream(z).map(it -> Math.exp(it - top)).toArray();
        double sum = Arrays.stream(dZ[i]).sum() * y.length;
        for (int k = 0; k < dZ[i].length; k++) dZ[i][k] /= sum;
        dZ[i][y[i]] -= 1.0 / y.length;
    }
    for (int l = W.length - 1; ; l--) {
        G[l] = times(transposed(withOne(H[l])), dZ);
        if (l == 0) return G;
        double[][] dH = times(dZ, transposed(W[l]));
        int n = W[l].length - 1;
        dZ = new double[y.length][n];
        for (int i = 0; i < y.length; i++) for (int j = 0; j < n; j++) {
            if (H[l][i][j] > 0) dZ[i][j] = dH[i][j];
        }
    }
}

record Row(double[] x, int y) {}
/// An epoch: the rows in a new order, and a step of descent for each batch.
void epoch(double[][][] W, List<Row> data, int batch, double rate, Random r) {
    Collections.shuffle(data, r);
    for (int from = 0; from < data.size(); from += batch) {
        int to = Math.min(from + batch, data.size());
        List<Row> rows = data.subList(from, to);
        double[][] X = rows.stream().map(Row::x).toArray(double[][]::new);
        int[] y = rows.stream().mapToInt(Row::y).toArray();
        double[][][] G = backward(W, forward(W, X), y);
        for (int l = 0; l < G.length; l++) {
            for (int i = 0; i < G[l].length; i++) {
                double[] w = W[l][i], g = G[l][i];
                for (int j = 0; j < g.length; j++) w[j] -= rate * g[j];
            }
        }
    }
}

/// A layer to start from: variance 2 over the inputs (He), biases 0.
double[][] layer(int in, int out, Random random) {
    double[][] W = new double[in + 1][out];
    for (int i = 0; i < in; i++) {
        Arrays.setAll(W[i], j -> Math.sqrt(2.0 / in) * random.nextGaussian());
    }
    return W;
}

double[][] times(double[][] A, double[][] B) {
    double[][] C = new double[A.length][B[0].length];
    for (int i = 0; i < A.length; i++) for (int k = 0; k < B.length; k++) {
        for (int j = 0; j < B[0].length; j++) C[i][j] += A[i][k] * B[k][j];
    }
    return C;
}

double[][] transposed(double[][] A) {
    double[][] T = new double[A[0].length][A.length];
    for (int i = 0; i < T.length; i++) {
        for (int j = 0; j < A.length; j++) T[i][j] = A[j][i];
    }
    return T;
}

double[][] withOne(double[][] H) {
    double[][] wide = new double[H.length][];
    Arrays.setAll(wide, i -> Arrays.copyOf(H[i], H[i].length + 1));
    for (double[] row : wide) row[row.length - 1] = 1;
    return wide;
}

/// Oracle: the mean loss row by row, without a matrix, as log-sum-exp.
double loss(double[][][] W, List<Row> data) {
    double sum = 0;
    for (Row row : data) {
        double[] h = row.x;
        for (int l = 0; l < W.length; l++) {
            double[] z = W[l][h.length].clone();
            for (int k = 0; k < z.length; k++) {
                for (int j = 0; j < h.length; j++) z[k] += h[j] * W[l][j][k];
                if (l < W.length - 1) z[k] = (z[k] + Math.abs(z[k])) / 2;
            }
            h = z;
        }
        sum += Math.log(Arrays.stream(h).map(Math::exp).sum()) - h[row.y];
    }
    return sum / data.size();
}

void main() {
    double[][][] W = {{{1, 0}, {0, 1}, {0, 0}}};
    double[][] X = {{1, 2}, {0, 1}};
    IO.println("loss %.4f".formatted(
            loss(W, List.of(new Row(X[0], 0), new Row(X[1], 1)))));
    for (double[] row : backward(W, forward(W, X), new int[] {0, 1})[0]) {
        IO.println("gradient %.4f %.4f".formatted(row[0], row[1]));
    }
    W[0][2][0] = W[0][2][1] = 1000;
    double[][] far = backward(W, forward(W, X), new int[] {0, 1})[0];
    assert Math.abs(far[0][1] - 0.5 / (1 + Math.exp(-1))) < 1e-9;
    Random r = new Random(42);
    List<Row> data = new ArrayList<>();
    for (int i = 0; i < 800; i++) {
        double[] x = {i % 2 * 2 - 1, i / 2 % 2 * 2 - 1};
        Arrays.setAll(x, c -> x[c] + 0.4 * r.nextGaussian());
        data.add(new Row(x, i % 2 ^ i / 2 % 2));
    }
    W = new double[][][] {layer(2, 5, r), layer(5, 4, r), layer(4, 3, r)};
    List<Row> six = data.subList(0, 6);
    X = six.stream().map(Row::x).toArray(double[][]::new);
    int[] y = six.stream().mapToInt(Row::y).toArray();
    double[][][] G = backward(W, forward(W, X), y);
    for (int l = 0; l < 3; l++) for (int i = 0; i < W[l].length; i++) {
        for (int j = 0; j < W[l][i].length; j++) {
            W[l][i][j] += 1e-5;
            double up = loss(W, six);
            W[l][i][j] -= 2e-5;
            up -= loss(W, six);
            W[l][i][j] += 1e-5;
            assert Math.abs(up / 2e-5 - G[l][i][j]) < 1e-8;
        }
    }
    IO.println("batch  steps  loss");
    for (int batch = 1; batch <= 1024; batch *= 4) {
        Random same = new Random(1);
        W = new double[][][] {layer(2, 16, same), layer(16, 2, same)};
        for (int e = 0; e < 10; e++) epoch(W, data, batch, 0.1, r);
        IO.println("%-6d %-6d %.4f".formatted(Math.min(batch, 800),
                10 * ((799 + batch) / batch), loss(W, data)));
    }
    W = new double[][][] {new double[3][16], new double[17][2]};
    for (int e = 0; e < 10; e++) epoch(W, data, 16, 0.1, r);
    IO.println("from zeros %.4f".formatted(loss(W, data)));
}

/* Output
loss 0.8133
gradient -0.3655 0.3655
gradient -0.5966 0.5966
gradient -0.2311 0.2311
batch  steps  loss
1      8000   0.0394
4      2000   0.0297
16     500    0.0388
64     130    0.0870
256    40     0.2260
800    10     0.4600
from zeros 0.6937
*/
