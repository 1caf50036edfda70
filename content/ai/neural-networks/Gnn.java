///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION a graph convolutional network on Zachary's karate club

/// A round of messages over a graph, given as the neighbours of each node: a
/// node takes a weighted sum of its own row of H and those of its neighbours,
/// with weights 1/√((deg i + 1)(deg j + 1)). Θ((nodes + edges)·columns) time.
double[][] mix(int[][] graph, double[][] H) {
    double[][] mixed = new double[H.length][H[0].length];
    for (int i = 0; i < H.length; i++) for (int c = 0; c < H[0].length; c++) {
        mixed[i][c] = H[i][c] / (graph[i].length + 1);
        for (int j : graph[i]) {
            int degrees = (graph[i].length + 1) * (graph[j].length + 1);
            mixed[i][c] += H[j][c] / Math.sqrt(degrees);
        }
    }
    return mixed;
}

/// A step of logistic descent for z = mix(tanh(mix(W))·v) on the nodes with a
/// label, 0 or 1; returns z. The features are one unit vector for each node, so
/// W has a row for each. Mixing is a symmetric matrix: slopes mix the same way.
double[][] step(int[][] graph, double[][] W, double[] v, int[] label,
        double rate) {
    int n = W.length, d = v.length;
    double[][] H = mix(graph, W), s = new double[n][1], g = new double[n][1];
    for (int i = 0; i < n; i++) for (int c = 0; c < d; c++) {
        H[i][c] = Math.tanh(H[i][c]);
        s[i][0] += H[i][c] * v[c];
    }
    double[][] z = mix(graph, s), dW = new double[n][d];
    for (int i = 0; i < n; i++) {
        if (label[i] >= 0) g[i][0] = 1 / (1 + Math.exp(-z[i][0])) - label[i];
    }
    g = mix(graph, g);
    double[] dv = new double[d];
    for (int i = 0; i < n; i++) for (int c = 0; c < d; c++) {
        dv[c] += g[i][0] * H[i][c];
        dW[i][c] = g[i][0] * v[c] * (1 - H[i][c] * H[i][c]);
    }
    dW = mix(graph, dW);
    for (int c = 0; c < d; c++) {
        v[c] -= rate * dv[c];
        for (int i = 0; i < n; i++) W[i][c] -= rate * dW[i][c];
    }
    return z;
}

/// A graph from a word for each node: its neighbours before it, in base 36.
int[][] graph(String words) {
    String[] word = words.split(" ");
    int[][] graph = new int[word.length][0];
    for (int i = 0; i < word.length; i++) {
        for (char c : word[i].replace("-", "").toCharArray()) {
            int j = Character.digit(c, 36);
            graph[i] = append(graph[i], j);
            graph[j] = append(graph[j], i);
        }
    }
    return graph;
}

int[] append(int[] a, int last) {
    a = Arrays.copyOf(a, a.length + 1);
    a[a.length - 1] = last;
    return a;
}

/// Oracle: an entry of the mixing matrix D^(-1/2)·(A + I)·D^(-1/2).
double entry(int[][] graph, int i, int j) {
    boolean linked = i == j || Arrays.stream(graph[i]).anyMatch(k -> k == j);
    double degree = 1.0 + graph[i].length, other = 1.0 + graph[j].length;
    return linked ? Math.pow(degree, -0.5) * Math.pow(other, -0.5) : 0;
}

double loss(int[][] graph, double[][] W, double[] v, int[] label) {
    double loss = 0;
    for (int i = 0; i < W.length; i++) if (label[i] >= 0) {
        double z = 0;
        for (int j = 0; j < W.length; j++) for (int c = 0; c < v.length; c++) {
            double h = 0;
            for (int k : graph[j]) h += entry(graph, j, k) * W[k][c];
            h += entry(graph, j, j) * W[j][c];
            z += entry(graph, i, j) * v[c] * Math.tanh(h);
        }
        loss += Math.log1p(Math.exp(label[i] == 1 ? -z : z));
    }
    return loss;
}

