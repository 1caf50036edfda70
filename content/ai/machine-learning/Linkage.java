///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Agglomerative clustering: single, complete, average and Ward

/// How far a merged group a + b is from a third one: from the distances of
/// its parts to the third, that between the parts, and the three sizes.
interface Linkage {
    double of(double toA, double toB, double ab, int a, int b, int third);
}

final Linkage SINGLE = (toA, toB, ab, a, b, third) -> Math.min(toA, toB);
final Linkage COMPLETE = (toA, toB, ab, a, b, third) -> Math.max(toA, toB);
final Linkage AVERAGE = (toA, toB, ab, a, b, third) ->
        (a * toA + b * toB) / (a + b);
/// The rise of the inertia; starts from half the squared distances.
final Linkage WARD = (toA, toB, ab, a, b, third) ->
        ((a + third) * toA + (b + third) * toB - third * ab) / (a + b + third);

/// Rows in groups, and the heights at which groups were merged so far.
record Tree(int[] group, List<Double> heights) {}

/// Starts with every row by itself and merges the two nearest groups until k
/// are left. Θ(n³) by searching all pairs at every merge, Θ(n²) memory.
Tree merge(double[][] distance, int k, Linkage linkage) {
    int n = distance.length;
    double[][] D = new double[n][];
    Arrays.setAll(D, i -> distance[i].clone());
    int[] size = new int[n], group = new int[n];
    Arrays.fill(size, 1);
    Arrays.setAll(group, i -> i);
    List<Double> heights = new ArrayList<>();
    while (heights.size() < n - k) {
        int a = -1, b = -1;
        for (int i = 0; i < n; i++) for (int j = 0; j < i; j++) {
            if (size[i] == 0 || size[j] == 0) continue;
            if (a < 0 || D[i][j] < D[a][b]) {
                a = i;
                b = j;
            }
        }
        for (int c = 0; c < n; c++) {
            if (c == a || c == b) continue;
            D[a][c] = D[c][a] = linkage.of(
                    D[a][c], D[b][c], D[a][b], size[a], size[b], size[c]);
        }
        heights.add(D[a][b]);
        size[a] += size[b];
        size[b] = 0;
        for (int i = 0; i < n; i++) if (group[i] == b) group[i] = a;
    }
    return new Tree(group, heights);
}

double[][] distances(double[][] X, boolean squared) {
    double[][] D = new double[X.length][X.length];
    for (int i = 0; i < X.length; i++) for (int j = 0; j < X.length; j++) {
        double h = Math.hypot(X[i][0] - X[j][0], X[i][1] - X[j][1]);
        D[i][j] = squared ? h * h / 2 : h;
    }
    return D;
}

/// Oracle: the height of each merge by the definition, afresh from the rows
/// of every pair of groups: least, largest and mean distance, rise of inertia.
List<Double> byDefinition(double[][] X, int kind) {
    List<List<double[]>> groups = new ArrayList<>();
    for (double[] x : X) groups.add(List.of(x));
    List<Double> heights = new ArrayList<>();
    while (groups.size() > 1) {
        double best = Double.MAX_VALUE;
        List<double[]> left = null, right = null;
        for (var p : groups) for (var q : groups) {
            if (p == q) continue;
            var all = new DoubleSummaryStatistics();
            for (double[] x : p) for (double[] y : q) {
                all.accept(Math.hypot(x[0] - y[0], x[1] - y[1]));
            }
            List<double[]> both = new ArrayList<>(p);
            both.addAll(q);
            double height = switch (kind) {
                case 0 -> all.getMin();
                case 1 -> all.getMax();
                case 2 -> all.getAverage();
                default -> inertia(both) - inertia(p) - inertia(q);
            };
            if (height >= best) continue;
            best = height;
            left = p;
            right = q;
        }
        List<double[]> joined = new ArrayList<>(left);
        joined.addAll(right);
        groups.remove(left);
        groups.remove(right);
        groups.add(joined);
        heights.add(best);
    }
    return heights;
}

double inertia(List<double[]> group) {
    double sum = 0;
    for (int c = 0; c < 2; c++) {
        int axis = c;
        double mean = group.stream().mapToDouble(x -> x[axis]).average()
                .getAsDouble();
        for (double[] x : group) sum += (x[axis] - mean) * (x[axis] - mean);
    }
    return sum;
}

/// Two half circles of 100 rows each, row i on number i % 2, with noise.
double[][] moons(Random random) {
    double[][] X = new double[200][];
    for (int i = 0; i < 200; i++) {
        double t = Math.PI * (i / 2) / 99, turn = 1 - i % 2 * 2;
        X[i] = new double[] {
                i % 2 + turn * Math.cos(t) + 0.06 * random.nextGaussian(),
                i % 2 * 0.5 + turn * Math.sin(t) + 0.06 * random.nextGaussian()
        };
    }
    return X;
}

void main() {
    Linkage[] linkages = {SINGLE, COMPLETE, AVERAGE, WARD};
    String[] names = {"single", "complete", "average", "Ward"};
    double[][] hand = {{1, 0}, {2, 0}, {4, 0}, {8, 0}, {13, 0}};
    for (int kind = 0; kind < 4; kind++) {
        double[][] D = distances(hand, kind == 3);
        IO.println("%s: heights %s, two groups %s".formatted(names[kind],
                merge(D, 1, linkages[kind]).heights.stream()
                        .map("%.4f"::formatted).toList(),
                Arrays.toString(merge(D, 2, linkages[kind]).group)));
    }
    Random random = new Random(42);
    for (int trial = 0; trial < 40; trial++) {
        double[][] X = new double[12][2];
        for (double[] x : X) Arrays.setAll(x, c -> random.nextGaussian());
        int kind = trial % 4;
        List<Double> heights = merge(distances(X, kind == 3), 1,
                linkages[kind]).heights, wanted = byDefinition(X, kind);
        for (int i = 0; i < 11; i++) {
            double gap = heights.get(i) - wanted.get(i);
            assert Math.abs(gap) < 1e-9 : "not by definition";
        }
    }
    double[][] X = moons(random);
    for (int kind = 0; kind < 4; kind++) {
        int[] group = merge(distances(X, kind == 3), 2, linkages[kind]).group;
        long right = IntStream.range(0, 200).filter(i ->
                group[i] == group[0] == (i % 2 == 0)).count();
        IO.println("moons, %s: %d of 200 rows"
                .formatted(names[kind], Math.max(right, 200 - right)));
    }
}

/* Output
single: heights [1.0000, 2.0000, 4.0000, 5.0000], two groups [3, 3, 3, 3, 4]
complete: heights [1.0000, 3.0000, 5.0000, 12.0000], two groups [2, 2, 2, 4, 4]
average: heights [1.0000, 2.5000, 5.0000, 8.1667], two groups [2, 2, 2, 4, 4]
Ward: heights [0.5000, 4.1667, 12.5000, 80.0333], two groups [2, 2, 2, 4, 4]
moons, single: 200 of 200 rows
moons, complete: 168 of 200 rows
moons, average: 172 of 200 rows
moons, Ward: 152 of 200 rows
*/
