///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Random projection: how many dimensions keep all distances

/// The rows times a d by k matrix of Gaussian numbers with variance 1 / k.
/// It sees no data. Θ(ndk).
double[][] project(double[][] X, int k, Random random) {
    double[][] Y = new double[X.length][k];
    for (int c = 0; c < X[0].length; c++) {
        for (int j = 0; j < k; j++) {
            double r = random.nextGaussian() / Math.sqrt(k);
            for (int i = 0; i < X.length; i++) Y[i][j] += X[i][c] * r;
        }
    }
    return Y;
}

/// Dimensions that suffice for n points and squared distances that change by
/// a share of at most eps, before rounding up: the bound of Johnson and
/// Lindenstrauss. The dimension of the data is not in it.
double enough(double n, double eps) {
    return 4 * Math.log(n) / (eps * eps / 2 - eps * eps * eps / 3);
}

/// Squared distances of all pairs after the projection over those before.
double[] ratios(double[][] X, double[][] Y) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < X.length; i++) for (int h = 0; h < i; h++) {
        ratios.add(distance2(Y[i], Y[h]) / distance2(X[i], X[h]));
    }
    return ratios.stream().mapToDouble(r -> r).toArray();
}

double distance2(double[] a, double[] b) {
    double sum = 0;
    for (int c = 0; c < a.length; c++) sum += (a[c] - b[c]) * (a[c] - b[c]);
    return sum;
}

double worst(double[] ratios) {
    return Arrays.stream(ratios).map(r -> Math.abs(r - 1)).max().getAsDouble();
}

double[][] cloud(int n, int d, Random random) {
    double[][] X = new double[n][d];
    for (double[] x : X) Arrays.setAll(x, c -> random.nextGaussian());
    return X;
}

/// Oracle: the ratio is a chi-square number of k degrees over k, whatever d
/// and the points are: mean 1, variance 2 / k. Fresh matrices, one pair.
void checkMoments(int d, int k, Random random) {
    double[][] pair = cloud(2, d, random);
    double sum = 0, squares = 0;
    for (int trial = 0; trial < 4000; trial++) {
        double r = ratios(pair, project(pair, k, random))[0] - 1;
        sum += r / 4000;
        squares += r * r / 4000;
    }
    assert Math.abs(sum) < 4 * Math.sqrt(2.0 / k / 4000) : "mean";
    assert Math.abs(squares * k / 2 - 1) < 0.15 : "variance";
}

void main() {
    IO.println("1,000,000 points, eps 0.5: %.4f".formatted(enough(1e6, 0.5)));
    assert Math.abs(enough(1e6, 0.5) - 663.144506782285) < 1e-9 : "the bound";
    Random random = new Random(42);
    checkMoments(10, 5, random);
    checkMoments(40, 20, random);
    double[][] low = cloud(40, 200, random), high = cloud(40, 2000, random);
    IO.println("k    from_200 from_2000");
    for (int k = 8; k <= 512; k *= 2) {
        IO.println("%-4d %.3f    %.3f".formatted(k,
                worst(ratios(low, project(low, k, random))),
                worst(ratios(high, project(high, k, random)))));
    }
    int k = (int) Math.ceil(enough(40, 0.5));
    double error = worst(ratios(high, project(high, k, random)));
    assert error < 0.5 : "beyond eps";
    IO.println("40 points, eps 0.5: k = %d, worst %.3f".formatted(k, error));
}

/* Output
1,000,000 points, eps 0.5: 663.1445
k    from_200 from_2000
8    2.294    2.389
16   1.091    1.291
32   0.910    0.973
64   0.551    0.631
128  0.574    0.546
256  0.391    0.305
512  0.206    0.237
40 points, eps 0.5: k = 178, worst 0.318
*/