void main() {
    double[][] x = {{1}, {0}, {0}};
    for (int round = 0; round < 99; round++) {
        if (round < 3) IO.println("path, round %d: %.4f %.4f %.4f".formatted(
                round, x[0][0], x[1][0], x[2][0]));
        x = mix(graph("- 0 1"), x);
    }
    IO.println("in the end: %.4f %.4f".formatted(x[0][0], x[1][0]));

    int[][] club = graph("- 0 01 012 0 0 045 0123 02 2 045 0 03 0123 - - 56 01 "
            + "- 01 - 01 - - - no - 2no 2 nq 18 0ops 28efikmntuv "
            + "89defijkmnqrstuvw");
    assert Arrays.stream(club).mapToInt(it -> it.length).sum() == 2 * 78;
    Random random = new Random(42);
    double[][] W = new double[34][2], tags = new double[34][1];
    for (double[] row : W) Arrays.setAll(row, c -> random.nextGaussian() / 10);
    double[] v = {1, -1};
    int[] label = new int[34];
    Arrays.fill(label, -1);
    label[0] = 1;
    label[33] = 0;
    double[][] before = Arrays.stream(W).map(double[]::clone)
            .toArray(double[][]::new);
    step(club, W, v, label, 1);
    double[] start = {1, -1};
    for (int i = 0; i < 36; i++) {
        double[] row = i < 34 ? before[i] : start;
        double at = row[i % 2], up, down;
        row[i % 2] = at + 1e-5;
        up = loss(club, before, start, label);
        row[i % 2] = at - 1e-5;
        down = loss(club, before, start, label);
        row[i % 2] = at;
        double slope = at - (i < 34 ? W[i] : v)[i % 2];
        assert Math.abs((up - down) / 2e-5 - slope) < 1e-8 : i;
    }
    for (int i = 0; i < 200; i++) step(club, W, v, label, 0.5);
    double[][] z = step(club, W, v, label, 0);
    tags[0][0] = 1;
    tags[33][0] = -1;
    tags = mix(club, mix(club, tags));
    String missed = "learnt, wrong:", spread = "labels mixed twice, wrong:";
    for (int i = 1; i < 33; i++) {
        boolean hi = "012345678abcdghjl".contains(Integer.toString(i, 36));
        if (z[i][0] > 0 != hi) missed += " " + (i + 1);
        if (tags[i][0] > 0 != hi) spread += " " + (i + 1);
    }
    IO.println(missed);
    IO.println(spread);

    IO.println("rounds  left");
    double[][] noise = new double[34][1];
    for (double[] row : noise) row[0] = random.nextGaussian();
    int[][] turned = new int[34][];
    Arrays.setAll(turned, i -> Arrays.stream(club[33 - i]).map(j -> 33 - j)
            .toArray());
    double[][] back = List.of(noise).reversed().toArray(double[][]::new);
    assert mix(club, noise)[7][0] == mix(turned, back)[26][0] : "the numbers";
    for (int k = 0; k <= 64; k++) {
        double along = 0, size = 0;
        for (int i = 0; i < 34; i++) {
            along += noise[i][0] * Math.sqrt((club[i].length + 1) / 190.0);
            size += noise[i][0] * noise[i][0];
        }
        if ((k & k - 1) == 0) IO.println("%-7d %.4f".formatted(
                k, 1 - along * along / size));
        noise = mix(club, noise);
    }
}

/* Output
path, round 0: 1.0000 0.0000 0.0000
path, round 1: 0.5000 0.4082 0.0000
path, round 2: 0.4167 0.3402 0.1667
in the end: 0.2857 0.3499
learnt, wrong: 9
labels mixed twice, wrong: 3 9
rounds  left
0       0.9748
1       0.8399
2       0.5722
4       0.2199
8       0.0754
16      0.0131
32      0.0004
64      0.0000
*/
