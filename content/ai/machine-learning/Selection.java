///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION how good the best of m worthless classifiers looks on n examples

/// The mean accuracy on n examples of the best of m independent coin-flippers:
/// the sum over c of the chance that the best has more than c right. Θ(n).
double bestOf(int m, int n) {
    double mean = 0, log = -n * Math.log(2), below = 0;
    for (int right = 0; right < n; right++) {
        below += Math.exp(log); // the chance of at most this many
        mean += 1 - Math.pow(below, m);
        log += Math.log((double) (n - right) / (right + 1));
    }
    return mean / n;
}

/// The gap that no one of m fixed models exceeds, with probability 1 - δ:
/// Hoeffding's inequality for each, and the union bound.
double gap(int m, int n, double delta) {
    return Math.sqrt(Math.log(2 * m / delta) / (2 * n));
}

/// Oracle: the best of m, played.
int play(int m, int n, Random random) {
    int best = 0;
    for (int model = 0; model < m; model++) {
        int right = 0;
        for (int i = 0; i < n; i++) if (random.nextBoolean()) right++;
        best = Math.max(best, right);
    }
    return best;
}

void main() {
    Random random = new Random(42);
    for (int m : new int[] {1, 10, 100}) {
        double mean = 0;
        int beyond = 0;
        for (int trial = 0; trial < 500; trial++) {
            double best = play(m, 100, random) / 100.0;
            mean += best / 500;
            if (best - 0.5 > gap(m, 100, 0.05)) beyond++;
        }
        assert Math.abs(mean - bestOf(m, 100)) < 0.006 : m + ": " + mean;
        assert beyond <= 0.05 * 500 : "the bound failed " + beyond;
    }
    assert Math.abs(bestOf(2, 1) - 0.75) < 1e-12 : "two coins, one toss";
    IO.println("models  n_100   n_1000  n_10000  bound_100");
    for (int m : new int[] {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000}) {
        IO.println("%-7d %.4f  %.4f  %.4f   %.4f".formatted(m, bestOf(m, 100),
                bestOf(m, 1000), bestOf(m, 10_000), 0.5 + gap(m, 100, 0.05)));
    }
}

/* Output
models  n_100   n_1000  n_10000  bound_100
1       0.5000  0.5000  0.5000   0.6358
2       0.5282  0.5089  0.5028   0.6480
5       0.5581  0.5184  0.5058   0.6628
10      0.5768  0.5243  0.5077   0.6731
20      0.5931  0.5295  0.5093   0.6828
50      0.6120  0.5355  0.5112   0.6949
100     0.6248  0.5396  0.5125   0.7036
200     0.6365  0.5434  0.5137   0.7120
500     0.6507  0.5480  0.5152   0.7225
1000    0.6607  0.5512  0.5162   0.7302
*/
