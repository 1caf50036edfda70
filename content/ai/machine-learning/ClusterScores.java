///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Silhouette and adjusted Rand index: scores without and with truth

/// Agreement of two labellings: pairs of rows together in both, less what
/// chance gives, over its largest value. 1 if they are equal up to names, 0
/// on average if one is shuffled. Labels are -1 to n - 2. Θ(n²) here.
double adjustedRand(int[] one, int[] two) {
    int n = one.length;
    int[][] count = new int[n + 1][n + 1];
    for (int i = 0; i < n; i++) {
        count[one[i] + 1][two[i] + 1]++;
        count[one[i] + 1][n]++;
        count[n][two[i] + 1]++;
    }
    double both = 0, inOne = 0, inTwo = 0, all = n * (n - 1) / 2.0;
    for (int a = 0; a < n; a++) {
        for (int b = 0; b < n; b++) both += pairs(count[a][b]);
        inOne += pairs(count[a][n]);
        inTwo += pairs(count[n][a]);
    }
    double chance = inOne * inTwo / all;
    return (both - chance) / ((inOne + inTwo) / 2 - chance);
}

double pairs(int rows) {
    return rows * (rows - 1) / 2.0;
}

/// Mean over the rows of (b - a) / max(a, b): a the mean distance to the rest
/// of the own group, b that to the nearest other one. Needs no truth. Θ(n²d).
double silhouette(double[][] X, int[] label, int k) {
    double total = 0;
    for (int i = 0; i < X.length; i++) {
        double[] sum = new double[k];
        int[] size = new int[k];
        for (int j = 0; j < X.length; j++) {
            if (j == i) continue;
            sum[label[j]] += gap(X, i, j);
            size[label[j]]++;
        }
        if (size[label[i]] == 0) continue; // alone: 0 by definition
        double a = sum[label[i]] / size[label[i]], b = Double.MAX_VALUE;
        for (int g = 0; g < k; g++) {
            if (g != label[i]) b = Math.min(b, sum[g] / size[g]);
        }
        total += (b - a) / Math.max(a, b);
    }
    return total / X.length;
}

double gap(double[][] X, int i, int j) {
    return Math.hypot(X[i][0] - X[j][0], X[i][1] - X[j][1]);
}

/// Oracle: the index with its pairs counted one by one, and its chance level
/// as the mean over all orders of the second labelling.
double byAllOrders(int[] one, int[] two) {
    double now = together(one, two), sum = 0;
    List<int[]> orders = new ArrayList<>();
    permute(two.clone(), 0, orders);
    for (int[] order : orders) sum += together(one, order);
    double chance = sum / orders.size();
    return (now - chance)
            / ((together(one, one) + together(two, two)) / 2 - chance);
}

double together(int[] one, int[] two) {
    double pairs = 0;
    for (int i = 0; i < one.length; i++) for (int j = 0; j < i; j++) {
        if (one[i] == one[j] && two[i] == two[j]) pairs++;
    }
    return pairs;
}

void permute(int[] a, int from, List<int[]> orders) {
    if (from == a.length) orders.add(a.clone());
    for (int i = from; i < a.length; i++) {
        int t = a[from]; a[from] = a[i]; a[i] = t;
        permute(a, from + 1, orders);
        t = a[from]; a[from] = a[i]; a[i] = t;
    }
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

void main() {
    double[][] hand = {{1, 0}, {2, 0}, {4, 0}, {8, 0}, {13, 0}};
    int[] three = {0, 0, 0, 1, 1}, four = {0, 0, 0, 0, 1};
    IO.println("silhouette of {1, 2, 4} and {8, 13}: %.4f, with {8}: %.4f"
            .formatted(silhouette(hand, three, 2), silhouette(hand, four, 2)));
    IO.println("index of the two: %.4f".formatted(adjustedRand(three, four)));
    Random random = new Random(42);
    double sum = 0;
    for (int trial = 0; trial < 20; trial++) {
        int[] one = random.ints(6, 0, 3).toArray();
        int[] two = random.ints(6, -1, 2).toArray();
        one[0] = 3;
        two[1] = 4;
        double index = adjustedRand(one, two);
        assert Math.abs(index - byAllOrders(one, two)) < 1e-9 : "pairs";
    }
    for (int trial = 0; trial < 200; trial++) {
        sum += adjustedRand(random.ints(60, 0, 3).toArray(),
                random.ints(60, 0, 3).toArray());
    }
    assert Math.abs(sum / 200) < 0.01 : "not 0 by chance";
    double[][] X = moons(random);
    int[] truth = new int[200], cut = new int[200], renamed = new int[200];
    for (int i = 0; i < 200; i++) {
        truth[i] = i % 2;
        renamed[i] = 7 - truth[i];
        cut[i] = X[i][0] < 0.5 ? 0 : 1;
    }
    assert adjustedRand(truth, renamed) == 1 : "names do not matter";
    IO.println("moons: silhouette %.4f, of a straight cut %.4f with index %.4f"
            .formatted(silhouette(X, truth, 2), silhouette(X, cut, 2),
            adjustedRand(truth, cut)));
}

/* Output
silhouette of {1, 2, 4} and {8, 13}: 0.5755, with {8}: 0.3941
index of the two: 0.2308
moons: silhouette 0.3253, of a straight cut 0.4605 with index 0.1044
*/
