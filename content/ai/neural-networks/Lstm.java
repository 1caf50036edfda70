///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION an LSTM with its backward pass, on the adding problem

/// The states h and c at steps 0, ..., T, and the gates that led to each.
record Run(double[][] h, double[][] c, double[][] gate) {}

/// An LSTM of n cells. Rows of A, n each, make the forget, input and output
/// gates and the candidate from [h_{t-1}, x_t, 1]: 4n(n + d + 1) weights.
Run run(double[][] A, double[][] x) {
    int T = x.length, n = A.length / 4;
    Run run = new Run(new double[T + 1][n], new double[T + 1][n],
            new double[T + 1][4 * n]);
    for (int t = 1; t <= T; t++) {
        double[] gate = run.gate[t], in = join(run.h[t - 1], x[t - 1]);
        for (int r = 0; r < 4 * n; r++) {
            double z = 0;
            for (int c = 0; c < in.length; c++) z += A[r][c] * in[c];
            gate[r] = r < 3 * n ? 1 / (1 + Math.exp(-z)) : Math.tanh(z);
        }
        for (int j = 0; j < n; j++) {
            run.c[t][j] = gate[j] * run.c[t - 1][j]
                    + gate[n + j] * gate[3 * n + j];
            run.h[t][j] = gate[2 * n + j] * Math.tanh(run.c[t][j]);
        }
    }
    return run;
}

double[] join(double[] h, double[] x) {
    double[] in = Arrays.copyOf(h, h.length + x.length + 1);
    for (int c = 0; c < x.length; c++) in[h.length + c] = x[c];
    in[in.length - 1] = 1;
    return in;
}

/// Backpropagation through time: returns the slopes of A, and turns dh and dc,
/// the slopes of the last h and c, into those of the first.
double[][] backward(double[][] A, double[][] x, Run run,
        double[] dh, double[] dc) {
    int n = dh.length;
    double[][] slope = new double[4 * n][n + x[0].length + 1];
    for (int t = x.length; t > 0; t--) {
        double[] gate = run.gate[t], in = join(run.h[t - 1], x[t - 1]);
        double[] dz = new double[4 * n];
        for (int j = 0; j < n; j++) {
            double forget = gate[j], input = gate[n + j], out = gate[2 * n + j];
            double candidate = gate[3 * n + j], bent = Math.tanh(run.c[t][j]);
            dc[j] += dh[j] * out * (1 - bent * bent);
            dz[j] = dc[j] * run.c[t - 1][j] * forget * (1 - forget);
            dz[n + j] = dc[j] * candidate * input * (1 - input);
            dz[2 * n + j] = dh[j] * bent * out * (1 - out);
            dz[3 * n + j] = dc[j] * input * (1 - candidate * candidate);
            dc[j] *= forget;
        }
        Arrays.fill(dh, 0);
        for (int r = 0; r < 4 * n; r++) {
            for (int c = 0; c < in.length; c++) slope[r][c] += dz[r] * in[c];
            for (int c = 0; c < n; c++) dh[c] += dz[r] * A[r][c];
        }
    }
    return slope;
}

/// The adding problem: values in [0, 1], one marked in each half; the first
/// cell is to end as their sum. Mean squared error on the last 500 of 3500.
double add(int T, int n, double bias, Random random) {
    double[][] A = new double[4 * n][n + 3], m = new double[4 * n][n + 3];
    double[][] v = new double[4 * n][n + 3];
    for (double[] a : A) Arrays.setAll(a, c -> random.nextGaussian() / 2);
    for (int j = 0; j < n; j++) A[j][n + 2] = bias;
    double sum = 0;
    for (int i = 1; i <= 3500; i++) {
        double[][] x = new double[T][2];
        for (double[] at : x) at[0] = random.nextDouble();
        int a = random.nextInt(T / 2), b = T / 2 + random.nextInt(T / 2);
        x[a][1] = x[b][1] = 1;
        Run run = run(A, x);
        double[] dc = new double[n];
        dc[0] = run.c[T][0] - x[a][0] - x[b][0];
        if (i > 3000) sum += dc[0] * dc[0] / 500;
        double[][] g = backward(A, x, run, new double[n], dc);
        for (int r = 0; r < 4 * n; r++) for (int c = 0; c < n + 3; c++) {
            m[r][c] += 0.1 * (g[r][c] - m[r][c]);
            v[r][c] += 0.001 * (g[r][c] * g[r][c] - v[r][c]);
            double hat = v[r][c] / (1 - Math.pow(0.999, i));
            A[r][c] -= 0.02 * m[r][c] / (Math.sqrt(hat) + 1e-8);
        }
    }
    return sum;
}

