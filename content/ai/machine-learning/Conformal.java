///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION split conformal prediction: intervals that keep their promise

/// The radius that a new score stays within with probability at least 1 - α,
/// if it is exchangeable with these n: the one of rank ⌈(n + 1)(1 - α)⌉, or
/// infinity where n is too small. Θ(n log n).
double radius(double[] scores, double alpha) {
    int rank = (int) Math.ceil((scores.length + 1) * (1 - alpha));
    if (rank > scores.length) return Double.POSITIVE_INFINITY;
    return Arrays.stream(scores).sorted().toArray()[rank - 1];
}

/// A draw: x is uniform, the noise grows with it.
double draw(double x, Random random) {
    return 2 * x + spread(x) * random.nextGaussian();
}

double spread(double x) {
    return 0.2 + x;
}

/// A poor model, to show that the promise does not rest on a good one.
double model(double x) {
    return 0.5 + x;
}

/// Oracle: of n + 1 exchangeable scores, each is equally often the last one.
/// Takes each in turn as the new one: the share within is exactly rank/(n + 1).
double leaveOneOut(double[] scores, double alpha) {
    int within = 0;
    for (int i = 0; i < scores.length; i++) {
        double[] rest = new double[scores.length - 1];
        int skip = i;
        Arrays.setAll(rest, j -> scores[j < skip ? j : j + 1]);
        if (scores[i] <= radius(rest, alpha)) within++;
    }
    return (double) within / scores.length;
}

void main() {
    double[] nine = {5, 1, 9, 2, 7, 3, 8, 4, 6};
    IO.println("nine scores, 80 %%: radius %.0f; 95 %%: %.0f".formatted(
            radius(nine, 0.2), radius(nine, 0.05)));
    assert radius(nine, 0.1) == 9;
    Random random = new Random(42);
    for (int n = 5; n < 60; n++) {
        double share = leaveOneOut(random.doubles(n + 1).toArray(), 0.3);
        double rank = Math.ceil(0.7 * (n + 1));
        assert share == rank / (n + 1) : n + ": " + share;
    }

    int n = 99, trials = 4000;
    double[] plain = new double[5], scaled = new double[5];
    double[] count = new double[5];
    for (int trial = 0; trial < trials; trial++) {
        double[] score = new double[n], ratio = new double[n];
        for (int i = 0; i < n; i++) {
            double x = random.nextDouble();
            score[i] = Math.abs(draw(x, random) - model(x));
            ratio[i] = score[i] / spread(x);
        }
        double r = radius(score, 0.1), q = radius(ratio, 0.1);
        for (int i = 0; i < 20; i++) {
            double x = random.nextDouble();
            double miss = Math.abs(draw(x, random) - model(x));
            int bin = (int) (5 * x);
            count[bin]++;
            if (miss <= r) plain[bin]++;
            if (miss <= q * spread(x)) scaled[bin]++;
        }
    }
    double all = trials * 20;
    double share = Arrays.stream(plain).sum() / all;
    double share2 = Arrays.stream(scaled).sum() / all;
    assert Math.abs(share - 0.9) < 0.005 && Math.abs(share2 - 0.9) < 0.005;
    IO.println("90 %% asked: plain %.4f, scaled %.4f".formatted(share, share2));
    IO.println("x_below  plain   scaled");
    for (int b = 0; b < 5; b++) {
        IO.println("%.1f      %.4f  %.4f".formatted((b + 1) / 5.0,
                plain[b] / count[b], scaled[b] / count[b]));
    }
}

/* Output
nine scores, 80 %: radius 8; 95 %: Infinity
90 % asked: plain 0.8997, scaled 0.8995
x_below  plain   scaled
0.2      0.9966  0.7098
0.4      0.9825  0.9384
0.6      0.9330  0.9562
0.8      0.8407  0.9486
1.0      0.7470  0.9437
*/
