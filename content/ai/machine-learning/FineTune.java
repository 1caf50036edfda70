///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION fine-tuning: probe, full, layer-wise rates, and from scratch

/// A body of rectified units and a linear head.
record Net(double[][] body, double[][] head) {}

/// Gradient descent on half the squared error, averaged over the rows; a rate
/// for the body and one for the head, 0 freezes. O(steps · n · weights) time.
Net tune(Net start, double[][] X, double[][] Y, int steps, double bodyRate,
        double headRate) {
    Net net = new Net(copy(start.body), copy(start.head));
    while (steps-- > 0) {
        double[][] db = new double[net.body.length][X[0].length];
        double[][] dh = new double[net.head.length][net.body.length];
        for (int i = 0; i < X.length; i++) {
            double[] f = features(net, X[i]), out = times(net.head, f);
            double[] pull = new double[f.length];
            for (int k = 0; k < out.length; k++) {
                double off = (out[k] - Y[i][k]) / X.length;
                for (int j = 0; j < f.length; j++) {
                    dh[k][j] += off * f[j];
                    pull[j] += off * net.head[k][j];
                }
            }
            for (int j = 0; j < f.length; j++) {
                for (int c = 0; f[j] > 0 && c < X[i].length; c++) { // if active
                    db[j][c] += pull[j] * X[i][c];
                }
            }
        }
        step(net.body, db, bodyRate);
        step(net.head, dh, headRate);
    }
    return net;
}

void step(double[][] weights, double[][] slopes, double rate) {
    for (int i = 0; i < weights.length; i++) {
        for (int j = 0; j < weights[i].length; j++) {
            weights[i][j] -= rate * slopes[i][j];
        }
    }
}

double[] features(Net net, double[] x) {
    double[] f = times(net.body, x);
    for (int j = 0; j < f.length; j++) f[j] = Math.max(0, f[j]);
    return f;
}

double[] times(double[][] A, double[] x) {
    double[] product = new double[A.length];
    for (int i = 0; i < A.length; i++) {
        for (int j = 0; j < x.length; j++) product[i] += A[i][j] * x[j];
    }
    return product;
}

double[][] copy(double[][] A) {
    return Arrays.stream(A).map(a -> a.clone()).toArray(double[][]::new);
}

double error(Net net, double[][] X, double[][] Y) {
    double sum = 0;
    for (int i = 0; i < X.length; i++) {
        double[] out = times(net.head, features(net, X[i]));
        for (int k = 0; k < out.length; k++) out[k] -= Y[i][k];
        for (double off : out) sum += off * off;
    }
    return sum / X.length / Y[0].length; // the mean of all squares
}

/// Oracle: random numbers, and the targets of a net that is the truth.
double[][] normal(int rows, int columns, double scale, Random random) {
    double[][] A = new double[rows][columns];
    for (double[] a : A) Arrays.setAll(a, _ -> scale * random.nextGaussian());
    return A;
}

double[][] targets(Net truth, double[][] X, double noise, Random random) {
    return Arrays.stream(X).map(x -> Arrays.stream(times(truth.head,
            features(truth, x))).map(v -> v + noise * random.nextGaussian())
            .toArray()).toArray(double[][]::new);
}

/// Oracle: one step against finite differences of half the error.
void checkStep(Net net, double[][] X, double[][] Y) {
    Net after = tune(net, X, Y, 1, 0.1, 0.2);
    for (double rate : new double[] {0.1, 0.2}) {
        double[][] A = rate == 0.1 ? net.body : net.head;
        double[][] B = rate == 0.1 ? after.body : after.head;
        for (int c = 0; c < A.length * A[0].length; c++) {
            int i = c / A[0].length, j = c % A[0].length;
            A[i][j] += 1e-6;
            double up = error(net, X, Y);
            A[i][j] -= 2e-6;
            double slope = (up - error(net, X, Y)) / 4e-6 * Y[0].length;
            A[i][j] += 1e-6;
            assert Math.abs((A[i][j] - B[i][j]) / rate - slope) < 1e-6 : i;
        }
    }
}

