///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION gradient boosting with stumps, for squares and for log-loss

/// Adds `low` to the score of rows with x < cut and `high` to the others.
record Stump(double cut, double low, double high) {
    double at(double x) {
        return x < cut ? low : high;
    }
}

/// Gradient boosting in one column: fit a stump to the negative gradients of
/// the loss at the scores, add a part of it. O(T n²); O(T n) if sorted.
List<Stump> boost(double[] x, double[] y, int T, double rate,
        DoubleBinaryOperator slope) {
    double[] score = new double[y.length];
    List<Stump> stumps = new ArrayList<>();
    while (stumps.size() < T) {
        double[] pull = new double[y.length];
        Arrays.setAll(pull, i -> -slope.applyAsDouble(y[i], score[i]));
        Stump s = fit(x, pull, rate);
        stumps.add(s);
        for (int i = 0; i < y.length; i++) score[i] += s.at(x[i]);
    }
    return stumps;
}

/// The stump with the least squared error to the pulls, times the rate.
Stump fit(double[] x, double[] pull, double rate) {
    Stump best = null;
    double most = -1;
    for (double cut : x) {
        double low = 0, high = 0, below = 0;
        for (int i = 0; i < x.length; i++) {
            if (x[i] < cut) below++;
            if (x[i] < cut) low += pull[i];
            else high += pull[i];
        }
        double above = x.length - below;
        double gain = high * high / above + (below > 0 ? low * low / below : 0);
        if (gain <= most) continue;
        most = gain;
        best = new Stump(cut, below > 0 ? rate * low / below : 0,
                rate * high / above);
    }
    return best;
}

double score(List<Stump> stumps, double x) {
    return stumps.stream().mapToDouble(it -> it.at(x)).sum();
}

double meanSquare(List<Stump> stumps, double[] x, double[] y) {
    return IntStream.range(0, x.length).mapToDouble(
            i -> Math.pow(y[i] - score(stumps, x[i]), 2)).sum() / x.length;
}

/// Oracle: what remains of the squares after the best stump, by all pairs of
/// rows on the same side, for every cut.
double leastByPairs(double[] x, double[] pull) {
    double least = Double.POSITIVE_INFINITY;
    for (double cut : x) {
        double[] pairs = new double[2], size = new double[2];
        for (int i = 0; i < x.length; i++) {
            size[x[i] < cut ? 0 : 1]++;
            for (int j = 0; j < i; j++) {
                if (x[i] < cut != x[j] < cut) continue;
                pairs[x[i] < cut ? 0 : 1] += Math.pow(pull[i] - pull[j], 2);
            }
        }
        least = Math.min(least, pairs[1] / size[1]
                + (size[0] > 0 ? pairs[0] / size[0] : 0));
    }
    return least;
}

void main() {
    DoubleBinaryOperator square = (y, s) -> s - y;
    double[] X = {1, 2, 3, 4}, Y = {1, 1, 4, 6};
    for (double rate : new double[] {1, 0.5}) {
        StringBuilder text = new StringBuilder("rate %.1f:".formatted(rate));
        for (int t = 0; t <= 3; t++) {
            text.append(" %.4f".formatted(
                    4 * meanSquare(boost(X, Y, t, rate, square), X, Y)));
        }
        IO.println(text);
    }

    Random random = new Random(42);
    double[] x = new double[500], y = new double[500];
    for (int i = 0; i < 500; i++) {
        x[i] = random.nextDouble();
        y[i] = Math.sin(6 * x[i]) + random.nextGaussian() / 2;
    }
    double[] few = Arrays.copyOf(x, 50), at = Arrays.copyOf(y, 50);
    var slow = boost(few, at, 20, 0.3, square);
    for (int t = 0; t < 20; t++) {
        double[] rest = new double[50];
        List<Stump> before = slow.subList(0, t), after = slow.subList(0, t + 1);
        Arrays.setAll(rest, i -> at[i] - score(before, few[i]));
        double was = 50 * meanSquare(before, few, at);
        double fall = was - 50 * meanSquare(after, few, at);
        double best = was - leastByPairs(few, rest);
        assert Math.abs(fall - 0.3 * 1.7 * best) < 1e-9 : "rate (2 - rate)";
    }
    double[] odds = new double[50]; // two classes: log-loss falls every round
    Arrays.setAll(odds, i -> at[i] > 0 ? 1 : 0);
    var logistic = boost(few, odds, 40, 1,
            (l, s) -> 1 / (1 + Math.exp(-s)) - l);
    double last = 50 * Math.log(2);
    for (int t = 1; t <= 40; t++) {
        double loss = 0;
        for (int i = 0; i < 50; i++) {
            double s = score(logistic.subList(0, t), few[i]);
            loss += Math.log1p(Math.exp(odds[i] == 1 ? -s : s));
        }
        assert loss < last : "a step of log-loss";
        last = loss;
    }
    IO.println("log-loss after 40 rounds: %.4f".formatted(last / 50));

    double[] X2 = Arrays.copyOfRange(x, 50, 500);
    double[] Y2 = Arrays.copyOfRange(y, 50, 500);
    var fast = boost(few, at, 500, 1, square);
    var calm = boost(few, at, 500, 0.1, square);
    IO.println("rounds  fitted1  fitted0.1  rate1   rate0.1");
    for (int T : new int[] {1, 2, 5, 10, 20, 30, 50, 100, 200, 500}) {
        IO.println("%-7d %.3f    %.3f      %.3f   %.3f".formatted(T,
                meanSquare(fast.subList(0, T), few, at),
                meanSquare(calm.subList(0, T), few, at),
                meanSquare(fast.subList(0, T), X2, Y2),
                meanSquare(calm.subList(0, T), X2, Y2)));
    }
}

/* Output
rate 1.0: 54.0000 2.0000 0.6667 0.2222
rate 0.5: 54.0000 15.0000 4.2500 1.2292
log-loss after 40 rounds: 0.2724
rounds  fitted1  fitted0.1  rate1   rate0.1
1       0.386    0.811      0.454   0.709
2       0.322    0.725      0.437   0.637
5       0.244    0.544      0.409   0.489
10      0.207    0.389      0.360   0.380
20      0.167    0.295      0.372   0.332
30      0.146    0.266      0.363   0.329
50      0.115    0.243      0.381   0.331
100     0.077    0.220      0.394   0.335
200     0.042    0.196      0.428   0.336
500     0.010    0.161      0.509   0.345
*/
