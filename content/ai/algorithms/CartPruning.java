///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION CART: binary splits by Gini impurity, cost-complexity pruning

/// Of the n training rows that came here, `ones` have label 1. A leaf has no
/// split and no children.
record Node(int n, int ones, Split split, Node left, Node right) {
    int errors() {
        return Math.min(ones, n - ones);
    }
}

/// Rows with x[feature] < cut go left.
record Split(int feature, double cut, double impurity) {}

/// CART: the best binary split, then the same on both sides until a node is
/// pure or its rows are alike. Sorting dominates: O(d n log n) for each level.
Node grow(double[][] X, int[] y, List<Integer> rows) {
    int n = rows.size(), ones = rows.stream().mapToInt(i -> y[i]).sum();
    Split best = ones == 0 || ones == n ? null : bestSplit(X, y, rows);
    if (best == null) return new Node(n, ones, null, null, null);
    var side = rows.stream().collect(Collectors.partitioningBy(
            i -> X[i][best.feature] < best.cut));
    return new Node(n, ones, best,
            grow(X, y, side.get(true)), grow(X, y, side.get(false)));
}

/// The split with the least impurity, summed over the rows of both sides. Each
/// feature is sorted once; a row that crosses changes two counts.
Split bestSplit(double[][] X, int[] y, List<Integer> rows) {
    Split best = null;
    int n = rows.size(), all = rows.stream().mapToInt(i -> y[i]).sum();
    for (int f = 0; f < X[rows.getFirst()].length; f++) {
        int feature = f, ones = 0;
        List<Integer> order = rows.stream()
                .sorted(Comparator.comparing(i -> X[i][feature])).toList();
        for (int k = 1; k < n; k++) {
            ones += y[order.get(k - 1)];
            double a = X[order.get(k - 1)][f], b = X[order.get(k)][f];
            double impurity = gini(k, ones) + gini(n - k, all - ones);
            if (a == b || best != null && impurity >= best.impurity) continue;
            best = new Split(f, (a + b) / 2, impurity);
        }
    }
    return best;
}

/// n times the Gini impurity 2p(1 - p) of n rows, `ones` of which are 1.
double gini(double n, double ones) {
    return 2 * ones * (n - ones) / n;
}

/// The pruned tree with the least errors + alpha · leaves. The two sides do
/// not interact, so the best for a node is a leaf or the best for both sides.
Node prune(Node node, double alpha) {
    if (node.split == null) return node;
    Node leaf = new Node(node.n, node.ones, null, null, null);
    Node kept = new Node(node.n, node.ones, node.split,
            prune(node.left, alpha), prune(node.right, alpha));
    return cost(leaf, alpha) <= cost(kept, alpha) ? leaf : kept;
}

double cost(Node node, double alpha) {
    if (node.split == null) return node.errors() + alpha;
    return cost(node.left, alpha) + cost(node.right, alpha);
}

int predict(Node node, double[] x) {
    if (node.split == null) return 2 * node.ones > node.n ? 1 : 0;
    boolean left = x[node.split.feature] < node.split.cut;
    return predict(left ? node.left : node.right, x);
}

int leaves(Node node) {
    return node.split == null ? 1 : leaves(node.left) + leaves(node.right);
}

/// Oracle: the least impurity, over all cuts, by counting the pairs of
/// rows on the same side that have different labels.
double leastByPairs(double[][] X, int[] y) {
    double least = Double.POSITIVE_INFINITY;
    for (int f = 0; f < X[0].length; f++) {
        for (double[] at : X) {
            double[] size = new double[2], pairs = new double[2];
            for (int i = 0; i < X.length; i++) {
                int side = X[i][f] < at[f] ? 0 : 1;
                size[side]++;
                for (int j = 0; j < X.length; j++) {
                    boolean same = X[j][f] < at[f] == X[i][f] < at[f];
                    if (same && y[i] != y[j]) pairs[side]++;
                }
            }
            if (size[0] == 0) continue;
            least = Math.min(least, pairs[0] / size[0] + pairs[1] / size[1]);
        }
    }
    return least;
}

/// Oracle: errors and leaves of every pruning, as an exhaustive list.
List<int[]> prunings(Node node) {
    List<int[]> all = new ArrayList<>(List.of(new int[] {node.errors(), 1}));
    if (node.split == null) return all;
    for (int[] a : prunings(node.left)) {
        for (int[] b : prunings(node.right)) {
            all.add(new int[] {a[0] + b[0], a[1] + b[1]});
        }
    }
    return all;
}

void main() {
    Random random = new Random(42);
    for (int trial = 0; trial < 20; trial++) {
        double[][] X = new double[14][2];
        for (double[] x : X) Arrays.setAll(x, c -> random.nextInt(9));
        int[] y = random.ints(X.length, 0, 2).toArray();
        List<Integer> rows = IntStream.range(0, X.length).boxed().toList();
        double found = bestSplit(X, y, rows).impurity;
        assert Math.abs(found - leastByPairs(X, y)) < 1e-9 : trial;
        Node tree = grow(X, y, rows);
        for (double alpha : new double[] {0, 0.3, 0.7, 1, 1.5, 4}) {
            double least = prunings(tree).stream().mapToDouble(
                    it -> it[0] + it[1] * alpha).min().orElseThrow();
            Node pruned = prune(tree, alpha);
            double risk = alpha * leaves(pruned);
            for (int i : rows) if (predict(pruned, X[i]) != y[i]) risk++;
            assert Math.abs(risk - least) < 1e-9 : alpha;
        }
    }
    Node two = grow(new double[][] {{0}, {2}}, new int[] {0, 1}, List.of(0, 1));
    assert predict(two, new double[] {1}) == 1 : "on the cut, to the right";
    Node tie = grow(new double[][] {{5}, {5}}, new int[] {0, 1}, List.of(0, 1));
    assert predict(tie, new double[] {5}) == 0 : "a tie, hence label 0";

    double[][] X = new double[2300][2];
    int[] y = new int[X.length];
    for (int i = 0; i < y.length; i++) {
        Arrays.setAll(X[i], c -> random.nextDouble());
        boolean odd = X[i][0] > 0.5 ^ X[i][1] > 0.5;
        y[i] = odd ^ random.nextDouble() < 0.2 ? 1 : 0;
    }
    Node tree = grow(X, y, IntStream.range(0, 300).boxed().toList());
    IO.println("grown to %d leaves".formatted(leaves(tree)));
    IO.println("alpha  leaves  train  test");
    for (double alpha : new double[] {0, 0.5, 1, 1.5, 2, 6, 20}) {
        Node pruned = prune(tree, alpha);
        double train = 0, test = 0;
        for (int i = 0; i < y.length; i++) {
            if (predict(pruned, X[i]) == y[i]) continue;
            if (i < 300) train += 1.0 / 300;
            else test += 1.0 / 2000;
        }
        IO.println("%-6.1f %-7d %.3f  %.3f".formatted(
                alpha, leaves(pruned), train, test));
    }
}

/* Output
grown to 85 leaves
alpha  leaves  train  test
0.0    85      0.000  0.324
0.5    47      0.063  0.301
1.0    16      0.157  0.263
1.5    12      0.177  0.246
2.0    8       0.203  0.229
6.0    6       0.240  0.264
20.0   1       0.470  0.504
*/
