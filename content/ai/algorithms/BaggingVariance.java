///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION why averaging trees helps: variance and correlation of trees

/// The variance over training sets, at one place: of one tree, of the mean of B
/// trees, and the correlation of two of them; and the squared bias.
record Spread(double one, double correlation, double mean, double bias2) {}

/// Draws R training sets and grows B bootstrapped trees on each. Moments are
/// taken over the sets, around the mean of each tree: Θ(R B²).
Spread spread(int m, int R, int B, Random random) {
    double[] x = {0.6, 0.4, 0.5, 0.5, 0.5, 0.5}, centre = new double[B];
    double[][] at = new double[R][B];
    for (double[] set : at) {
        double[][] X = new double[50][6];
        double[] y = draw(X, random);
        for (int b = 0; b < B; b++) {
            List<Integer> rows = random.ints(50, 0, 50).boxed().toList();
            set[b] = tree(X, y, rows, m, random).applyAsDouble(x);
            centre[b] += set[b] / R;
        }
    }
    double one = 0, two = 0, mean = 0;
    for (double[] set : at) {
        double sum = 0;
        for (int b = 0; b < B; b++) {
            double d = set[b] - centre[b];
            sum += d / B;
            one += d * d / R / B;
            for (int c = 0; c < b; c++) { // each pair once
                two += d * (set[c] - centre[c]) / R / (B * (B - 1) / 2);
            }
        }
        mean += sum * sum / R;
    }
    double bias = Arrays.stream(centre).sum() / B - 2; // the truth there is 2
    return new Spread(one, two / one, mean, bias * bias);
}

/// A regression tree as a function; m features are drawn for every split. All
/// cuts are tried, each in one pass: Θ(m n²) for a node, enough for 50 rows.
ToDoubleFunction<double[]> tree(double[][] X, double[] y, List<Integer> rows,
        int m, Random random) {
    double mean = 0, most = 1e-9;
    for (int i : rows) mean += y[i] / rows.size();
    int feature = -1;
    double cut = 0, constant = mean;
    List<Integer> features = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
    Collections.shuffle(features, random);
    for (int f : features.subList(0, rows.size() < 5 ? 0 : m)) {
        for (int at : rows) {
            double low = 0, high = 0, n = 0;
            for (int i : rows) {
                if (X[i][f] < X[at][f]) low += y[i] - mean;
                else high += y[i] - mean;
                if (X[i][f] < X[at][f]) n++;
            }
            double gain = n == 0 ? 0
                    : low * low / n + high * high / (rows.size() - n);
            if (gain <= most) continue;
            most = gain;
            feature = f;
            cut = X[at][f];
        }
    }
    if (feature < 0) return _ -> constant;
    int f = feature;
    double c = cut;
    var side = rows.stream().collect(
            Collectors.partitioningBy(i -> X[i][f] < c));
    var left = tree(X, y, side.get(true), m, random);
    var right = tree(X, y, side.get(false), m, random);
    return x -> (x[f] < c ? left : right).applyAsDouble(x);
}

/// Oracle: rows with a known answer, 2 for x0 > 1/2 and 1 for x1 > 1/2, noise
/// of variance 1/4, four idle columns.
double[] draw(double[][] X, Random random) {
    for (double[] x : X) Arrays.setAll(x, _ -> random.nextDouble());
    return Arrays.stream(X).mapToDouble(x -> (x[0] > 0.5 ? 2 : 0)
            + (x[1] > 0.5 ? 1 : 0) + random.nextGaussian() / 2).toArray();
}

void main() {
    Random random = new Random(42);
    double[][] X = new double[50][6];
    double[] y = draw(X, random);
    List<Integer> rows = IntStream.range(0, 50).boxed().toList();
    var whole = tree(X, y, rows, 6, random);
    double sum = 0;
    for (int i : rows) sum += y[i] - whole.applyAsDouble(X[i]);
    assert Math.abs(sum) < 1e-9 : "leaves are means, so residuals cancel";

    IO.println("m  tree   rho    forest bias2  formula");
    double last = Double.POSITIVE_INFINITY;
    for (int m : new int[] {1, 2, 3, 4, 6}) {
        Spread s = spread(m, 80, 20, random);
        double formula = s.correlation * s.one
                + (1 - s.correlation) * s.one / 20;
        assert Math.abs(formula - s.mean) < 1e-12 : "not the theorem";
        assert s.one < last : "more choice, and a tree varies more";
        last = s.one;
        IO.println("%d  %.3f  %.3f  %.3f  %.3f  %.3f".formatted(
                m, s.one, s.correlation, s.mean, s.bias2, formula));
    }
}

/* Output
m  tree   rho    forest bias2  formula
1  1.085  0.057  0.113  0.080  0.113
2  0.954  0.055  0.098  0.029  0.098
3  0.756  0.072  0.090  0.006  0.090
4  0.721  0.073  0.086  0.008  0.086
6  0.360  0.271  0.111  0.001  0.111
*/
