///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Error of k nearest neighbours against k, beside its exact limit

/// The number of the k rows nearest to x that are of class 1. The rows stand
/// in ascending order, so the nearest are neighbours in the array: drop the
/// farther end until k are left. Θ(n).
int votes(double[] at, boolean[] one, double x, int k) {
    int lo = 0, hi = at.length;
    while (hi - lo > k) {
        if (x - at[lo] > at[hi - 1] - x) lo++;
        else hi--;
    }
    int votes = 0;
    for (int i = lo; i < hi; i++) if (one[i]) votes++;
    return votes;
}

/// The chance of class 1 at x in [0, 1]: down, up, down, up between 1 and 0,
/// so that it is uniform if x is.
double chance(double x) {
    return Math.abs(4 * x % 2 - 1);
}

/// The share of the rows themselves that the vote gets wrong.
double training(double[] at, boolean[] one, int k) {
    int wrong = 0;
    for (int i = 0; i < at.length; i++) {
        if (2 * votes(at, one, at[i], k) > k != one[i]) wrong++;
    }
    return 1.0 * wrong / at.length;
}

/// The chance that the vote is wrong at a random point, on a grid of points.
double test(double[] at, boolean[] one, int k) {
    double wrong = 0;
    for (double x = 0.0005; x < 1; x += 0.001) {
        double p = chance(x);
        wrong += 2 * votes(at, one, x, k) > k ? 1 - p : p;
    }
    return wrong / 1000;
}

/// Oracle: the error with endless data. The labels of the k neighbours and
/// the query's are k + 1 throws of one coin whose bias is uniform, so every
/// number of ones among them is as likely as any other, 1 / (k + 2), and the
/// last of s ones among k + 1 throws is a one with chance s / (k + 1).
double limit(int k) {
    double wrong = 0;
    for (int s = 0; s <= k + 1; s++) {
        double lastIsOne = s / (k + 1.0), each = 1 / (k + 2.0);
        if (2 * (s - 1) < k) wrong += each * lastIsOne; // outvoted one
        if (2 * s > k) wrong += each * (1 - lastIsOne); // outvoted zero
    }
    return wrong;
}

/// Oracle: the same votes after sorting all rows by distance.
long sortedVotes(double[] at, boolean[] one, double x, int k) {
    return IntStream.range(0, at.length).boxed()
            .sorted(Comparator.comparingDouble(i -> Math.abs(at[i] - x)))
            .limit(k).filter(i -> one[i]).count();
}

void main() {
    Random random = new Random(42);
    double[] at = random.doubles(1000).sorted().toArray();
    boolean[] one = new boolean[at.length];
    for (int i = 0; i < one.length; i++) {
        one[i] = random.nextDouble() < chance(at[i]);
    }
    IO.println("k    train  test   limit");
    for (int k : new int[] {1, 3, 9, 19, 29, 59, 99, 199, 299, 499, 999}) {
        double x = random.nextDouble(), error = test(at, one, k);
        assert votes(at, one, x, k) == sortedVotes(at, one, x, k) : "votes";
        assert Math.abs(limit(k) - (k + 3) / (4 * (k + 2.0))) < 1e-12;
        assert k > 199 || Math.abs(error - limit(k)) < 0.02 : "not the limit";
        IO.println("%-4d %.3f  %.3f  %.3f"
                .formatted(k, training(at, one, k), error, limit(k)));
    }
}

/* Output
k    train  test   limit
1    0.000  0.327  0.333
3    0.167  0.295  0.300
9    0.240  0.276  0.273
19   0.247  0.260  0.262
29   0.238  0.258  0.258
59   0.241  0.254  0.254
99   0.253  0.251  0.252
199  0.253  0.251  0.251
299  0.364  0.377  0.251
499  0.409  0.438  0.250
999  0.492  0.500  0.250
*/
