///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION AdaBoost with stumps: the toy of Schapire, and flipped labels

/// Says `sign` if x[feature] < cut and -sign otherwise; its weighted error on
/// the rows of its round, and its vote.
record Stump(int feature, double cut, int sign, double error, double vote) {
    int says(double[] x) {
        return x[feature] < cut ? sign : -sign;
    }
}

/// AdaBoost for labels of ±1: find the stump with the least weighted error,
/// give it a vote, raise the weights of its mistakes. O(T d n²) for T rounds,
/// O(T d n) once every feature is sorted.
List<Stump> adaBoost(double[][] X, int[] y, int T, double[] weight) {
    Arrays.fill(weight, 1.0 / y.length);
    List<Stump> stumps = new ArrayList<>();
    while (stumps.size() < T) {
        Stump best = best(X, y, weight);
        if (best.error > 0.5 - 1e-9) break; // no better than a coin
        stumps.add(best);
        if (best.error == 0) break; // never wrong: its vote is infinite
        double z = 2 * Math.sqrt(best.error * (1 - best.error));
        for (int i = 0; i < y.length; i++) {
            boolean right = best.says(X[i]) == y[i];
            weight[i] *= Math.exp(right ? -best.vote : best.vote) / z;
        }
    }
    return stumps;
}

/// The stump with the least weighted error; among equals the first found.
Stump best(double[][] X, int[] y, double[] weight) {
    Stump best = null;
    for (int f = 0; f < X[0].length; f++) {
        for (double[] at : X) {
            for (int sign = 1; sign >= -1; sign -= 2) {
                double error = 0;
                for (int i = 0; i < y.length; i++) {
                    int says = X[i][f] < at[f] ? sign : -sign;
                    if (says != y[i]) error += weight[i];
                }
                if (best != null && error >= best.error - 1e-12) continue;
                double vote = Math.log((1 - error) / error) / 2;
                best = new Stump(f, at[f], sign, error, vote);
            }
        }
    }
    return best;
}

double score(List<Stump> stumps, double[] x) {
    return stumps.stream().mapToDouble(it -> it.vote * it.says(x)).sum();
}

double errors(List<Stump> stumps, double[][] X, int[] y) {
    double wrong = 0;
    for (int i = 0; i < y.length; i++) {
        if (score(stumps, X[i]) > 0 != y[i] > 0) wrong++;
    }
    return wrong / y.length;
}

/// Oracle: after every round the product of the 2 sqrt(e(1 - e)) is the mean of
/// exp(-y score), hence no less than the training error; the weights are those
/// exponentials, shared out; the newest stump is now a coin; no other vote for
/// it would have made the mean smaller.
void check(double[][] X, int[] y, int T) {
    double bound = 1;
    for (int t = 1; t <= T; t++) {
        double[] weight = new double[y.length];
        List<Stump> stumps = adaBoost(X, y, t, weight);
        Stump last = stumps.getLast();
        bound *= Math.sqrt(1 - 4 * Math.pow(0.5 - last.error, 2));
        double sum = 0, less = 0, more = 0, wrong = 0;
        for (int i = 0; i < y.length; i++) {
            double margin = y[i] * score(stumps, X[i]);
            sum += Math.exp(-margin);
            less += Math.exp(-margin + 0.01 * y[i] * last.says(X[i]));
            more += Math.exp(-margin - 0.01 * y[i] * last.says(X[i]));
            if (last.says(X[i]) != y[i]) wrong += weight[i];
            assert Math.abs(weight[i] - Math.exp(-margin) / bound / y.length)
                    < 1e-9 : "weight";
        }
        assert Math.abs(sum / y.length - bound) < 1e-9 : "product";
        assert errors(stumps, X, y) <= bound : "the theorem";
        assert less > sum && more > sum : "the vote";
        assert Math.abs(wrong - 0.5) < 1e-9 : "a coin";
    }
}

void main() {
    double[][] toy = {{1, 4}, {2, 2}, {4, 9}, {6, 8}, {8, 7},
            {3, 1}, {5, 5}, {7, 3}, {9, 10}, {10, 0}};
    int[] labels = {1, 1, 1, 1, 1, -1, -1, -1, -1, -1};
    int[] published = {10, 14, 22}; // the errors are 3/10, 3/14, 3/22
    List<Stump> toys = adaBoost(toy, labels, 3, new double[10]);
    double bound = 1;
    IO.println("t  error   vote    bound   train");
    for (int t = 0; t < 3; t++) {
        Stump s = toys.get(t);
        assert Math.abs(s.error - 3.0 / published[t]) < 1e-12 : t;
        bound *= 2 * Math.sqrt(s.error * (1 - s.error));
        IO.println("%d  %.4f  %.4f  %.4f  %.1f".formatted(t + 1, s.error,
                s.vote, bound, errors(toys.subList(0, t + 1), toy, labels)));
    }
    check(toy, labels, 8);
    assert errors(List.of(), toy, labels) == 0.5 : "0 says minus";
    double[][] torn = {{1, 1}, {1, 1}};
    assert adaBoost(torn, new int[] {1, -1}, 5, new double[2]).isEmpty();
    double[][] pair = {{1}, {2}};
    List<Stump> one = adaBoost(pair, new int[] {1, -1}, 5, new double[2]);
    assert one.size() == 1 && errors(one, pair, new int[] {1, -1}) == 0;

    int[] rounds = {1, 3, 10, 30, 100, 300};
    double[][] test = new double[2][6];
    for (int noisy = 0; noisy < 2; noisy++) {
        Random random = new Random(42);
        double[][] X = new double[1200][2];
        int[] y = new int[1200];
        double held = 0, flips = 0;
        for (int i = 0; i < 1200; i++) {
            Arrays.setAll(X[i], c -> random.nextDouble());
            boolean flip = random.nextDouble() < 0.2 * noisy && i < 200;
            y[i] = X[i][0] + X[i][1] > 1 ^ flip ? 1 : -1;
        }
        double[][] train = Arrays.copyOf(X, 200);
        double[][] fresh = Arrays.copyOfRange(X, 200, 1200);
        double[] weight = new double[200];
        var all = adaBoost(train, Arrays.copyOf(y, 200), 300, weight);
        for (int k = 0; k < 6; k++) {
            test[noisy][k] = errors(all.subList(0, rounds[k]), fresh,
                    Arrays.copyOfRange(y, 200, 1200));
        }
        for (int i = 0; i < 200; i++) {
            if (y[i] > 0 == X[i][0] + X[i][1] > 1) continue;
            flips++;
            held += weight[i];
        }
        IO.println("%.0f flipped rows of 200 hold %.3f of the weight".formatted(
                flips, held));
        check(train, Arrays.copyOf(y, 200), 20);
    }
    IO.println("rounds  clean  noisy");
    for (int k = 0; k < 6; k++) {
        IO.println("%-7d %.3f  %.3f".formatted(
                rounds[k], test[0][k], test[1][k]));
    }
}

/* Output
t  error   vote    bound   train
1  0.3000  0.4236  0.9165  0.3
2  0.2143  0.6496  0.7521  0.3
3  0.1364  0.9229  0.5162  0.0
0 flipped rows of 200 hold 0.000 of the weight
41 flipped rows of 200 hold 0.370 of the weight
rounds  clean  noisy
1       0.253  0.253
3       0.206  0.186
10      0.079  0.178
30      0.059  0.167
100     0.052  0.198
300     0.048  0.210
*/