/// Oracle: h or c of one cell by recursion, with exponentials only.
double state(boolean hidden, double[][] A, double[][] x, int t, int j) {
    if (t == 0) return 0;
    double[] e = new double[4];
    for (int k = 0; k < 4; k++) {
        double[] row = A[2 * k + j];
        double z = row[3] + row[2] * x[t - 1][0];
        for (int i = 0; i < 2; i++) z += row[i] * state(true, A, x, t - 1, i);
        e[k] = Math.exp(-z);
    }
    double c = state(false, A, x, t - 1, j) / (1 + e[0])
            + (1 / e[3] - e[3]) / (1 / e[3] + e[3]) / (1 + e[1]);
    return hidden ? (1 - 2 / (Math.exp(2 * c) + 1)) / (1 + e[2]) : c;
}

double mix(double[][] A, double[][] x) {
    return state(true, A, x, 3, 0) + 3 * state(false, A, x, 3, 1);
}

void main() {
    double[][] A = {{0, 0, Math.log(9)}, {0, 0, 0}, {0, 0, 0}, {0, 1, 0}};
    double[][] x = {{Math.log(3) / 2}, {0}, {Math.log(3) / 2}};
    double[] dh = {0}, dc = {1};
    Run hand = run(A, x);
    backward(A, x, hand, dh, dc);
    for (int t = 1; t <= 3; t++) IO.println("step %d: c %.4f, h %.4f".formatted(
            t, hand.c[t][0], hand.h[t][0]));
    IO.println("slope back %.4f".formatted(dc[0]));
    Random random = new Random(42);
    for (int trial = 0; trial < 20; trial++) {
        A = new double[8][4];
        x = new double[][] {{1}, {-2}, {random.nextGaussian()}};
        for (double[] a : A) Arrays.setAll(a, c -> random.nextGaussian());
        double[][] g = backward(A, x, run(A, x), new double[] {1, 0},
                new double[] {0, 3});
        for (int r = 0; r < 8; r++) for (int c = 0; c < 4; c++) {
            double at = A[r][c];
            A[r][c] = at + 1e-5;
            double up = mix(A, x);
            A[r][c] = at - 1e-5;
            assert Math.abs((up - mix(A, x)) / 2e-5 - g[r][c]) < 1e-8;
            A[r][c] = at;
        }
    }
    double[][] still = new double[50][1];
    IO.println("bias  gate    left    steps");
    for (int bias = 0; bias <= 6; bias++) {
        A = new double[][] {{0, 0, bias}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}};
        dc[0] = 1;
        backward(A, still, run(A, still), dh, dc);
        double gate = 1 / (1 + Math.exp(-bias));
        assert Math.abs(dc[0] / Math.pow(gate, 50) - 1) < 1e-12;
        IO.println("%-5d %.4f  %.4f  %.1f".formatted(
                bias, gate, dc[0], Math.log(0.1) / Math.log(gate)));
    }
    A = new double[][] {{0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {6, 0, 0}};
    dc[0] = 1;
    backward(A, still, run(A, still), dh, dc);
    assert dc[0] == Math.pow(2, 48) : "h fed back at weight 6 doubles it";
    x = new double[1][128];
    A = backward(new double[1024][385], x, run(new double[1024][385], x),
            new double[256], new double[256]);
    assert A.length * A[0].length == 394_240 && 394_240 + 1024 == 395_264;
    IO.println("start  bias0   bias3");
    for (int i = 1; i <= 3; i++) IO.println("%-6d %.4f  %.4f".formatted(
            i, add(20, 8, 0, random), add(20, 8, 3, random)));
}

/* Output
step 1: c 0.2500, h 0.1225
step 2: c 0.2250, h 0.1106
step 3: c 0.4525, h 0.2120
slope back 0.7290
bias  gate    left    steps
0     0.5000  0.0000  3.3
1     0.7311  0.0000  7.4
2     0.8808  0.0018  18.1
3     0.9526  0.0881  47.4
4     0.9820  0.4035  126.9
5     0.9933  0.7148  342.9
6     0.9975  0.8836  930.1
start  bias0   bias3
1      0.1522  0.0119
2      0.0110  0.0080
3      0.0049  0.0044
*/
