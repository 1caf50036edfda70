///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Twelve bugs planted in a training loop, five checks to find them

enum Bug {
    NONE, NO_SHUFFLE, OVERLAP, LABELS_SHIFTED, LABEL_IN_FEATURES, SCALED_ON_ALL,
    EVAL_MODE, BROADCAST, LAST_BATCH, BIAS_FROZEN, SIGN, GRADIENT_KEPT, ON_TRAIN
}

/// Splits, scales, trains a linear regression, scores it. One bug may be
/// planted. O(nd) an epoch for n rows of d features.
Model fit(double[][] X, double[] y, Bug bug) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < X.length; i++) order.add(i);
    if (bug != Bug.NO_SHUFFLE) Collections.shuffle(order, new Random(7));
    int cut = X.length * 3 / 4, next = bug == Bug.OVERLAP ? cut - 1 : cut;
    List<Integer> train = order.subList(0, cut);
    List<Integer> test = order.subList(next, X.length);
    double[][] rows = X.clone();
    for (int i = 0; bug == Bug.LABEL_IN_FEATURES && i < y.length; i++) {
        rows[i] = new double[] {X[i][0], X[i][1], y[i]};
    }
    List<Integer> whose = new ArrayList<>(train);
    if (bug == Bug.LABELS_SHIFTED) Collections.rotate(whose, 1);
    double[][] by = bug == Bug.SCALED_ON_ALL ? rows : pick(rows, train);
    double[] w = descend(scaled(pick(rows, train), by), at(y, whose), bug);
    List<Integer> held = bug == Bug.ON_TRAIN ? train : test;
    double[][] unseen = pick(rows, held);
    double[][] Z = scaled(unseen, bug == Bug.EVAL_MODE ? unseen : by);
    return new Model(w, by, train, test, loss(Z, at(y, held), w));
}

/// The weights, the rows that the scaler saw, the split and the test error.
record Model(double[] w, double[][] by, List<Integer> train,
        List<Integer> test, double mse) {}

/// Gradient descent on the mean squared error, one step an epoch. The bias is
/// the last weight. LAST_BATCH loses the rows after the last full eight.
double[] descend(double[][] Z, double[] y, Bug bug) {
    double[] w = new double[Z[0].length], g = w.clone();
    double mean = Arrays.stream(y).average().orElseThrow();
    int n = y.length, seen = bug == Bug.LAST_BATCH ? n - n % 8 : n;
    for (int epoch = 0; epoch < 400; epoch++) {
        if (bug != Bug.GRADIENT_KEPT) Arrays.fill(g, 0);
        for (int i = 0; i < seen; i++) {
            double r = dot(w, Z[i]) - (bug == Bug.BROADCAST ? mean : y[i]);
            for (int j = 0; j < g.length; j++) g[j] += 2 * r * Z[i][j] / n;
        }
        if (bug == Bug.BIAS_FROZEN) g[g.length - 1] = 0;
        if (bug == Bug.SIGN) Arrays.setAll(g, j -> -g[j]);
        for (int j = 0; j < w.length; j++) w[j] -= 0.2 * g[j];
    }
    return w;
}

/// Each column less its mean, over its deviation, both taken from the rows
/// `by`; then a column of ones.
double[][] scaled(double[][] rows, double[][] by) {
    int d = by[0].length; // equivalent: all rows are as long
    double[][] Z = new double[rows.length][d + 1];
    for (int j = 0; j < d; j++) {
        double mean = 0, variance = 0;
        for (double[] row : by) mean += row[j] / by.length;
        for (double[] row : by) variance += Math.pow(row[j] - mean, 2);
        double sd = Math.sqrt(variance / by.length);
        for (int i = 0; i < Z.length; i++) Z[i][j] = (rows[i][j] - mean) / sd;
    }
    for (double[] z : Z) z[d] = 1;
    return Z;
}

double[][] pick(double[][] rows, List<Integer> which) {
    return which.stream().map(i -> rows[i]).toArray(double[][]::new);
}

double[] at(double[] y, List<Integer> which) {
    return which.stream().mapToDouble(i -> y[i]).toArray();
}

double dot(double[] a, double[] b) {
    double sum = 0;
    for (int j = 0; j < a.length; j++) sum += a[j] * b[j];
    return sum;
}

