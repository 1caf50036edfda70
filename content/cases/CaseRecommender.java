///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Recommender: fame, neighbours, factors; recall, NDCG, intervals

final int USERS = 300, ITEMS = 300;

/// One sweep of weighted least squares: every factor of every row moves to its
/// best value, all else fixed. A taken item weighs 10, a weak no weighs 1.
void refit(double[][] rows, double[][] others, boolean[][] taken) {
    for (int u = 0; u < rows.length; u++)
        for (int f = 0; f < rows[u].length; f++) {
            double top = 0, bottom = 5;
            for (int i = 0; i < others.length; i++) {
                double weight = taken[u][i] ? 10 : 1, v = others[i][f];
                double rest = dot(rows[u], others[i]) - rows[u][f] * v;
                top += weight * v * ((taken[u][i] ? 1 : 0) - rest);
                bottom += weight * v * v;
            }
            rows[u][f] = top / bottom;
        }
}

double dot(double[] a, double[] b) {
    double sum = 0;
    for (int f = 0; f < a.length; f++) sum += a[f] * b[f];
    return sum;
}

/// A baseline: what others took, each weighed by the square of what we share.
double[] neighbours(boolean[][] taken, boolean[] mine) {
    double[] score = new double[ITEMS];
    for (boolean[] theirs : taken) {
        int shared = 0;
        for (int i = 0; i < ITEMS; i++) if (mine[i] && theirs[i]) shared++;
        for (int i = 0; i < ITEMS; i++)
            if (theirs[i]) score[i] += shared * shared;
    }
    return score;
}

/// The k items with the highest score among those not yet taken.
int[] top(double[] score, boolean[] taken, int k) {
    return IntStream.range(0, ITEMS).filter(i -> !taken[i]).boxed()
            .sorted(Comparator.comparingDouble(i -> -score[i])).limit(k)
            .mapToInt(i -> i).toArray();
}

/// The discounted gain over the gain of the four wanted items at the top.
double ndcg(int[] shown, boolean[] wanted) {
    double got = 0, ideal = 0;
    for (int r = 0; r < shown.length; r++) {
        if (wanted[shown[r]]) got += 1 / Math.log(r + 2);
        if (r < 4) ideal += 1 / Math.log(r + 2);
    }
    return got / ideal;
}

/// The mean over users and its 95% bootstrap interval.
String interval(double[] x, Random random) {
    int n = x.length;
    double[] means = IntStream.range(0, 1000).mapToDouble(b ->
            random.ints(n, 0, n).mapToDouble(u -> x[u]).sum() / n)
            .sorted().toArray();
    return "  %.4f  %.4f  %.4f".formatted(
            Arrays.stream(x).sum() / n, means[25], means[974]);
}

/// Oracle: the weighted squared error with its penalty, from the definition.
double loss(double[][] U, double[][] V, boolean[][] taken) {
    double sum = 0;
    for (var M : List.of(U, V)) for (double[] m : M) sum += 5 * dot(m, m);
    for (int u = 0; u < USERS; u++)
        for (int i = 0; i < ITEMS; i++) sum += taken[u][i]
                ? 10 * Math.pow(1 - dot(U[u], V[i]), 2)
                : Math.pow(dot(U[u], V[i]), 2);
    return sum;
}

/// Oracle: a known world. Four new items, drawn by fame and by taste.
boolean[] take(double[] appeal, boolean[] taken, Random random) {
    double[] lot = DoubleStream.of(appeal).map(a -> a
            - Math.log(-Math.log(random.nextDouble()))).toArray();
    boolean[] now = new boolean[ITEMS];
    for (int i : top(lot, taken, 4)) now[i] = taken[i] = true;
    return now;
}

double[][] normal(int rows, int columns, Random random) {
    double[][] X = new double[rows][columns];
    for (double[] x : X) Arrays.setAll(x, f -> random.nextGaussian());
    return X;
}

void main() {
    IO.println("system  recall  low  high  ndcg  from  to");
    var random = new Random(42);
    double[] fame = random.doubles(ITEMS).map(x -> -Math.log(x)).toArray();
    double[][] kind = normal(300, 3, random), taste = normal(300, 3, random);
    double[][] appeal = new double[USERS][ITEMS];
    boolean[][] past = new boolean[USERS][ITEMS], wanted = past.clone();
    boolean[][] by = new boolean[ITEMS][USERS];
    double[] count = new double[ITEMS];
    for (int u = 0; u < USERS; u++) {
        for (int i = 0; i < ITEMS; i++)
            appeal[u][i] = fame[i] + dot(taste[u], kind[i]);
        for (int day = 0; day < 4; day++) take(appeal[u], past[u], random);
        wanted[u] = take(appeal[u], past[u].clone(), random);
        for (int i = 0; i < ITEMS; i++)
            if (past[u][i]) { by[i][u] = true; count[i]++; }
    }
    double[][] U = normal(USERS, 4, random), V = normal(ITEMS, 4, random);
    double last = loss(U, V, past);
    for (int sweep = 0; sweep < 10; sweep++) {
        refit(U, V, past);
        refit(V, U, by);
        assert loss(U, V, past) < last : "a sweep raised the loss";
        last = loss(U, V, past);
    }
    double[][] recall = new double[4][USERS], ndcg = new double[4][USERS];
    for (int u = 0; u < USERS; u++) {
        double[] mine = U[u], likes = neighbours(past, past[u]);
        double[] factors = Arrays.stream(V).mapToDouble(v -> dot(mine, v))
                .toArray();
        double[][] score = {count, likes, factors, appeal[u]};
        for (int s = 0; s < 4; s++) {
            for (int i : top(score[s], past[u], 50))
                if (wanted[u][i]) recall[s][u] += 0.25;
            ndcg[s][u] = ndcg(top(score[s], past[u], 10), wanted[u]);
        }
    }
    for (int s = 0; s < 4; s++)
        IO.println(List.of("fame", "neighbours", "factors", "truth").get(s)
                + interval(recall[s], random) + interval(ndcg[s], random));
    Arrays.setAll(ndcg[0], u -> ndcg[2][u] - ndcg[1][u]);
    IO.println("factors over neighbours" + interval(ndcg[0], random));
    for (double step : new double[] {1e-3, -2e-3}) {
        V[7][3] += step;
        assert loss(U, V, past) > last : "not the least along a factor";
    }
}

/* Output
system  recall  low  high  ndcg  from  to
fame  0.4283  0.3992  0.4575  0.1237  0.1068  0.1409
neighbours  0.5983  0.5700  0.6267  0.2125  0.1904  0.2342
factors  0.6517  0.6225  0.6808  0.2597  0.2376  0.2836
truth  0.7250  0.6983  0.7483  0.3018  0.2766  0.3275
factors over neighbours  0.0472  0.0309  0.0655
*/
