///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION a recurrent network, backpropagation through time, clipping

/// A recurrent cell: its state is h_t = φ(A·[h_{t-1}, x_t, 1]), φ being tanh
/// or, if not bent, the identity. The first unit at the end is the answer.
record Cell(double[][] A, boolean bent) {}

/// The states h_0 = 0, h_1, ..., h_T: the same A at every step, one step after
/// the other. Θ(T·n(n + d)) time for n units and d features.
double[][] run(Cell cell, double[][] x) {
    double[][] h = new double[x.length + 1][cell.A.length];
    for (int t = 1; t < h.length; t++) {
        double[] in = join(h[t - 1], x[t - 1]);
        for (int j = 0; j < cell.A.length; j++) {
            double z = dot(cell.A[j], in);
            h[t][j] = cell.bent ? Math.tanh(z) : z;
        }
    }
    return h;
}

double[] join(double[] h, double[] x) {
    double[] in = Arrays.copyOf(h, h.length + x.length + 1);
    for (int c = 0; c < x.length; c++) in[h.length + c] = x[c];
    in[in.length - 1] = 1;
    return in;
}

/// The slopes of the loss: of the weights, and of every state.
record Slopes(double[][] A, double[][] h) {}

/// Backpropagation through time of half the squared error: walk from the last
/// step back, adding up what A gets at each, but at most `window` steps.
Slopes backward(Cell cell, double[][] x, double[][] h, double y, int window) {
    int n = cell.A.length, d = x[0].length, T = x.length;
    Slopes s = new Slopes(new double[n][n + d + 1], new double[T + 1][n]);
    s.h[T][0] = h[T][0] - y;
    for (int t = T; t > Math.max(0, T - window); t--) {
        double[] in = join(h[t - 1], x[t - 1]);
        for (int j = 0; j < n; j++) {
            double bend = cell.bent ? 1 - h[t][j] * h[t][j] : 1;
            double slope = s.h[t][j] * bend;
            for (int c = 0; c < in.length; c++) s.A[j][c] += slope * in[c];
            for (int c = 0; c < n; c++) s.h[t - 1][c] += slope * cell.A[j][c];
        }
    }
    return s;
}

/// A step of descent on one sequence, with the gradient shortened to norm 1 if
/// it is longer: the direction stays.
void step(Cell cell, double[][] x, double y, int window, double rate) {
    double[][] g = backward(cell, x, run(cell, x), y, window).A;
    double square = 0;
    for (double[] row : g) square += dot(row, row);
    double by = rate * Math.min(1, 1 / Math.sqrt(square));
    for (int j = 0; j < g.length; j++) {
        for (int c = 0; c < g[j].length; c++) cell.A[j][c] -= by * g[j][c];
    }
}

double dot(double[] a, double[] b) {
    double sum = 0;
    for (int c = 0; c < a.length; c++) sum += a[c] * b[c];
    return sum;
}

/// Oracle: unit j at step t by recursion alone, with a tanh of exponentials.
double state(double[][] A, double[][] x, int t, int j) {
    if (t == 0) return 0;
    double z = A[j][3] * x[t - 1][0] + A[j][4] * x[t - 1][1] + A[j][5];
    for (int i = 0; i < 3; i++) z += A[j][i] * state(A, x, t - 1, i);
    return 1 - 2 / (Math.exp(2 * z) + 1);
}

/// Of ten cells, how many learn from 2000 sequences to tell the sign that came
/// first, `lag` steps of noise later: squared error below 0.1 on 200 new ones.
int learnt(int lag, int window, Random random) {
    int learnt = 0;
    for (int start = 0; start < 10; start++) {
        Cell cell = new Cell(normal(8, 10, 0.35, random), true);
        double error = 0;
        for (int i = 0; i < 2200; i++) {
            double[][] x = normal(lag + 1, 1, 1, random);
            double y = x[0][0] = Math.signum(x[0][0]);
            if (i < 2000) step(cell, x, y, window, 0.1);
            else error += Math.pow(run(cell, x)[lag + 1][0] - y, 2) / 200;
        }
        if (error < 0.1) learnt++;
    }
    return learnt;
}

double[][] normal(int rows, int columns, double sd, Random random) {
    double[][] X = new double[rows][columns];
    for (double[] row : X) Arrays.setAll(row, c -> sd * random.nextGaussian());
    return X;
}

