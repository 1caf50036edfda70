///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION underfitting: the training loss taken apart into four causes

/// The training loss as a sum: what the columns cannot tell, what the features
/// cannot express, what the penalty gives away, what training leaves undone.
record Parts(double columns, double capacity, double penalty, double training) {
    String cause() {
        double most = Math.max(Math.max(capacity, penalty), training);
        return most < 0.01 ? "columns" : most == capacity ? "capacity"
                : most == penalty ? "penalty" : "training";
    }
}

/// Takes the training loss of a model apart, by training the same model to the
/// end, then without its penalty. That is convex, so the end is the optimum;
/// it costs O(steps · n d), once with the given steps, twice with many.
Parts takeApart(List<double[]> rows, Function<double[], double[]> features,
        double rate, int steps, double lambda) {
    double trained = loss(rows, features, train(
            rows, features, rate, steps, lambda));
    double ended = loss(rows, features, train(rows, features, 2, 5000, lambda));
    double free = loss(rows, features, train(rows, features, 2, 5000, 0));
    double floor = floor(rows, features);
    return new Parts(floor, free - floor, ended - free, trained - ended);
}

/// The least loss of any function of the columns: rows that look alike get one
/// probability, at best their share of ones, and cost that entropy. O(n log n).
double floor(List<double[]> rows, Function<double[], double[]> features) {
    Map<String, double[]> counts = new TreeMap<>();
    for (double[] row : rows) {
        String key = Arrays.toString(features.apply(row));
        counts.computeIfAbsent(key, _ -> new double[2])[(int) row[3]]++;
    }
    double nats = 0;
    for (double[] c : counts.values()) {
        for (double k : c) if (k > 0) nats -= k * Math.log(k / (c[0] + c[1]));
    }
    return nats / rows.size();
}

/// Logistic regression by gradient descent from zero, on the mean log-loss plus
/// half of lambda times the squared length of the weights.
double[] train(List<double[]> rows, Function<double[], double[]> features,
        double rate, int steps, double lambda) {
    double[] w = new double[features.apply(rows.getFirst()).length];
    for (int t = 0; t < steps; t++) {
        double[] g = new double[w.length];
        for (double[] row : rows) {
            double[] x = features.apply(row);
            double off = probability(w, x) - row[3];
            for (int j = 0; j < w.length; j++) g[j] += off * x[j] / rows.size();
        }
        for (int j = 0; j < w.length; j++)
            w[j] -= rate * (g[j] + lambda * w[j]);
    }
    return w;
}

double probability(double[] w, double[] x) {
    double z = 0;
    for (int j = 0; j < w.length; j++) z += w[j] * x[j];
    return 1 / (1 + Math.exp(-z));
}

double loss(List<double[]> rows, Function<double[], double[]> features,
        double[] w) {
    return rows.stream().mapToDouble(row -> -Math.log(Math.abs(1 - row[3]
            - probability(w, features.apply(row))))).average().orElseThrow();
}

/// Oracle: the most rows that a line gets right, over lines with weights from
/// -2 to 2; they draw all 14 divisions of four corners that lines can draw.
int mostRightByLine(List<double[]> rows, Set<String> divisions) {
    int most = 0;
    for (int code = 0; code < 125; code++) {
        int right = 0, a = code % 5 - 2, b = code / 5 % 5 - 2;
        String division = "";
        for (double[] row : rows) {
            int says = a * row[0] + b * row[1] + code / 25 > 2.5 ? 1 : 0;
            if (says == row[3]) right++;
            division += says;
        }
        divisions.add(division);
        most = Math.max(most, right);
    }
    return most;
}

/// Oracle: by symmetry only the weight v of the product moves, and with a share
/// s of one-labels it ends where sigma(v) - s + lambda v = 0: by bisection.
double lossOfProduct(double s, double lambda) {
    double low = 0, high = 50;
    while (high - low > 1e-12) {
        double v = (low + high) / 2;
        if (0.5 * (1 + Math.tanh(v / 2)) - s + lambda * v < 0) low = v;
        else high = v;
    }
    return s * Math.log1p(Math.exp(-low)) + (1 - s) * Math.log1p(Math.exp(low));
}

