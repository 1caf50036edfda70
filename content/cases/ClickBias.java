///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Clicks without position bias: inverse propensity weighting

/// How often each rank is looked at, relative to the first, from the clicks on
/// shuffled results: there every rank holds equally good documents.
double[] examination(int[] clicks) {
    return IntStream.of(clicks).mapToDouble(c -> 1.0 * c / clicks[0]).toArray();
}

/// Clicks for each user, as if every user had looked at every rank.
double[] debias(int[] clicks, int users, double[] examined) {
    double[] attraction = new double[clicks.length];
    for (int r = 0; r < clicks.length; r++)
        attraction[r] = clicks[r] / (users * examined[r]);
    return attraction;
}

/// The same results, those with the higher score first.
double[] rerank(double[] results, double[] score) {
    return IntStream.range(0, results.length).boxed()
            .sorted(Comparator.comparingDouble(r -> -score[r]))
            .mapToDouble(r -> results[r]).toArray();
}

/// Discounted gain over that of the best order of the same results.
double ndcg(double[] shown) {
    double got = 0, ideal = 0;
    double[] best = rerank(shown, shown);
    for (int r = 0; r < shown.length; r++) {
        got += shown[r] / Math.log(r + 2);
        ideal += best[r] / Math.log(r + 2);
    }
    return got / ideal;
}

/// Mean over the queries and its 95% bootstrap interval.
double[] interval(double[] x, Random random) {
    int n = x.length;
    double[] means = IntStream.range(0, 2000).mapToDouble(b ->
            random.ints(n, 0, n).mapToDouble(q -> x[q]).sum() / n)
            .sorted().toArray();
    return new double[] {Arrays.stream(x).sum() / n, means[50], means[1949]};
}

/// Users in each arm of an A/B test of two rates, 5% two-sided, 80% power.
double users(double p, double q) {
    double same = 1.959964 * Math.sqrt((p + q) * (2 - p - q) / 2);
    double other = 0.841621 * Math.sqrt(p * (1 - p) + q * (1 - q));
    return Math.ceil(Math.pow((same + other) / (p - q), 2));
}

/// Oracle: the truth. A user looks at rank r with chance 1/r, and clicks a
/// result that was seen with a chance that is its attraction.
void visit(double[] attraction, int[] clicks, Random random) {
    for (int r = 0; r < clicks.length; r++)
        if (random.nextDouble() < 1.0 / (r + 1)
                && random.nextDouble() < attraction[r]) clicks[r]++;
}

String row(double... values) {
    return "  %.4f".repeat(values.length)
            .formatted(DoubleStream.of(values).boxed().toArray());
}

void main() {
    assert users(0.10, 0.12) == 3841;
    var random = new Random(42);
    double[][] results = new double[50][10]; // in the order that is shown
    for (double[] result : results) Arrays.setAll(result, r -> Math.clamp(
            0.6 - 0.03 * r + 0.2 * random.nextGaussian(), 0.05, 0.95));
    int[] shuffled = new int[10];
    for (int user = 0; user < 50_000; user++) {
        double[] lots = random.doubles(10).toArray();
        visit(rerank(results[user % 50], lots), shuffled, random);
    }
    double[] looked = examination(shuffled);

    double[] logged = new double[50];
    double[] ctr = new double[50], ipw = new double[50];
    int[][] clicks = new int[50][10];
    int users = 0;
    IO.println("users  ctr  ctrLow  ctrHigh  ipw  ipwLow  ipwHigh");
    for (int goal : new int[] {25, 100, 400, 1600, 6400}) {
        for (; users < goal; users++)
            for (int q = 0; q < 50; q++) visit(results[q], clicks[q], random);
        for (int q = 0; q < 50; q++) {
            double[] raw = IntStream.of(clicks[q]).asDoubleStream().toArray();
            double[] fair = debias(clicks[q], users, looked);
            logged[q] = ndcg(results[q]);
            ctr[q] = ndcg(rerank(results[q], raw));
            ipw[q] = ndcg(rerank(results[q], fair));
        }
        IO.println(users + row(interval(ctr, random))
                + row(interval(ipw, random)));
    }
    IO.println("as shown:" + row(interval(logged, random)));
    double[] gain = new double[50];
    Arrays.setAll(gain, q -> ipw[q] - ctr[q]);
    IO.println("ipw over ctr:" + row(interval(gain, random)));

    IO.println("rank  looked  attracts  ctr  ipw");
    for (int r = 0; r < 10; r++) {
        double truth = 0, raw = 0, fair = 0;
        for (int q = 0; q < 50; q++) {
            truth += results[q][r] / 50;
            raw += clicks[q][r] / 50.0 / users;
            fair += debias(clicks[q], users, looked)[r] / 50;
        }
        assert Math.abs(raw * (r + 1) / truth - 1) < 0.02 : "not 1/r at " + r;
        assert Math.abs(fair / truth - 1) < 0.06 : "biased at rank " + r;
        IO.println((r + 1) + row(looked[r], truth, raw, fair));
    }
    IO.println("an arm needs %.0f users for 40%% to 41%%, %.0f to 42%%"
            .formatted(users(0.40, 0.41), users(0.40, 0.42)));
}

/* Output
users  ctr  ctrLow  ctrHigh  ipw  ipwLow  ipwHigh
25  0.9531  0.9429  0.9621  0.9555  0.9465  0.9636
100  0.9565  0.9464  0.9659  0.9765  0.9707  0.9824
400  0.9589  0.9497  0.9681  0.9899  0.9870  0.9923
1600  0.9589  0.9494  0.9680  0.9977  0.9964  0.9985
6400  0.9585  0.9490  0.9675  0.9996  0.9993  0.9998
as shown:  0.9330  0.9213  0.9447
ipw over ctr:  0.0411  0.0326  0.0505
rank  looked  attracts  ctr  ipw
1  1.0000  0.6813  0.6818  0.6818
2  0.5020  0.5584  0.2781  0.5539
3  0.3299  0.5475  0.1814  0.5498
4  0.2484  0.4601  0.1150  0.4628
5  0.2001  0.5081  0.1021  0.5103
6  0.1645  0.5098  0.0855  0.5194
7  0.1362  0.4482  0.0638  0.4688
8  0.1247  0.4295  0.0538  0.4318
9  0.1104  0.3821  0.0422  0.3825
10  0.0989  0.3385  0.0339  0.3429
an arm needs 37827 users for 40% to 41%, 9493 to 42%
*/
