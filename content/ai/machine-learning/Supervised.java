///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION supervised learning: empirical risk, folds, cross-validation

/// What a learner makes of examples.
interface Model {
    double predict(double x);
}

interface Learner {
    Model fit(double[] x, double[] y);
}

/// Empirical risk: the mean squared error on these examples. Θ(n).
double risk(Model model, double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
        sum += Math.pow(y[i] - model.predict(x[i]), 2);
    }
    return sum / x.length;
}

/// The line of least empirical risk.
Model line(double[] x, double[] y) {
    double mx = Arrays.stream(x).average().getAsDouble();
    double my = Arrays.stream(y).average().getAsDouble();
    double xy = 0, xx = 0;
    for (int i = 0; i < x.length; i++) {
        xy += (x[i] - mx) * (y[i] - my);
        xx += (x[i] - mx) * (x[i] - mx);
    }
    double slope = xx == 0 ? 0 : xy / xx;
    return v -> my + slope * (v - mx);
}

/// Deals n shuffled rows to k folds whose sizes differ by at most one: Θ(n).
List<List<Integer>> folds(int n, int k, Random random) {
    List<Integer> rows = new ArrayList<>();
    for (int i = 0; i < n; i++) rows.add(i);
    Collections.shuffle(rows, random);
    List<List<Integer>> folds = new ArrayList<>();
    for (int f = 0; f < k; f++) folds.add(new ArrayList<>());
    for (int i = 0; i < n; i++) folds.get(i % k).add(rows.get(i));
    return folds;
}

/// Each fold is predicted by a model that has seen only the others: k fits.
double crossValidate(Learner learner, double[] x, double[] y,
        List<List<Integer>> folds) {
    double sum = 0;
    for (List<Integer> fold : folds) {
        List<Integer> others = new ArrayList<>();
        for (List<Integer> f : folds) if (f != fold) others.addAll(f);
        Model model = learner.fit(pick(x, others), pick(y, others));
        sum += risk(model, pick(x, fold), pick(y, fold)) * fold.size();
    }
    return sum / x.length;
}

double[] pick(double[] values, List<Integer> rows) {
    return rows.stream().mapToDouble(i -> values[i]).toArray();
}

/// Oracle: leave-one-out from a single fit. A residual of least squares grows
/// by 1 / (1 - h) when its row is left out; h is the row's leverage (PRESS).
double press(double[] x, double[] y) {
    Model model = line(x, y);
    double mean = Arrays.stream(x).average().getAsDouble(), sum = 0;
    double square = Arrays.stream(x).map(v -> v * v).sum();
    double spread = square - x.length * mean * mean;
    for (int i = 0; i < x.length; i++) {
        double h = 1.0 / x.length + Math.pow(x[i] - mean, 2) / spread;
        sum += Math.pow((y[i] - model.predict(x[i])) / (1 - h), 2);
    }
    return sum / x.length;
}

void main() {
    Random random = new Random(42);
    double[] x = {1, 2, 3, 4, 5}, y = {1, 3, 2, 5, 4};
    Model fit = line(x, y);
    IO.println("line %.2f + %.2f x, training risk %.4f, leave-one-out %.4f"
            .formatted(fit.predict(0), fit.predict(1) - fit.predict(0),
                    risk(fit, x, y),
                    crossValidate(this::line, x, y, folds(5, 5, random))));

    for (int trial = 0; trial < 100; trial++) {
        int n = 5 + random.nextInt(20), k = 2 + random.nextInt(4);
        List<List<Integer>> folds = folds(n, k, random);
        Set<Integer> seen = new TreeSet<>();
        for (List<Integer> fold : folds) {
            assert fold.size() == n / k || fold.size() == n / k + 1 : "sizes";
            for (int row : fold) assert seen.add(row) : "twice";
        }
        assert folds.size() == k && seen.size() == n : "all rows, k folds";
        double[] u = random.doubles(n, -2, 2).toArray();
        double[] v = Arrays.stream(u).map(t -> t + random.nextGaussian())
                .toArray();
        double cv = crossValidate(this::line, u, v, folds(n, n, random));
        assert Math.abs(cv / press(u, v) - 1) < 1e-9 : "leave-one-out";
    }

    double[] train = new double[3], cross = new double[3];
    double[] truth = new double[3];
    Learner[] learners = {(a, b) -> line(new double[a.length], b), this::line,
        (a, b) -> v -> b[nearest(a, v)]};
    for (int trial = 0; trial < 2000; trial++) {
        double[] u = random.doubles(20, -2, 2).toArray();
        double[] v = Arrays.stream(u).map(t -> t + random.nextGaussian())
                .toArray();
        double[] u2 = random.doubles(50, -2, 2).toArray();
        double[] v2 = Arrays.stream(u2).map(t -> t + random.nextGaussian())
                .toArray();
        List<List<Integer>> five = folds(20, 5, random);
        for (int l = 0; l < 3; l++) {
            Model model = learners[l].fit(u, v);
            train[l] += risk(model, u, v) / 2000;
            cross[l] += crossValidate(learners[l], u, v, five) / 2000;
            truth[l] += risk(model, u2, v2) / 2000;
        }
    }
    IO.println("learner   training  five_folds  fresh");
    for (int l = 0; l < 3; l++) {
        IO.println("%-9s %.3f     %.3f       %.3f".formatted(
                List.of("constant", "line", "nearest").get(l),
                train[l], cross[l], truth[l]));
    }
}

int nearest(double[] x, double v) {
    int best = 0;
    for (int i = 1; i < x.length; i++) {
        if (Math.abs(x[i] - v) < Math.abs(x[best] - v)) best = i;
    }
    return best;
}

/* Output
line 0.60 + 0.80 x, training risk 0.7200, leave-one-out 1.8115
learner   training  five_folds  fresh
constant  2.206     2.467       2.431
line      0.892     1.125       1.102
nearest   0.000     2.005       2.011
*/
