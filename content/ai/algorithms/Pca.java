///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION PCA by one-sided Jacobi rotations: variances, scores, whitening

/// Columns of V: the principal directions. Columns of the scores: the centred
/// rows along them. Variances: those of the scores, the largest first.
record Pca(double[] mean, double[][] V, double[][] scores, double[] variance) {
    /// The row rebuilt from its mean and its first m scores.
    double[] rebuilt(int row, int m) {
        double[] x = mean.clone();
        for (int c = 0; c < x.length; c++) {
            for (int j = 0; j < m; j++) x[c] += scores[row][j] * V[c][j];
        }
        return x;
    }

    /// Scores divided by their standard deviations: variance 1 along each.
    double[][] whitened() {
        double[][] Z = new double[scores.length][mean.length];
        for (int i = 0; i < Z.length; i++) {
            int row = i;
            Arrays.setAll(Z[i], j -> scores[row][j] / Math.sqrt(variance[j]));
        }
        return Z;
    }
}

/// Centres the columns, then turns pairs of them until all are orthogonal.
/// Θ(nd² + d³) a sweep; a handful do. No covariance matrix is formed.
Pca pca(double[][] X) {
    int n = X.length, d = X[0].length;
    double[] mean = new double[d], variance = new double[d];
    for (double[] x : X) for (int c = 0; c < d; c++) mean[c] += x[c] / n;
    double[][] A = new double[n][d], V = new double[d][d];
    for (int i = 0; i < n; i++) {
        for (int c = 0; c < d; c++) A[i][c] = X[i][c] - mean[c];
    }
    for (int c = 0; c < d; c++) V[c][c] = 1;
    boolean turned;
    do {
        turned = false;
        for (int p = 0; p < d; p++) {
            for (int q = p + 1; q < d; q++) turned |= orthogonalise(A, V, p, q);
        }
    } while (turned);
    for (int j = 0; j < d; j++) variance[j] = dot(A, j, j) / (n - 1);
    return new Pca(mean, V, A, variance);
}

/// Turns columns p and q of A by the angle that makes them orthogonal with
/// the longer one first, and those of V likewise; false if they are already.
boolean orthogonalise(double[][] A, double[][] V, int p, int q) {
    double pp = dot(A, p, p), qq = dot(A, q, q), pq = dot(A, p, q);
    double tiny = 1e-12 * Math.sqrt(pp * qq);
    if (Math.abs(pq) <= tiny && pp >= qq - tiny) return false;
    double angle = Math.atan2(2 * pq, pp - qq) / 2;
    double cos = Math.cos(angle), sin = Math.sin(angle);
    for (double[][] M : new double[][][] {A, V}) for (double[] row : M) {
        double x = row[p], y = row[q];
        row[p] = cos * x + sin * y;
        row[q] = cos * y - sin * x;
    }
    assert Math.abs(dot(A, p, q)) < 1e-9 * (pp + qq) : "not orthogonal";
    return true;
}

double dot(double[][] A, int p, int q) {
    double sum = 0;
    for (double[] row : A) sum += row[p] * row[q];
    return sum;
}

/// Oracle: covariance of two columns, from the differences of all pairs of
/// rows: no mean.
double covariance(double[][] X, int a, int b) {
    double sum = 0;
    for (double[] x : X) for (double[] y : X) {
        sum += (x[a] - y[a]) * (x[b] - y[b]);
    }
    return sum / (2.0 * X.length * (X.length - 1));
}

/// Asserts that V turns the covariance matrix of X into the variances, that
/// whitening turns it into the identity, and that each m leaves an error of
/// (n - 1) times the variances dropped. Returns the ratios.
double[] checked(double[][] X) {
    Pca pca = pca(X);
    int n = X.length, d = X[0].length;
    double[][] white = pca.whitened();
    double total = 0, dropped = 0;
    for (int j = d - 1; j >= 0; j--) {
        for (int a = 0; a < d; a++) {
            double Sv = 0;
            for (int b = 0; b < d; b++) Sv += covariance(X, a, b) * pca.V[b][j];
            assert Math.abs(Sv - pca.variance[j] * pca.V[a][j]) < 1e-9 : "S v";
            double unit = covariance(white, a, j) - (a == j ? 1 : 0);
            assert Math.abs(unit) < 1e-9 : "not white";
        }
        total += covariance(X, j, j);
        dropped += pca.variance[j];
        double error = 0;
        for (int i = 0; i < n; i++) {
            double[] x = pca.rebuilt(i, j);
            for (int c = 0; c < d; c++) error += Math.pow(X[i][c] - x[c], 2);
        }
        assert Math.abs(error - (n - 1) * dropped) < 1e-8 : "error";
        assert j == 0 || pca.variance[j - 1] >= pca.variance[j] : "order";
    }
    double all = total;
    return Arrays.stream(pca.variance).map(v -> v / all).toArray();
}

void main() {
    double[][] X = {{5, 4}, {-1, -2}, {3, 0}, {1, 2}};
    Pca hand = pca(X);
    IO.println("by hand: variances %.4f and %.4f, first direction %.4f %.4f"
            .formatted(hand.variance[0], hand.variance[1],
            hand.V[0][0], hand.V[1][0]));
    IO.println("first ratio %.4f, scores of (5, 4) %.4f and %.4f".formatted(
            checked(X)[0], hand.scores[0][0], Math.abs(hand.scores[0][1])));

    Random random = new Random(42);
    for (int trial = 0; trial < 20; trial++) {
        double[][] cloud = new double[12][4];
        for (double[] x : cloud) {
            Arrays.setAll(x, c -> c + random.nextGaussian());
            x[3] += 2 * x[0] - x[1];
        }
        double[] ratio = checked(cloud);
        assert Math.abs(Arrays.stream(ratio).sum() - 1) < 1e-12 : "shares";
    }

    double[][] classes = new double[1000][2];
    for (int i = 0; i < 1000; i++) {
        classes[i][0] = 10 * random.nextGaussian();
        classes[i][1] = i % 2 * 2 - 1 + 0.3 * random.nextGaussian();
    }
    Pca two = pca(classes);
    double[] right = new double[2];
    for (int i = 0; i < 1000; i++) {
        for (int j = 0; j < 2; j++) {
            if (two.scores[i][j] > 0 == i % 2 > 0) right[j] += 0.001;
        }
    }
    IO.println("class by the sign of component 1: %.3f, of component 2: %.3f"
            .formatted(Math.max(right[0], 1 - right[0]),
            Math.max(right[1], 1 - right[1])));

    double e = 1e-9;
    double[][] thin = {{1, 1 + e}, {-1, -1 - e}, {1, 1 - e}, {-1, e - 1}};
    double a = covariance(thin, 0, 0), b = covariance(thin, 1, 1);
    double c = covariance(thin, 0, 1);
    double least = (a + b - Math.sqrt((a - b) * (a - b) + 4 * c * c)) / 2;
    IO.println("least deviation: by rotations %.4f, by covariance %.4f (1e-9)"
            .formatted(Math.sqrt(pca(thin).variance[1]) * 1e9,
            Math.sqrt(Math.max(0, least)) * 1e9));
}

/* Output
by hand: variances 12.0000 and 1.3333, first direction 0.7071 0.7071
first ratio 0.9000, scores of (5, 4) 4.2426 and 0.0000
class by the sign of component 1: 0.508, of component 2: 1.000
least deviation: by rotations 0.8165, by covariance 0.0000 (1e-9)
*/