void main() {
    Function<double[], double[]> line = x -> new double[] {1, x[0], x[1]};
    Function<double[], double[]> product =
            x -> new double[] {1, x[0], x[1], x[0] * x[1]};
    Function<double[], double[]> all =
            x -> new double[] {1, x[0], x[1], x[0] * x[1] * x[2]};
    // ten rows at each corner; the label is 1 if x0 x1 x2 = 1, mostly x2 = 1
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
        int a = i % 2 * 2 - 1, b = i / 2 % 2 * 2 - 1, c = i < 8 ? -1 : 1;
        rows.add(new double[] {a, b, c, a * b * c > 0 ? 1 : 0});
    }
    Set<String> divisions = new TreeSet<>();
    int most = mostRightByLine(rows.subList(8, 12), divisions);
    assert most == 3 && divisions.size() == 14;
    assert !divisions.contains("1001") && !divisions.contains("0110");
    IO.println("lines: %d of 4, with noise %d of 40".formatted(
            most, mostRightByLine(rows, divisions)));
    assert takeApart(rows, all, 2, 5, 0).columns == 0 : "x2 explains the rest";
    List<double[]> odd = List.of(new double[] {2, 1, 0, 1},
            new double[] {2, 1, 0, 0}, new double[] {2, 1, 0, 0});
    assert Math.abs(floor(odd, line) - Math.log(3) + Math.log(4) / 3) < 1e-12;
    double[] two = train(odd, line, 1, 2, 0.3), x = {1, 2, 1}; // by hand
    double step2 = 1.0 / 3 - 0.7 / 6 - 1 / (1 + Math.E);
    for (int j = 0; j < 3; j++) assert Math.abs(two[j] - x[j] * step2) < 1e-12;
    IO.println("model    loss   columns capacity penalty training cause");
    double[][] runs = {{2, 200, 0}, {2, 200, 0.5}, {0.01, 50, 0}, {2, 200, 0}};
    String[] names = "line shrunk slow product".split(" ");
    String[] planted = "capacity penalty training columns".split(" ");
    Parts[] parts = new Parts[4];
    for (int m = 0; m < 4; m++) {
        Parts p = parts[m] = takeApart(rows, m == 0 ? line : product,
                runs[m][0], (int) runs[m][1], runs[m][2]);
        IO.println("%-8s %.4f %.4f  %.4f   %.4f  %.4f   %s".formatted(names[m],
                p.columns + p.capacity + p.penalty + p.training, p.columns,
                p.capacity + 1e-9, p.penalty + 1e-9, p.training + 1e-9,
                p.cause()));
        assert p.cause().equals(planted[m]) : names[m];
    }
    double best = lossOfProduct(0.8, 0), v = 0; // v: one weight moves
    assert Math.abs(parts[3].columns - best) < 1e-9 : "the floor";
    assert Math.abs(parts[0].capacity - (Math.log(2) - best)) < 1e-9;
    assert Math.abs(parts[1].penalty - lossOfProduct(0.8, 0.5) + best) < 1e-9;
    for (int t = 0; t < 50; t++) v += 0.01 * (0.3 - 0.5 * Math.tanh(v / 2));
    double late = Math.log1p(Math.exp(-v)) + 0.2 * v; // its log-loss
    assert Math.abs(parts[2].training - late + best) < 1e-9;
    IO.println("step  line   shrunk slow   product third");
    for (int step : new int[] {0, 1, 2, 3, 5, 8, 13, 21, 34, 55}) {
        String text = "%-5d".formatted(step);
        for (int m = 0; m < 5; m++) {
            var features = m == 0 ? line : m == 4 ? all : product;
            text += " %.4f".formatted(loss(rows, features, train(
                    rows, features, runs[m % 4][0], step, runs[m % 4][2])));
        }
        IO.println(text);
    }
}

/* Output
lines: 3 of 4, with noise 26 of 40
model    loss   columns capacity penalty training cause
line     0.6931 0.5004  0.1927   0.0000  0.0000   capacity
shrunk   0.5927 0.5004  0.0000   0.0923  0.0000   penalty
slow     0.6533 0.5004  0.0000   0.0000  0.1529   training
product  0.5004 0.5004  0.0000   0.0000  0.0000   columns
step  line   shrunk slow   product third
0     0.6931 0.6931 0.6931 0.6931 0.6931
1     0.6931 0.5575 0.6922 0.5575 0.3133
2     0.6931 0.6124 0.6914 0.5204 0.1946
3     0.6931 0.5838 0.6905 0.5082 0.1405
5     0.6931 0.5906 0.6887 0.5018 0.0901
8     0.6931 0.5929 0.6861 0.5005 0.0585
13    0.6931 0.5927 0.6818 0.5004 0.0369
21    0.6931 0.5927 0.6752 0.5004 0.0232
34    0.6931 0.5927 0.6650 0.5004 0.0145
55    0.6931 0.5927 0.6498 0.5004 0.0090
*/
