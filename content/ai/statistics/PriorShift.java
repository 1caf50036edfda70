///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION prior shift: the new share of positives, without new labels

/// Moves a chance from one share of positives to another: the odds are
/// multiplied by the ratio of the odds of the shares. Θ(1).
double adjust(double chance, double from, double to) {
    double odds = chance / (1 - chance) * (1 - from) / from * to / (1 - to);
    return odds / (1 + odds);
}

/// The share of positives in unlabelled rows, from chances that are right for
/// the share `from`: adjust, average, repeat (Saerens et al.). Θ(n) a round.
double estimate(double[] chances, double from) {
    double share = from, last;
    do {
        last = share;
        double sum = 0;
        for (double c : chances) sum += adjust(c, from, last);
        share = sum / chances.length;
    } while (Math.abs(share - last) > 1e-10);
    return share;
}

/// Oracle: the log-likelihood of a share, whose maximum the rounds approach.
double logLikelihood(double[] chances, double from, double share) {
    double sum = 0;
    for (double c : chances) {
        sum += Math.log(share * c / from + (1 - share) * (1 - c) / (1 - from));
    }
    return sum;
}

void main() {
    IO.println("a chance of 0.8 at 0.5, moved to 0.1: %.4f"
            .formatted(adjust(0.8, 0.5, 0.1)));
    assert Math.abs(adjust(adjust(0.8, 0.3, 0.1), 0.1, 0.3) - 0.8) < 1e-12;
    Random random = new Random(42);
    IO.println("true  mean_chance  estimate  before  after");
    for (int t = 1; t <= 9; t += 2) {
        double truth = t / 10.0;
        int n = 60_000, right = 0, better = 0;
        double[] chances = new double[n];
        boolean[] positive = new boolean[n];
        for (int i = 0; i < n; i++) {
            positive[i] = random.nextDouble() < truth;
            double x = random.nextGaussian() + (positive[i] ? 1 : -1);
            chances[i] = 3 / (3 + 7 * Math.exp(-2 * x)); // right for 0.3
        }
        double share = estimate(chances, 0.3);
        for (int i = 0; i < n; i++) {
            if (chances[i] > 0.5 == positive[i]) right++;
            if (adjust(chances[i], 0.3, share) > 0.5 == positive[i]) better++;
        }
        double low = 0.001, high = 0.999; // it is concave: close in
        while (high - low > 1e-6) {
            double a = (2 * low + high) / 3, b = (low + 2 * high) / 3;
            if (logLikelihood(chances, 0.3, a)
                    < logLikelihood(chances, 0.3, b)) low = a;
            else high = b;
        }
        assert Math.abs(share - low) < 1e-5 : share + " against " + low;
        assert Math.abs(share - truth) < 0.01 : "recovers the true share";
        IO.println("%.1f   %.4f       %.4f    %.4f  %.4f".formatted(truth,
                Arrays.stream(chances).average().getAsDouble(), share,
                (double) right / n, (double) better / n));
    }
}

/* Output
a chance of 0.8 at 0.5, moved to 0.1: 0.3077
true  mean_chance  estimate  before  after
0.1   0.1946       0.0988    0.9010  0.9299
0.3   0.2980       0.2962    0.8611  0.8611
0.5   0.4019       0.4943    0.8184  0.8384
0.7   0.5103       0.6997    0.7779  0.8596
0.9   0.6147       0.8985    0.7363  0.9307
*/
