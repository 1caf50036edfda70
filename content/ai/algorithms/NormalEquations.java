///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION How many digits least squares keeps: QR or normal equations

/// Least squares by modified Gram-Schmidt: make each column a unit vector and
/// take its share out of every later one, y included. About 2nd² operations.
double[] gramSchmidt(double[][] X, double[] y) {
    int d = X[0].length;
    double[][] Q = columns(X, y), R = new double[d][d + 1];
    for (int k = 0; k < d; k++) {
        R[k][k] = Math.sqrt(dot(Q[k], Q[k]));
        for (int i = 0; i < y.length; i++) Q[k][i] /= R[k][k];
        for (int j = k + 1; j <= d; j++) {
            R[k][j] = dot(Q[k], Q[j]);
            for (int i = 0; i < y.length; i++) Q[j][i] -= R[k][j] * Q[k][i];
        }
    }
    return backward(R);
}

/// Elimination on XᵀX w = Xᵀy: about nd² operations, one half of each product
/// being the mirror of the other, and one pass over the rows.
double[] normalEquations(double[][] X, double[] y) {
    int d = X[0].length;
    double[][] c = columns(X, y), G = new double[d][d + 1];
    for (int j = 0; j < d; j++) {
        for (int k = 0; k <= d; k++) {
            G[j][k] = k < j ? G[k][j] : dot(c[j], c[k]);
        }
    }
    for (int k = 0; k < d; k++) {
        for (int i = k + 1; i < d; i++) {
            double times = G[i][k] / G[k][k];
            for (int j = k; j <= d; j++) G[i][j] -= times * G[k][j];
        }
    }
    return backward(G);
}

/// Solves an upper triangular system, its right side in the last column.
double[] backward(double[][] R) {
    int d = R.length;
    double[] x = new double[d];
    for (int k = d - 1; k >= 0; k--) {
        x[k] = R[k][d];
        for (int j = k + 1; j < d; j++) x[k] -= R[k][j] * x[j];
        x[k] /= R[k][k];
    }
    return x;
}

/// The columns of X, then y, as rows.
double[][] columns(double[][] X, double[] y) {
    double[][] c = new double[X[0].length + 1][y.length];
    for (int j = 0; j < X[0].length; j++) {
        for (int i = 0; i < y.length; i++) c[j][i] = X[i][j];
    }
    c[X[0].length] = y.clone();
    return c;
}

double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
    return sum;
}

/// Oracle: how many digits agree with the right weights, in the worst of them.
double digits(double[] w, double[] right) {
    double worst = 1e-15;
    for (int j = 0; j < w.length; j++) {
        worst = Math.max(worst, Math.abs(w[j] / right[j] - 1));
    }
    return Math.max(0, -Math.log10(worst));
}

/// Employment; deflator, GNP, unemployed, armed forces, population, year.
final double[] LONGLEY = {60323, 83, 234289, 2356, 1590, 107608, 1947,
    61122, 88.5, 259426, 2325, 1456, 108632, 1948,
    60171, 88.2, 258054, 3682, 1616, 109773, 1949,
    61187, 89.5, 284599, 3351, 1650, 110929, 1950,
    63221, 96.2, 328975, 2099, 3099, 112075, 1951,
    63639, 98.1, 346999, 1932, 3594, 113270, 1952,
    64989, 99, 365385, 1870, 3547, 115094, 1953,
    63761, 100, 363112, 3578, 3350, 116219, 1954,
    66019, 101.2, 397469, 2904, 3048, 117388, 1955,
    67857, 104.6, 419180, 2822, 2857, 118734, 1956,
    68169, 108.4, 442769, 2936, 2798, 120445, 1957,
    66513, 110.8, 444546, 4681, 2637, 121950, 1958,
    68655, 112.6, 482704, 3813, 2552, 123366, 1959,
    69564, 114.2, 502601, 3931, 2514, 125368, 1960,
    69331, 115.7, 518173, 4806, 2572, 127852, 1961,
    70551, 116.9, 554894, 4007, 2827, 130081, 1962};

/// NIST's certified weights.
final double[] CERTIFIED = {-3482258.63459582, 15.0618722713733,
    -0.0358191792925910, -2.02022980381683, -1.03322686717359,
    -0.0511041056535807, 1829.15146461355};

void main() {
    IO.println("degree  QR    normal");
    for (int degree = 1; degree <= 8; degree++) {
        double[][] X = new double[21][degree + 1];
        double[] y = new double[21], ones = new double[degree + 1];
        Arrays.fill(ones, 1); // the right weights: all is exact
        for (int i = 0; i < 21; i++) {
            X[i][0] = 1;
            for (int j = 0; j < degree; j++) X[i][j + 1] = X[i][j] * i;
            y[i] = Arrays.stream(X[i]).sum();
        }
        double qr = digits(gramSchmidt(X, y), ones);
        double normal = digits(normalEquations(X, y), ones);
        if (degree == 5) assert qr > 9 && normal < 7 : "Wampler1";
        IO.println("%-6d  %4.1f  %4.1f".formatted(degree, qr, normal));
    }

    double[][] six = new double[16][], gnp = new double[16][];
    double[] work = new double[16];
    for (int i = 0; i < 16; i++) {
        six[i] = Arrays.copyOfRange(LONGLEY, 7 * i, 7 * i + 7);
        work[i] = six[i][0];
        six[i][0] = 1;
        gnp[i] = new double[] {1, six[i][2]};
    }
    double[] w = gramSchmidt(six, work), rival = normalEquations(six, work);
    assert digits(w, CERTIFIED) > 11;
    IO.println("Longley: %.1f digits by QR, %.1f by normal equations".formatted(
            digits(w, CERTIFIED), digits(rival, CERTIFIED)));
    IO.println("weight of GNP: alone %.4f, with the others %.4f".formatted(
            gramSchmidt(gnp, work)[1], w[2]));
}

/* Output
degree  QR    normal
1       15.0  15.0
2       13.3  15.0
3       12.5  11.1
4       11.3   9.3
5        9.6   6.6
6        8.2   4.8
7        6.7   4.0
8        6.0   0.5
Longley: 13.9 digits by QR, 8.5 by normal equations
weight of GNP: alone 0.0348, with the others -0.0358
*/
