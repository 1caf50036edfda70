///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION a random forest: bagging, out-of-bag error, importance

/// A tree, and how often the bootstrap drew each training row for it.
record Tree(Node root, int[] drawn) {}

/// Rows with x[feature] < cut go left; a leaf (left == null) has a mean.
record Node(int feature, double cut, double mean, Node left, Node right) {}

record Split(int feature, double cut, double gain) {}

/// B trees, each grown on n rows drawn with replacement, with m features drawn
/// afresh for every split. O(B m n log² n) if the trees are balanced.
List<Tree> forest(double[][] X, double[] y, int B, int m, Random random) {
    List<Tree> trees = new ArrayList<>();
    while (trees.size() < B) {
        int[] rows = random.ints(y.length, 0, y.length).toArray();
        int[] drawn = new int[y.length];
        for (int i : rows) drawn[i]++;
        trees.add(new Tree(grow(X, y, rows, m, random), drawn));
    }
    return trees;
}

/// Splits until a node has fewer than five rows or nothing is left to gain.
Node grow(double[][] X, double[] y, int[] rows, int m, Random random) {
    double mean = IntStream.of(rows).mapToDouble(i -> y[i]).sum() / rows.length;
    Split s = rows.length < 5 ? null : best(X, y, rows, m, random);
    if (s == null) return new Node(-1, 0, mean, null, null);
    IntPredicate low = i -> X[i][s.feature] < s.cut;
    int[] left = IntStream.of(rows).filter(low).toArray();
    int[] right = IntStream.of(rows).filter(low.negate()).toArray();
    return new Node(s.feature, s.cut, mean,
            grow(X, y, left, m, random), grow(X, y, right, m, random));
}

/// Of m features drawn at random, the split after which the squared error has
/// fallen most: by Sl²/nl + Sr²/nr - S²/n, for sums S and sizes n of the sides.
Split best(double[][] X, double[] y, int[] rows, int m, Random random) {
    List<Integer> features = IntStream.range(0, X[0].length).boxed()
            .collect(Collectors.toList());
    Collections.shuffle(features, random);
    double all = IntStream.of(rows).mapToDouble(i -> y[i]).sum();
    Split best = new Split(-1, 0, 1e-9);
    for (int f : features.subList(0, m)) {
        List<Integer> order = IntStream.of(rows).boxed().sorted(
                Comparator.comparing(i -> X[i][f])).toList();
        double sum = 0;
        for (int k = 1, n = rows.length; k < n; k++) {
            sum += y[order.get(k - 1)];
            double a = X[order.get(k - 1)][f], b = X[order.get(k)][f];
            double gain = sum * sum / k + (all - sum) * (all - sum) / (n - k)
                    - all * all / n;
            if (a == b || gain <= best.gain) continue;
            best = new Split(f, (a + b) / 2, gain);
        }
    }
    return best.feature < 0 ? null : best;
}

double predict(Node node, double[] x) {
    if (node.left == null) return node.mean;
    return predict(x[node.feature] < node.cut ? node.left : node.right, x);
}

/// The mean squared error of the average of the trees. Out of bag, each row is
/// judged by those trees alone that never drew it.
double error(List<Tree> trees, double[][] X, double[] y, boolean outOfBag) {
    double sum = 0;
    int judged = 0;
    for (int i = 0; i < y.length; i++) {
        int row = i;
        OptionalDouble says = trees.stream()
                .filter(it -> !outOfBag || it.drawn[row] == 0)
                .mapToDouble(it -> predict(it.root, X[row])).average();
        if (says.isEmpty()) continue;
        sum += Math.pow(y[i] - says.getAsDouble(), 2);
        judged++;
    }
    return sum / judged;
}

/// How much the error rises when one column is shuffled: what the forest takes
/// from it, which is not what the column could tell.
double importance(List<Tree> trees, double[][] X, double[] y, int column,
        Random random) {
    List<double[]> order = new ArrayList<>(Arrays.asList(X));
    Collections.shuffle(order, random);
    double[][] shuffled = new double[X.length][];
    for (int i = 0; i < X.length; i++) {
        shuffled[i] = X[i].clone();
        shuffled[i][column] = order.get(i)[column];
    }
    return error(trees, shuffled, y, false) - error(trees, X, y, false);
}