void main() {
    Cell hand = new Cell(new double[][] {{0.5, 1, 0}}, false);
    double[][] x = {{1}, {0}, {2}}, h = run(hand, x);
    Slopes s = backward(hand, x, h, 1.25, 3);
    IO.println("states %.4f, %.4f, %.4f; slopes %.4f, %.4f, %.4f".formatted(
            h[1][0], h[2][0], h[3][0], s.h[1][0], s.h[2][0], s.h[3][0]));
    IO.println("slopes: w %.4f, u %.4f, and w if cut after one step %.4f"
            .formatted(s.A[0][0], s.A[0][1],
                    backward(hand, x, h, 1.25, 1).A[0][0]));
    Random random = new Random(42);
    for (int trial = 0; trial < 10; trial++) {
        double[][] A = normal(3, 6, 0.5, random), in = normal(5, 2, 1, random);
        Cell cell = new Cell(A, true);
        double y = trial - 5, square = 0;
        double[][] was = {A[0].clone(), A[1].clone(), A[2].clone()};
        double[][] slope = backward(cell, in, run(cell, in), y, 5).A;
        for (int j = 0; j < 3; j++) for (int c = 0; c < 6; c++) {
            A[j][c] += 1e-5;
            double up = Math.pow(state(A, in, 5, 0) - y, 2) / 2;
            A[j][c] -= 2e-5;
            double down = Math.pow(state(A, in, 5, 0) - y, 2) / 2;
            A[j][c] += 1e-5;
            assert Math.abs((up - down) / 2e-5 - slope[j][c]) < 1e-8;
            square += Math.pow((up - down) / 2e-5, 2);
        }
        step(cell, in, y, 5, 0.1);
        double by = 0.1 / Math.max(1, Math.sqrt(square));
        for (int i = 0; i < 18; i++) assert Math.abs(was[i / 6][i % 6]
                - by * slope[i / 6][i % 6] - A[i / 6][i % 6]) < 1e-8 : "clip";
    }
    int T = 50;
    double[][] W = {{0.9, 0, 0, 0.9}, {0.6, 0.8, -0.8, 0.6},
            {0.66, 0.88, -0.88, 0.66}, {0.9, 1, 0, 0.9}, {2, 0, 0, 2}};
    double[][] norm = new double[5][T + 1], x0 = new double[T][1];
    for (int i = 0; i < 5; i++) {
        double[][] A = {{W[i][0], W[i][1], 0, 0}, {W[i][2], W[i][3], 0, 0}};
        Cell cell = new Cell(A, i == 4);
        double[][] g = backward(cell, x0, run(cell, x0), -1, T).h;
        for (int k = 0; k <= T; k++) norm[i][k] =
                Math.sqrt(dot(g[T - k], g[T - k]));
    }
    IO.println("back  shrink  keep    grow      shear");
    for (int k = 0; k <= T; k++) {
        double p = Math.pow(0.9, k);
        assert Math.abs(norm[0][k] - p) + Math.abs(norm[1][k] - 1) < 1e-12;
        assert Math.abs(norm[2][k] / Math.pow(1.1, k) - 1) < 1e-12;
        assert Math.abs(norm[3][k] - Math.hypot(p, k * p / 0.9)) < 1e-12;
        assert norm[4][k] == Math.pow(2, k) : "tanh at rest has slope 1";
        if (k % 5 == 0) IO.println("%-5d %.4f  %.4f  %-8.4f  %.4f".formatted(
                k, norm[0][k], norm[1][k], norm[2][k], norm[3][k]));
    }
    int[][] tasks = {{5, 6}, {10, 11}, {20, 21}, {10, 5}, {40, 41}};
    IO.println("lag  window  some   most");
    for (int[] task : tasks) {
        int learnt = learnt(task[0], task[1], random);
        IO.println("%-4d %-7d %-6s %s".formatted(
                task[0], task[1], learnt > 0, learnt > 5));
    }
}

/* Output
states 1.0000, 0.5000, 2.2500; slopes 0.2500, 0.5000, 1.0000
slopes: w 1.0000, u 2.2500, and w if cut after one step 0.5000
back  shrink  keep    grow      shear
0     1.0000  1.0000  1.0000    1.0000
5     0.5905  1.0000  1.6105    3.3332
10    0.3487  1.0000  2.5937    3.8899
15    0.2059  1.0000  4.1772    3.4377
20    0.1216  1.0000  6.7275    2.7044
25    0.0718  1.0000  10.8347   1.9955
30    0.0424  1.0000  17.4494   1.4137
35    0.0250  1.0000  28.1024   0.9738
40    0.0148  1.0000  45.2593   0.6571
45    0.0087  1.0000  72.8905   0.4365
50    0.0052  1.0000  117.3909  0.2864
lag  window  some   most
5    6       true   true
10   11      true   true
20   21      true   true
10   5       true   false
40   41      true   false
*/