double loss(double[][] Z, double[] y, double[] w) {
    return IntStream.range(0, y.length).mapToDouble(i ->
            Math.pow(dot(w, Z[i]) - y[i], 2)).sum() / y.length;
}

/// The names of the checks that fail. None of them reads the code.
String failing(double[][] X, double[] y, Bug bug) {
    Model m = fit(X, y, bug);
    String names = threeRows(X, y, bug, m) ? "" : " three";
    if (!knownRule(X, bug)) names += " rule";
    if (!spoiltRows(X, y, bug, m)) names += " rows";
    if (!spoiltLabels(X, y, bug, m)) names += " labels";
    double first = Arrays.stream(scaled(pick(X, m.test), m.by))
            .mapToDouble(z -> z[0]).average().orElseThrow();
    return Math.abs(first) < 0.75 ? names : names + " alike";
}

/// Three rows and four weights: the training loss must vanish.
boolean threeRows(double[][] X, double[] y, Bug bug, Model m) {
    List<Integer> few = m.test.subList(0, 3);
    double[][] Z = scaled(pick(X, few), pick(X, few));
    return loss(Z, at(y, few), descend(Z, at(y, few), bug)) < 1e-9;
}

/// The label is the first feature: the test error must vanish.
boolean knownRule(double[][] X, Bug bug) {
    double[] y = Arrays.stream(X).mapToDouble(x -> x[0]).toArray();
    return fit(X, y, bug).mse < 1e-9;
}

/// Test rows replaced by "not a number": no weight may notice.
boolean spoiltRows(double[][] X, double[] y, Bug bug, Model m) {
    double[][] spoilt = X.clone();
    double[] nothing = {Double.NaN, Double.NaN, Double.NaN};
    for (int i : m.test) spoilt[i] = nothing;
    return Arrays.equals(fit(spoilt, y, bug).w, m.w);
}

/// Test labels moved far away: the score must notice.
boolean spoiltLabels(double[][] X, double[] y, Bug bug, Model m) {
    double[] far = y.clone();
    for (int i : m.test) far[i] += 1e6; // equivalent: any far value will do
    return fit(X, far, bug).mse > 1e9;
}

/// Oracle: at the least-squares optimum, and only there, the residuals of the
/// training rows are orthogonal to each raw column and to ones: the breach.
double breach(double[][] X, double[] y, Model m) {
    double[] sums = new double[4];
    for (int i : m.train) {
        double residual = y[i] - dot(m.w, scaled(X, m.by)[i]);
        for (int j = 0; j < 3; j++) sums[j] += residual * X[i][j];
        sums[3] += residual;
    }
    return Arrays.stream(sums).map(Math::abs).max().orElseThrow();
}

void main() {
    Random random = new Random(42);
    double[][] X = new double[124][];
    double[] y = new double[124];
    for (int i = 0; i < 124; i++) { // the file is sorted by the first feature
        double a = i / 40.0, b = random.nextGaussian(50, 10);
        X[i] = new double[] {a, b, random.nextGaussian()};
        y[i] = random.nextGaussian(3 + 2 * a - b / 10 + X[i][2], 0.5);
    }
    assert breach(X, y, fit(X, y, Bug.NONE)) < 1e-8 : "not least squares";
    for (Bug bug : Bug.values()) {
        double rmse = Math.min(99, Math.sqrt(fit(X, y, bug).mse));
        String found = failing(X, y, bug);
        assert found.isEmpty() == (bug == Bug.NONE) : bug + found;
        IO.println("%-17s %7.4f%s".formatted(bug, rmse, found));
    }
}

/* Output
NONE               0.5623
NO_SHUFFLE         0.4856 alike
OVERLAP            0.5541 rows
LABELS_SHIFTED     2.7837 rule
LABEL_IN_FEATURES  0.0000 labels
SCALED_ON_ALL      0.5623 rows
EVAL_MODE          0.6352 rule
BROADCAST          2.3049 three rule
LAST_BATCH         0.5622 three
BIAS_FROZEN        1.3670 three rule
SIGN              99.0000 three rule
GRADIENT_KEPT      1.9334 three rule
ON_TRAIN           0.5247 labels
*/