/// Oracle: rows with a known answer, 2 for x0 > 1/2 and 1 for x1 > 1/2, noise
/// of variance 1/4, other columns idle; the last is a copy of x0 if asked to.
double[] draw(double[][] X, boolean copy, Random random) {
    for (double[] x : X) {
        Arrays.setAll(x, c -> random.nextDouble());
        if (copy) x[x.length - 1] = x[0];
    }
    return Arrays.stream(X).mapToDouble(x -> (x[0] > 0.5 ? 2 : 0)
            + (x[1] > 0.5 ? 1 : 0) + random.nextGaussian() / 2).toArray();
}

/// Oracle: the squared error around the mean by all pairs, without a mean.
double scatter(double[] y, IntPredicate rows) {
    double[] v = IntStream.range(0, y.length).filter(rows)
            .mapToDouble(i -> y[i]).toArray();
    double sum = 0;
    for (double a : v) for (double b : v) sum += (a - b) * (a - b) / 2;
    return v.length == 0 ? 0 : sum / v.length;
}

void main() {
    Random random = new Random(42);
    double[][] X = new double[400][6], T = new double[1000][6];
    double[] y = draw(X, false, random), t = draw(T, false, random);
    for (int n = 5; n <= 15; n++) {
        int[] rows = IntStream.range(0, n).toArray();
        double gain = best(X, y, rows, 6, random).gain, most = 0;
        double whole = scatter(y, i -> i < rows.length);
        for (int cell = 0; cell < n * 6; cell++) {
            int at = cell / 6, f = cell % 6;
            IntPredicate low = i -> i < rows.length && X[i][f] < X[at][f];
            IntPredicate high = i -> i < rows.length && X[i][f] >= X[at][f];
            most = Math.max(most, whole - scatter(y, low) - scatter(y, high));
        }
        assert Math.abs(gain - most) < 1e-9 : "not the best split";
    }
    IO.println("B    train  oob    test");
    List<Tree> trees = forest(X, y, 100, 2, random);
    for (int B : new int[] {1, 3, 10, 30, 100}) {
        List<Tree> some = trees.subList(0, B);
        IO.println("%-4d %.3f  %.3f  %.3f".formatted(B,
                error(some, X, y, false), error(some, X, y, true),
                error(some, T, t, false)));
    }
    double gap = error(trees, X, y, true) - error(trees, T, t, false);
    assert Math.abs(gap) < 0.05 : "out of bag is not like test";
    double unique = trees.stream().flatMapToInt(it -> IntStream.of(it.drawn))
            .filter(c -> c > 0).count() / 40_000.0;
    IO.println("share of rows in a bootstrap: %.4f".formatted(unique));
    assert Math.abs(unique - 1 + 1 / Math.E) < 0.004 : "not 1 - 1/e";
    IO.println("column alone  copied");
    double[][] C = new double[400][6], D = new double[1000][6];
    double[] c = draw(C, true, random), d = draw(D, true, random);
    List<Tree> copied = forest(C, c, 100, 2, random);
    for (int f = 0; f < 6; f++) {
        double a = importance(trees, T, t, f, random);
        IO.println("x%d     %6.3f %6.3f".formatted(
                f, a, importance(copied, D, d, f, random)));
        double two = f == 0 ? 2 : f == 1 ? 0.5 : 0; // twice the variance
        assert Math.abs(a - two) < 0.02 + 0.2 * two : f;
    }
}

/* Output
B    train  oob    test
1    0.207  0.532  0.684
3    0.105  0.470  0.417
10   0.060  0.366  0.330
30   0.050  0.278  0.300
100  0.048  0.270  0.287
share of rows in a bootstrap: 0.6333
column alone  copied
x0      1.770  0.707
x1      0.421  0.441
x2     -0.001 -0.001
x3      0.001  0.005
x4      0.007  0.000
x5      0.004  0.329
*/
