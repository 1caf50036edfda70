///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Classical scaling: a map from nothing but its distances

/// Coordinates in k dimensions whose distances are those of D as nearly as
/// eigenvectors can make them; exactly, where the points lie in k dimensions.
/// Centring turns squared distances into inner products. Θ(n²k) a round.
double[][] scale(double[][] D, int k) {
    int n = D.length;
    double[][] B = new double[n][n], map = new double[n][k];
    double[] row = new double[n];
    double all = 0;
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) row[i] += D[i][j] * D[i][j] / n;
        all += row[i] / n;
    }
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            B[i][j] = -(D[i][j] * D[i][j] - row[i] - row[j] + all) / 2;
        }
    }
    for (int c = 0; c < k; c++) {
        double[] v = leading(B);
        double value = 0;
        for (int i = 0; i < n; i++) value += v[i] * times(B, v)[i];
        for (int i = 0; i < n; i++) {
            map[i][c] = Math.sqrt(Math.max(0, value)) * v[i];
            for (int j = 0; j < n; j++) B[i][j] -= value * v[i] * v[j];
        }
    }
    return map;
}

/// The eigenvector of the largest eigenvalue, by 2,000 rounds of the power
/// method.
double[] leading(double[][] B) {
    double[] v = new double[B.length];
    for (int i = 0; i < v.length; i++) v[i] = 1.0 / (i + 1);
    for (int round = 0; round < 2000; round++) {
        v = times(B, v);
        double length = 0;
        for (double it : v) length += it * it;
        for (int i = 0; i < v.length; i++) v[i] /= Math.sqrt(length);
    }
    return v;
}

double[] times(double[][] B, double[] v) {
    double[] product = new double[v.length];
    for (int i = 0; i < v.length; i++) {
        for (int j = 0; j < v.length; j++) product[i] += B[i][j] * v[j];
    }
    return product;
}

/// Oracle: Pythagoras, for every pair of points.
double[][] distances(double[][] points) {
    double[][] D = new double[points.length][points.length];
    for (int i = 0; i < D.length; i++) {
        for (int j = 0; j < D.length; j++) {
            double sum = 0;
            for (int c = 0; c < points[i].length; c++) {
                sum += Math.pow(points[i][c] - points[j][c], 2);
            }
            D[i][j] = Math.sqrt(sum);
        }
    }
    return D;
}

double worst(double[][] D, double[][] map) {
    double[][] E = distances(map);
    double worst = 0;
    for (int i = 0; i < D.length; i++) {
        for (int j = 0; j < D.length; j++) {
            worst = Math.max(worst, Math.abs(D[i][j] - E[i][j]));
        }
    }
    return worst;
}

void main() {
    double[][] triangle = {{0, 3, 4}, {3, 0, 5}, {4, 5, 0}};
    IO.println("3, 4, 5: worst error in 1 dimension %.4f, in 2 %.4f".formatted(
            worst(triangle, scale(triangle, 1)),
            worst(triangle, scale(triangle, 2))));

    Random random = new Random(42);
    for (int trial = 0; trial < 20; trial++) {
        double[][] points = new double[8][5];
        for (double[] it : points) {
            double a = random.nextGaussian(), b = 2 * random.nextGaussian();
            for (int c = 0; c < 5; c++) it[c] = a * (c - 2) + b * (c % 2) + 7;
        }
        double[][] D = distances(points), map = scale(D, 2);
        assert worst(D, map) < 1e-6 : "a plane in five dimensions";
        for (int c = 0; c < 2; c++) {
            double mean = 0;
            for (double[] it : map) mean += it[c] / 8;
            assert Math.abs(mean) < 1e-6 : "the map is centred";
        }
        double cross = 0, first = 0, second = 0;
        for (double[] it : map) {
            cross += it[0] * it[1];
            first += it[0] * it[0];
            second += it[1] * it[1];
        }
        assert Math.abs(cross) < 1e-6 : "the axes are principal";
        assert first > second : "the longer axis comes first";
    }
}

/* Output
3, 4, 5: worst error in 1 dimension 1.5058, in 2 0.0000
*/
