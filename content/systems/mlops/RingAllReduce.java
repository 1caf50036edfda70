///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION ring all-reduce, and data-parallel gradients on top of it

/// Sums the workers' arrays, in place, so that each holds the total. In turn
/// n - 1 steps add a chunk on the way round the ring and n - 1 copy the sums.
/// Every worker sends 2(n - 1)/n of its array, however many workers there are.
long[] allReduce(double[][] at) {
    int n = at.length;
    long[] sent = new long[n];
    for (int step = 0; step < n - 1; step++) {
        for (int w = 0; w < n; w++) sent[w] += send(at, w, w - step, true);
    }
    for (int step = 0; step < n - 1; step++) {
        for (int w = 0; w < n; w++) sent[w] += send(at, w, w + 1 - step, false);
    }
    return sent;
}

/// A worker sends one chunk to its right neighbour, which adds or replaces.
/// In a step nobody sends the chunk that it receives: the order is free.
int send(double[][] at, int from, int turn, boolean add) {
    int n = at.length, to = (from + 1) % n, chunk = Math.floorMod(turn, n);
    int start = chunk * at[from].length / n;
    int end = (chunk + 1) * at[from].length / n;
    for (int i = start; i < end; i++) {
        at[to][i] = at[from][i] + (add ? at[to][i] : 0);
    }
    return end - start;
}

/// The gradient of the mean squared error of w over all examples. Worker k
/// holds those from cuts[k] to cuts[k + 1]; the count travels with the sums,
/// so that unequal shards do no harm.
double[] dataParallel(double[][] X, double[] y, double[] w, int[] cuts) {
    double[][] at = new double[cuts.length - 1][w.length + 1];
    for (int k = 0; k < at.length; k++) {
        for (int i = cuts[k]; i < cuts[k + 1]; i++) {
            double error = dot(X[i], w) - y[i];
            for (int c = 0; c < w.length; c++) at[k][c] += 2 * error * X[i][c];
            at[k][w.length]++;
        }
    }
    allReduce(at);
    double[] mean = new double[w.length];
    Arrays.setAll(mean, c -> at[0][c] / at[0][w.length]);
    return mean;
}

double dot(double[] a, double[] b) {
    double sum = 0;
    for (int c = 0; c < a.length; c++) sum += a[c] * b[c];
    return sum;
}

/// Seconds around a ring: each step costs a latency and a chunk.
double ring(int n, double bytes, double latency, double rate) {
    return 2 * (n - 1) * (latency + bytes / n / rate);
}

/// Seconds up and down a binary tree: few steps, whole arrays.
double tree(int n, double bytes, double latency, double rate) {
    int levels = Integer.numberOfTrailingZeros(n); // n is a power of two
    return 2 * levels * (latency + bytes / rate);
}

/// Oracle: the loss itself. It is quadratic in w, so that its central
/// difference over any step is its derivative, up to rounding.
double loss(double[][] X, double[] y, double[] w, int c, double step) {
    double[] moved = w.clone();
    moved[c] += step;
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
        double guess = 0;
        for (int j = 0; j < w.length; j++) guess += moved[j] * X[i][j];
        sum += Math.pow(guess - y[i], 2);
    }
    return sum / y.length;
}

void main() {
    double[][] hand = {{1, 2, 3}, {10, 20, 30}, {100, 200, 300}};
    for (int step = 0; step < 4; step++) {
        for (int w = 0; w < 3; w++) {
            send(hand, w, step < 2 ? w - step : w + 3 - step, step < 2);
        }
        String line = Arrays.deepToString(hand).replace(".0", "");
        IO.println("step %d: %s".formatted(step + 1, line));
    }

    Random random = new Random(42);
    for (int n = 1; n <= 9; n++) {
        double[][] whole = new double[n][n * 5 + n % 3];
        double[] total = new double[whole[0].length];
        for (double[] row : whole) {
            for (int i = 0; i < row.length; i++) {
                total[i] += row[i] = random.nextInt(1000);
            }
        }
        long[] sent = allReduce(whole);
        for (double[] row : whole) assert Arrays.equals(row, total) : "sum";
        assert Arrays.stream(sent).sum() == 2L * (n - 1) * total.length;
        long share = 2L * (n - 1) * 5;
        assert n % 3 > 0 || Arrays.stream(sent).allMatch(s -> s == share);
    }
    double[][] eight = new double[8][800];
    for (double[] row : eight) Arrays.setAll(row, i -> random.nextGaussian());
    long sent = allReduce(eight)[0];
    for (double[] row : eight) assert Arrays.equals(row, eight[0]) : "replicas";
    IO.println("8 workers: each sends %.2f of its array"
            .formatted(sent / 800.0));

    double[][] X = new double[60][3];
    double[] y = new double[60], w = {0.5, -1, 2};
    for (double[] x : X) Arrays.setAll(x, c -> random.nextGaussian());
    Arrays.setAll(y, i -> random.nextGaussian());
    double[] even = dataParallel(X, y, w, new int[] {0, 15, 30, 45, 60});
    double[] uneven = dataParallel(X, y, w, new int[] {0, 3, 30, 31, 60});
    for (int c = 0; c < 3; c++) {
        double slope = (loss(X, y, w, c, 1) - loss(X, y, w, c, -1)) / 2;
        assert Math.abs(even[c] - slope) < 1e-12 : "not the full batch";
        assert Math.abs(uneven[c] - slope) < 1e-12 : "uneven shards";
    }

    IO.println("bytes       ring-ms     tree-ms");
    for (long bytes = 10_000; bytes <= 10_000_000_000L; bytes *= 10) {
        IO.println("%-11d %9.3f  %10.3f".formatted(bytes,
                1000 * ring(256, bytes, 1e-5, 5e10),
                1000 * tree(256, bytes, 1e-5, 5e10)));
    }
    IO.println("14 GB over 64 workers: %.3f s".formatted(
            ring(64, 14e9, 1e-5, 5e10)));
}

/* Output
step 1: [[1, 2, 303], [11, 20, 30], [100, 220, 300]]
step 2: [[1, 222, 303], [11, 20, 333], [111, 220, 300]]
step 3: [[111, 222, 303], [11, 222, 333], [111, 220, 333]]
step 4: [[111, 222, 333], [111, 222, 333], [111, 222, 333]]
8 workers: each sends 1.75 of its array
bytes       ring-ms     tree-ms
10000           5.100       0.163
100000          5.104       0.192
1000000         5.140       0.480
10000000        5.498       3.360
100000000       9.084      32.160
1000000000     44.944     320.160
10000000000   403.538    3200.160
14 GB over 64 workers: 0.553 s
*/