void main() {
    Net hand = new Net(new double[][] {{2, 1}}, new double[][] {{0}});
    double[][] x = {{1, 0}}, y = {{6}};
    IO.println("steps  body  body2  head   probe");
    for (int t : new int[] {1, 2, 100}) {
        Net all = tune(hand, x, y, t, .1, .1), top = tune(hand, x, y, t, 0, .1);
        IO.println("%-6d %.3f %.3f  %.3f  %.3f".formatted(t, all.body[0][0],
                all.body[0][1], all.head[0][0], top.head[0][0]));
    }
    Random random = new Random(42);
    double[][] A = normal(5, 8, 0.4, random), S = normal(300, 8, 1, random);
    double[][] SY = targets(new Net(A, normal(6, 5, 1, random)), S, 0, random);
    Net raw = new Net(normal(12, 8, 0.4, random), normal(6, 12, 0.3, random));
    checkStep(raw, S, SY);
    Net small = tune(new Net(normal(3, 8, 0.4, random), new double[6][3]),
            S, SY, 1000, 0, 0.3);
    for (int cell = 0; cell < 18; cell++) { // the probe solves least squares
        double product = 0;
        for (int i = 0; i < S.length; i++) {
            double[] f = features(small, S[i]), out = times(small.head, f);
            product += f[cell % 3] * (out[cell / 3] - SY[i][cell / 3]);
        }
        assert Math.abs(product) < 1e-6 : "residuals meet a feature";
    }
    Net base = tune(raw, S, SY, 500, 0.3, 0.3);
    IO.println("source error %.4f".formatted(error(base, S, SY)));
    Net start = new Net(base.body, new double[1][12]);
    IO.println("rows  scratch probe  full   layered wins  lost1  lost2");
    for (int n : new int[] {4, 8, 16, 32, 64}) {
        double[] e = new double[7];
        for (int seed = 100; seed < 120; seed++) {
            Random own = new Random(seed); // the same tasks for every n
            double[][] body = Arrays.copyOf(A, 6), V = normal(100, 8, 1, own);
            body[5] = normal(1, 8, 0.4, own)[0]; // one unit is new
            Net truth = new Net(body, normal(1, 6, 1, own));
            double[][] VY = targets(truth, V, 0, own), T = normal(n, 8, 1, own);
            double[][] TY = targets(truth, T, 0.1, own);
            Net fresh = new Net(raw.body, normal(1, 12, 0.3, own));
            Net[] nets = {tune(fresh, T, TY, 600, 0.1, 0.1),
                    tune(start, T, TY, 200, 0, 0.1),
                    tune(start, T, TY, 200, 0.1, 0.1),
                    tune(start, T, TY, 200, 0.01, 0.1)};
            for (int k = 0; k < 4; k++) e[k] += error(nets[k], V, VY) / 20;
            for (int k = 4; k < 6; k++) {
                e[k] += error(new Net(nets[k - 2].body, base.head), S, SY) / 20;
            }
            assert IntStream.range(0, 12).allMatch(j -> Arrays.equals(
                    nets[1].body[j], base.body[j])) : "frozen, to the bit";
            if (error(nets[3], V, VY) < error(nets[0], V, VY)) e[6]++;
        }
        assert n > 16 || e[6] >= 17 : "transfer loses";
        IO.println("%-5d %.3f   %.3f  %.3f  %.3f   %-5.0f %.4f %.4f".formatted(
                n, e[0], e[1], e[2], e[3], e[6], e[4], e[5]));
    }
}

/* Output
steps  body  body2  head   probe
1      2.000 1.000  1.200  1.200
2      2.432 1.000  1.920  1.920
100    2.682 1.000  2.237  3.000
source error 0.0000
rows  scratch probe  full   layered wins  lost1  lost2
4     3.147   1.928  1.677  1.726   17    0.0138 0.0013
8     2.397   0.686  0.680  0.574   19    0.0389 0.0039
16    1.307   0.344  0.280  0.277   20    0.0607 0.0079
32    0.546   0.211  0.103  0.155   19    0.0692 0.0082
64    0.175   0.152  0.060  0.094   15    0.0750 0.0079
*/
