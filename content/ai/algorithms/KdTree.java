///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION k-d tree: exact nearest neighbours, and why dimensions defeat it

/// Sorts the rows from lo to hi into a tree: the median along the axis stands
/// in the middle, the lower half before it, the upper half behind it, and
/// each half is a tree along the next axis. O(n log² n) with a sort at each
/// level, and no memory but the rows.
void build(double[][] X, int lo, int hi, int axis) {
    if (hi - lo < 2) return;
    Arrays.sort(X, lo, hi, Comparator.comparingDouble(x -> x[axis]));
    int mid = (lo + hi) / 2, next = (axis + 1) % X[0].length;
    build(X, lo, mid, next);
    build(X, mid + 1, hi, next);
}

/// A search for the k rows nearest to q. The worst of the best so far is the
/// head of the queue.
record Search(double[][] X, double[] q, int k, PriorityQueue<double[]> best,
        int[] visited) {
    /// Looks at the middle row, at the half on the side of q, and at the
    /// other half only if the plane between them is nearer than the worst of
    /// the best. Θ(n) at the worst.
    void visit(int lo, int hi, int axis) {
        if (lo >= hi) return;
        int mid = (lo + hi) / 2, next = (axis + 1) % q.length;
        visited[0]++;
        if (best.size() < k || distance2(X[mid], q) < worst()) {
            best.add(X[mid]);
            if (best.size() > k) best.remove();
        }
        double toPlane = q[axis] - X[mid][axis];
        boolean left = toPlane < 0;
        visit(left ? lo : mid + 1, left ? mid : hi, next);
        if (best.size() < k || toPlane * toPlane < worst()) {
            visit(left ? mid + 1 : lo, left ? hi : mid, next);
        }
    }

    double worst() {
        return distance2(best.peek(), q);
    }
}

/// The k rows of the tree X nearest to q, and the number of rows visited.
Search nearest(double[][] X, double[] q, int k) {
    Search search = new Search(X, q, k, new PriorityQueue<>(Comparator
            .comparingDouble(x -> -distance2(x, q))), new int[1]);
    search.visit(0, X.length, 0);
    return search;
}

static double distance2(double[] a, double[] b) {
    double sum = 0;
    for (int c = 0; c < a.length; c++) sum += (a[c] - b[c]) * (a[c] - b[c]);
    return sum;
}

/// Oracle: all squared distances, sorted, by |a|² + |b|² - 2a·b.
double[] sortedSquares(double[][] X, double[] q) {
    return Arrays.stream(X).mapToDouble(x -> {
        double sum = 0;
        for (int c = 0; c < q.length; c++) {
            sum += x[c] * x[c] + q[c] * q[c] - 2 * x[c] * q[c];
        }
        return sum;
    }).sorted().toArray();
}

/// Prints one row of the table for the queries Q on the rows X.
double report(String name, double[][] X, double[][] Q) {
    build(X, 0, X.length, 0);
    double near = 0, far = 0, visited = 0, sum = 0, squares = 0;
    for (double[] q : Q) {
        Search search = nearest(X, q, 5);
        double[] all = sortedSquares(X, q);
        double[] found = search.best.stream()
                .mapToDouble(x -> distance2(x, q)).sorted().toArray();
        assert found.length == 5 : "not five";
        for (int i = 0; i < 5; i++) {
            assert Math.abs(found[i] - all[i]) < 1e-9 : "not the nearest";
        }
        near += Math.sqrt(all[0]);
        far += Math.sqrt(all[all.length - 1]);
        visited += 1.0 * search.visited[0] / X.length / Q.length;
        for (double d2 : all) {
            sum += d2;
            squares += d2 * d2;
        }
    }
    double pairs = 1.0 * X.length * Q.length, mean = sum / pairs;
    double spread = Math.sqrt(squares / pairs - mean * mean) / mean;
    IO.println("%-6s %-9.2f %-7.3f %.3f"
            .formatted(name, far / near, spread, visited));
    return spread;
}

double[][] uniform(int rows, int d, Random random) {
    double[][] X = new double[rows][d];
    for (double[] x : X) Arrays.setAll(x, c -> random.nextDouble());
    return X;
}

/// Puts points of the plane into d dimensions, along two random directions.
double[][] embedded(double[][] flat, double[][] directions) {
    double[][] X = new double[flat.length][directions[0].length];
    for (int i = 0; i < X.length; i++) {
        double[] p = flat[i];
        Arrays.setAll(X[i], c -> p[0] * directions[0][c]
                + p[1] * directions[1][c]);
    }
    return X;
}

void main() {
    double[][] hand = {{3, 5}, {6, 2}, {1, 1}, {8, 7}, {5, 9}, {9, 4}, {4, 3}};
    build(hand, 0, 7, 0);
    Search search = nearest(hand, new double[] {7, 6}, 1);
    IO.print("tree");
    for (double[] x : hand) IO.print(" (%.0f, %.0f)".formatted(x[0], x[1]));
    IO.println("\nnearest to (7, 6): (%.0f, %.0f), visited %d of 7"
            .formatted(search.best.peek()[0],
            search.best.peek()[1], search.visited[0]));

    Random random = new Random(42);
    IO.println("d      far/near  spread  visited");
    for (int d = 1; d <= 128; d *= 2) {
        double spread = report("" + d, uniform(4000, d, random),
                uniform(50, d, random));
        assert Math.abs(spread / Math.sqrt(1.4 / d) - 1) < 0.1 : "1.4 / d";
    }
    double[][] two = uniform(2, 128, random);
    report("2in128", embedded(uniform(4000, 2, random), two),
            embedded(uniform(50, 2, random), two));
}

/* Output
tree (1, 1) (4, 3) (3, 5) (5, 9) (6, 2) (9, 4) (8, 7)
nearest to (7, 6): (8, 7), visited 3 of 7
d      far/near  spread  visited
1      7098.99   1.199   0.004
2      134.81    0.824   0.008
4      18.28     0.585   0.031
8      5.92      0.419   0.363
16     3.09      0.295   1.000
32     2.10      0.207   1.000
64     1.66      0.147   1.000
128    1.42      0.105   1.000
2in128 171.56    1.095   0.090
*/
