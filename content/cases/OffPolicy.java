///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Rank candidates by boosted stumps, judge it from logs by weights

record Stump(int feature, double cut, double low, double high) {
    double of(double[] x) { return x[feature] < cut ? low : high; }
}

/// Gradient boosting for squared error: each stump fits what is left over, and
/// 0.3 of it is kept. Cuts are tried at the values of 30 rows.
List<Stump> boost(double[][] X, double[] y, int rounds) {
    double[] left = y.clone();
    var stumps = new ArrayList<Stump>();
    while (stumps.size() < rounds) {
        Stump best = null;
        double most = -1;
        for (int f = 0; f < X[0].length; f++)
            for (int q = 0; q < 30; q++) {
                double cut = X[q * X.length / 30][f];
                double low = 0, high = 0, n = 1e-9, m = 1e-9;
                for (int i = 0; i < X.length; i++)
                    if (X[i][f] < cut) { low += left[i]; n++; }
                    else { high += left[i]; m++; }
                double gain = low * low / n + high * high / m;
                if (gain <= most) continue;
                most = gain;
                best = new Stump(f, cut, 0.3 * low / n, 0.3 * high / m);
            }
        for (int i = 0; i < X.length; i++) left[i] -= best.of(X[i]);
        stumps.add(best);
    }
    return stumps;
}

/// The position of the candidate with the highest score.
int best(double[][] offer, ToDoubleFunction<double[]> score) {
    return IntStream.range(0, offer.length).boxed().max(Comparator
            .comparingDouble(a -> score.applyAsDouble(offer[a]))).orElseThrow();
}

/// What was on offer, what was shown and with which chance, and the click.
record Visit(double[][] offer, int shown, double chance, boolean click) {}

/// A visit in which the log shows what the new ranker would have shown stands
/// for 1/chance visits, any other visit for none.
double[] weights(List<Visit> log, ToDoubleFunction<double[]> ranker) {
    return log.stream().mapToDouble(v -> best(v.offer, ranker) == v.shown
            ? 1 / v.chance : 0).toArray();
}

/// Estimated clicks a visit: weighted clicks over a total, which is the number
/// of visits (unbiased) or the sum of the weights (calmer, nearly unbiased).
double value(List<Visit> log, double[] weight, double total) {
    double clicks = 0;
    for (int v = 0; v < weight.length; v++)
        if (log.get(v).click) clicks += weight[v];
    return clicks / total;
}

/// Users in each arm of an A/B test of two rates, 5% two-sided, 80% power.
double users(double p, double q) {
    double same = 1.959964 * Math.sqrt((p + q) * (2 - p - q) / 2);
    double other = 0.841621 * Math.sqrt(p * (1 - p) + q * (1 - q));
    return Math.ceil(Math.pow((same + other) / (p - q), 2));
}

/// Oracle: the true chance of a click, from the score of the retrieval, from
/// whether the length fits the user's time, and from the age of the item.
double truth(double[] x) {
    return 1 / (1 + Math.exp(2.5 - 0.8 * x[0] - 1.5 * x[1] + 0.5 * x[2]));
}

/// Oracle: five candidates; the old ranker shows the one with the best score,
/// but every fifth time one at random.
Visit visit(Random random) {
    double[][] offer = new double[5][];
    for (int a = 0; a < 5; a++) offer[a] = new double[] {random.nextGaussian(),
            random.nextInt(2), Math.abs(random.nextGaussian())};
    int old = best(offer, x -> x[0]);
    int shown = random.nextInt(5) == 0 ? random.nextInt(5) : old;
    return new Visit(offer, shown, shown == old ? 0.84 : 0.04,
            random.nextDouble() < truth(offer[shown]));
}

List<Visit> log(int visits, Random random) {
    return Stream.generate(() -> visit(random)).limit(visits).toList();
}

void main() {
    double[][] two = {{1}, {0}};
    var hand = List.of(new Visit(two, 0, 0.8, true),
            new Visit(two, 0, 0.8, false), new Visit(two, 1, 0.1, true),
            new Visit(two, 0, 0.1, true), new Visit(two, 1, 0.1, false));
    double[] five = weights(hand, x -> x[0]);
    IO.println("by hand: ips %.4f, self %.4f".formatted(value(hand, five, 5),
            value(hand, five, DoubleStream.of(five).sum())));
    assert users(0.10, 0.12) == 3841;
    var random = new Random(42);
    var train = log(10_000, random);
    double[][] X = train.stream().map(v -> v.offer[v.shown])
            .toArray(double[][]::new);
    double[] y = train.stream().mapToDouble(v -> v.click ? 1 : 0).toArray();
    // One step in the target: each round leaves 0.7 of what was left.
    double[][] axis = {{1}, {2}, {3}, {4}};
    double learned = 0;
    for (Stump stump : boost(axis, new double[] {2, 5, 5, 5}, 20)) {
        assert stump.cut == 2;
        learned += stump.of(axis[0]) + stump.of(axis[3]);
    }
    assert Math.abs(learned - 7 * (1 - Math.pow(0.7, 20))) < 1e-6;
    var stumps = boost(X, y, 30);
    var rankers = List.<ToDoubleFunction<double[]>>of(x -> x[0],
            x -> x[1] + 1e-3 * x[0],
            x -> stumps.stream().mapToDouble(s -> s.of(x)).sum());
    var fresh = log(20_000, random);
    IO.println("ranker  truth  agreed  ips  self  ipsOff  selfOff");
    for (int r = 0; r < 3; r++) {
        var ranker = rankers.get(r);
        double real = fresh.stream().mapToDouble(v ->
                truth(v.offer[best(v.offer, ranker)])).sum() / fresh.size();
        double[] sum = new double[5];
        for (int trial = 0; trial < 100; trial++) {
            var log = log(1000, random);
            double[] w = weights(log, ranker);
            double[] same = DoubleStream.of(w).map(Math::signum).toArray();
            double[] guess = {value(log, same, DoubleStream.of(same).sum()),
                value(log, w, 1000), value(log, w, DoubleStream.of(w).sum())};
            for (int g = 0; g < 3; g++) sum[g] += guess[g] / 100;
            for (int g = 1; g < 3; g++)
                sum[g + 2] += Math.pow(guess[g] - real, 2) / 100;
        }
        double off = Math.sqrt(sum[3]), selfOff = Math.sqrt(sum[4]);
        assert Math.abs(sum[1] - real) < 0.3 * off : "biased";
        IO.println((List.of("old", "length", "boosted").get(r)
                + "  %.4f".repeat(6)).formatted(real, sum[0], sum[1], sum[2],
                off, selfOff));
    }
    IO.println("an arm needs %.0f users for 30%% to 30.5%%, %.0f to 31%%"
            .formatted(users(0.30, 0.305), users(0.30, 0.31)));
}

/* Output
by hand: ips 2.2500, self 0.9000
ranker  truth  agreed  ips  self  ipsOff  selfOff
old  0.2656  0.2639  0.2644  0.2639  0.0163  0.0163
length  0.3100  0.3704  0.3077  0.3085  0.0484  0.0434
boosted  0.3169  0.3854  0.3152  0.3143  0.0536  0.0467
an arm needs 132484 users for 30% to 30.5%, 33275 to 31%
*/
