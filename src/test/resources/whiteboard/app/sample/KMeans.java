///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION k-means: Lloyd's algorithm with k-means++ seeding

/// Lloyd's algorithm: give every point to its nearest centroid, move every
/// centroid to the mean of its points, until the inertia stops falling.
/// Θ(nkd) a round. Neither step can raise the inertia, so it must stop, but at
/// a local optimum that depends on the seeds: restart it, keep the best.
Clustering kMeans(double[][] X, int k, Random random) {
    double[][] centroids = seeds(X, k, random);
    int[] label = new int[X.length];
    double J = assign(X, centroids, label), last;
    do {
        last = J;
        update(X, centroids, label);
        J = assign(X, centroids, label);
        assert J <= last * (1 + 1e-12) : "a round raised the inertia";
    } while (J < last);
    return new Clustering(centroids, label, J);
}

record Clustering(double[][] centroids, int[] label, double inertia) {}

/// Gives every point to its nearest centroid; returns the inertia, the sum of
/// the squared distances from the points to their centroids.
double assign(double[][] X, double[][] centroids, int[] label) {
    double inertia = 0;
    for (int i = 0; i < X.length; i++) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int j = 0; j < centroids.length; j++) {
            double d = distance2(X[i], centroids[j]);
            if (d >= nearest) continue;
            nearest = d;
            label[i] = j;
        }
        inertia += nearest;
    }
    return inertia;
}

/// Moves every centroid to the mean of its points; an empty one stays put.
void update(double[][] X, double[][] centroids, int[] label) {
    int d = X[0].length;
    double[][] sum = new double[centroids.length][d];
    int[] count = new int[centroids.length];
    for (int i = 0; i < X.length; i++) {
        count[label[i]]++;
        for (int c = 0; c < d; c++) sum[label[i]][c] += X[i][c];
    }
    for (int j = 0; j < centroids.length; j++) {
        if (count[j] == 0) continue;
        for (int c = 0; c < d; c++) centroids[j][c] = sum[j][c] / count[j];
    }
}

/// k-means++: each next seed is a point drawn with probability proportional
/// to its squared distance to the nearest seed so far.
double[][] seeds(double[][] X, int k, Random random) {
    double[][] seeds = new double[k][];
    double[] D2 = new double[X.length];
    Arrays.fill(D2, 1); // the first seed is uniform
    for (int j = 0; j < k; j++) {
        double r = random.nextDouble() * Arrays.stream(D2).sum();
        int i = 0;
        while (i < X.length - 1 && r >= D2[i]) r -= D2[i++];
        seeds[j] = X[i].clone();
        for (int h = 0; h < X.length; h++) {
            double d = distance2(X[h], seeds[j]);
            D2[h] = j == 0 ? d : Math.min(D2[h], d);
        }
    }
    return seeds;
}

double distance2(double[] a, double[] b) {
    double sum = 0;
    for (int c = 0; c < a.length; c++) sum += (a[c] - b[c]) * (a[c] - b[c]);
    return sum;
}

double bestOf(int restarts, double[][] X, int k, Random random) {
    double best = Double.POSITIVE_INFINITY;
    while (restarts-- > 0) best = Math.min(best, kMeans(X, k, random).inertia);
    return best;
}

/// Oracle: the least cost over all kⁿ labellings. No centroid in it: a group
/// costs the sum of its squared pairwise distances, divided by its size.
double exhaustive(double[][] X, int k) {
    double best = Double.POSITIVE_INFINITY;
    for (int code = 0; code < Math.pow(k, X.length); code++) {
        double[] pairs = new double[k];
        int[] size = new int[k], label = new int[X.length];
        for (int i = 0, rest = code; i < X.length; i++, rest /= k) {
            label[i] = rest % k;
            size[label[i]]++;
            for (int h = 0; h < i; h++) {
                if (label[h] != label[i]) continue;
                pairs[label[i]] += distance2(X[h], X[i]);
            }
        }
        double cost = 0;
        for (int j = 0; j < k; j++) cost += pairs[j] / Math.max(1, size[j]);
        best = Math.min(best, cost);
    }
    return best;
}

void main() {
    double[][] byHand = {{1}, {2}, {4}, {10}, {11}, {12}}, at = {{1}, {2}};
    int[] label = new int[byHand.length];
    for (int round = 1; round <= 3; round++) {
        assign(byHand, at, label);
        update(byHand, at, label);
        double J = 0;
        for (int i = 0; i < 6; i++) J += distance2(byHand[i], at[label[i]]);
        IO.println("round %d: centroids %.4f and %.4f, inertia %.4f"
                .formatted(round, at[0][0], at[1][0], J));
    }

    Random random = new Random(42);
    for (int trial = 0; trial < 10; trial++) {
        double[][] X = new double[8][2];
        for (double[] x : X) Arrays.setAll(x, c -> random.nextGaussian());
        double gap = bestOf(30, X, 3, random) - exhaustive(X, 3);
        assert Math.abs(gap) < 1e-9 : "not the optimum, by " + gap;
    }

    double[][] two = {{0}, {9}};
    update(new double[][] {{1}, {3}}, two, new int[] {0, 0});
    assert two[0][0] == 2 && two[1][0] == 9 : "an empty centroid moved";

    double[][] blobs = {{0, 0}, {4, 0}, {2, 3}};
    double[][] X = new double[300][2];
    for (int i = 0; i < X.length; i++) {
        double[] centre = blobs[i % 3];
        Arrays.setAll(X[i], c -> centre[c] + random.nextGaussian());
    }
    IO.println("k  inertia");
    for (int k = 1; k <= 6; k++) {
        IO.println("%d  %.1f".formatted(k, bestOf(10, X, k, random)));
    }
}

/* Output
round 1: centroids 1.0000 and 7.8000, inertia 80.8000
round 2: centroids 2.3333 and 11.0000, inertia 6.6667
round 3: centroids 2.3333 and 11.0000, inertia 6.6667
k  inertia
1  1994.6
2  1176.9
3  542.5
4  450.5
5  373.1
6  320.3
*/
