///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION features chosen before or inside cross-validation, on noise

/// The `count` features whose class means differ most on the given rows.
int[] choose(double[][] X, boolean[] y, List<Integer> rows, int count) {
    double[] gap = new double[X[0].length];
    for (int j = 0; j < gap.length; j++) {
        double[] sum = new double[2], size = new double[2];
        for (int i : rows) {
            sum[y[i] ? 1 : 0] += X[i][j];
            size[y[i] ? 1 : 0]++;
        }
        gap[j] = Math.abs(sum[1] / size[1] - sum[0] / size[0]);
    }
    return IntStream.range(0, gap.length).boxed()
            .sorted((a, b) -> Double.compare(gap[b], gap[a]))
            .limit(count).mapToInt(j -> j).toArray();
}

/// Is row i nearer to the mean of class 1 than to that of class 0?
boolean classify(double[][] X, boolean[] y, List<Integer> rows, int[] use,
        int i) {
    double[] distance = new double[2];
    for (int c = 0; c < 2; c++) {
        for (int j : use) {
            double sum = 0, size = 0;
            for (int r : rows) {
                if (y[r] != (c == 1)) continue;
                sum += X[r][j];
                size++;
            }
            distance[c] += Math.pow(X[i][j] - sum / size, 2);
        }
    }
    return distance[1] < distance[0];
}

/// Accuracy over k folds, the features chosen on all rows or on the others.
double accuracy(double[][] X, boolean[] y, int k, boolean inside) {
    List<Integer> all = IntStream.range(0, y.length).boxed().toList();
    int right = 0;
    for (int f = 0; f < k; f++) {
        int fold = f;
        List<Integer> others = all.stream().filter(i -> i % k != fold).toList();
        int[] use = choose(X, y, inside ? others : all, 20);
        for (int i = f; i < y.length; i += k) {
            if (classify(X, y, others, use, i) == y[i]) right++;
        }
    }
    return (double) right / y.length;
}

/// Oracle: the labels are coin tosses, so that nobody can be right more than
/// half of the time.
void main() {
    Random random = new Random(42);
    double before = 0, inside = 0, useful = 0;
    IO.println("20 trials of 50 coins, 1000 features that know nothing:");
    for (int trial = 0; trial < 20; trial++) {
        double[][] X = new double[50][1000];
        boolean[] y = new boolean[50];
        for (int i = 0; i < 50; i++) {
            Arrays.setAll(X[i], j -> random.nextGaussian());
            y[i] = random.nextBoolean();
        }
        before += accuracy(X, y, 5, false) / 20;
        inside += accuracy(X, y, 5, true) / 20;
        for (int i = 0; i < 50; i++) if (y[i]) X[i][7] += 9;
        useful += accuracy(X, y, 5, true) / 20;
    }
    assert Math.abs(inside - 0.5) < 0.05 : inside;
    IO.println("chosen before %.3f, inside %.3f; with one real feature %.3f"
            .formatted(before, inside, useful));
}

/* Output
20 trials of 50 coins, 1000 features that know nothing:
chosen before 0.933, inside 0.519; with one real feature 1.000
*/
