///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION DBSCAN on two moons, over its radius

/// DBSCAN: a row with at least `least` rows within eps, itself included, is
/// a core. Cores within eps of each other share a cluster, a row within eps of
/// a core joins it, all other rows are noise, -1. Θ(n²d) without an index.
int[] dbscan(double[][] X, double eps, int least) {
    int[] label = new int[X.length];
    Arrays.fill(label, -1);
    int clusters = 0;
    for (int i = 0; i < X.length; i++) {
        if (label[i] >= 0 || near(X, i, eps).size() < least) continue;
        Deque<Integer> cores = new ArrayDeque<>(List.of(i));
        label[i] = clusters;
        while (!cores.isEmpty()) {
            for (int j : near(X, cores.pop(), eps)) {
                if (label[j] >= 0) continue;
                label[j] = clusters;
                if (near(X, j, eps).size() >= least) cores.push(j);
            }
        }
        clusters++;
    }
    return label;
}

List<Integer> near(double[][] X, int i, double eps) {
    List<Integer> near = new ArrayList<>();
    for (int j = 0; j < X.length; j++) if (gap(X, i, j) <= eps) near.add(j);
    return near;
}

double gap(double[][] X, int i, int j) {
    return Math.hypot(X[i][0] - X[j][0], X[i][1] - X[j][1]);
}

/// Share of the pairs of rows that are rightly together or rightly apart.
double rightPairs(int[] label) {
    double right = 0;
    int n = label.length;
    for (int i = 0; i < n; i++) for (int j = 0; j < i; j++) {
        boolean together = label[i] >= 0 && label[i] == label[j];
        if (together == (i % 2 == j % 2)) right++;
    }
    return right / (n * (n - 1) / 2);
}

/// Two half circles of 100 rows each, row i on number i % 2, with noise.
double[][] moons(Random random) {
    double[][] X = new double[200][];
    for (int i = 0; i < 200; i++) {
        double t = Math.PI * (i / 2) / 99, turn = 1 - i % 2 * 2;
        X[i] = new double[] {
                i % 2 + turn * Math.cos(t) + 0.06 * random.nextGaussian(),
                i % 2 * 0.5 + turn * Math.sin(t) + 0.06 * random.nextGaussian()
        };
    }
    return X;
}

/// Oracle: the definition as a closure: cores linked if a chain of cores
/// joins them, found by letting every pair meet through every third.
void checkClusters(double[][] X, double eps, int least, int[] label) {
    int n = X.length;
    boolean[][] linked = new boolean[n][n];
    boolean[] core = new boolean[n];
    for (int i = 0; i < n; i++) {
        int row = i;
        core[i] = IntStream.range(0, n).filter(j -> gap(X, row, j) <= eps)
                .count() >= least;
    }
    for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) {
        linked[i][j] = core[i] && core[j] && gap(X, i, j) <= eps;
    }
    for (int m = 0; m < n; m++) for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            linked[i][j] |= linked[i][m] && linked[m][j];
        }
    }
    for (int i = 0; i < n; i++) {
        boolean reached = false, own = false;
        for (int j = 0; j < n; j++) {
            boolean same = label[i] == label[j];
            if (core[i] && core[j]) assert linked[i][j] == same : "cores";
            reached |= core[j] && gap(X, i, j) <= eps;
            own |= core[j] && gap(X, i, j) <= eps && same;
        }
        assert reached == label[i] >= 0 && reached == own : "border or noise";
    }
}

void main() {
    double[][] hand = {{1, 0}, {2, 0}, {4, 0}, {8, 0}, {13, 0}};
    IO.println("by hand, eps 2, 3 rows: "
            + Arrays.toString(dbscan(hand, 2, 3)));
    checkClusters(hand, 2, 3, dbscan(hand, 2, 3));
    double[][] X = moons(new Random(42));
    IO.println("eps   clusters noise pairs");
    for (int e = 4; e <= 60; e += e < 36 ? 4 : 8) {
        int[] label = dbscan(X, e / 100.0, 5);
        checkClusters(X, e / 100.0, 5, label);
        IO.println("%.2f  %-8d %-5d %.3f".formatted(e / 100.0,
                Arrays.stream(label).max().getAsInt() + 1,
                Arrays.stream(label).filter(l -> l < 0).count(),
                rightPairs(label)));
    }
    for (int[] label : List.of(dbscan(X, 0.2, 5), dbscan(X, 0.36, 5))) {
        for (int i = 0; i < 200; i++) assert label[i] == i % 2 : "the moons";
    }
}

/* Output
by hand, eps 2, 3 rows: [0, 0, 0, -1, -1]
eps   clusters noise pairs
0.04  0        200   0.503
0.08  15       110   0.515
0.12  12       10    0.584
0.16  2        0     1.000
0.20  2        0     1.000
0.24  2        0     1.000
0.28  2        0     1.000
0.32  2        0     1.000
0.36  2        0     1.000
0.44  1        0     0.497
0.52  1        0     0.497
0.60  1        0     0.497
*/
