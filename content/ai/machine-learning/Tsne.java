///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION t-SNE: perplexity, gradient, and what becomes of sizes

/// Row i: the chance to pick j as neighbour of i falls with the distance as a
/// Gaussian whose width makes e to the entropy, in nats, the perplexity, found
/// by halving. The matrix is symmetric and sums to 1. Θ(n²) a halving.
double[][] affinities(double[][] X, double perplexity) {
    int n = X.length;
    double[][] P = new double[n][n];
    for (int i = 0; i < n; i++) {
        double lo = 0, hi = 1e6;
        double[] p = {};
        while (hi - lo > 1e-12 * hi) {
            double precision = (lo + hi) / 2;
            p = neighbours(X, i, precision);
            if (Math.exp(entropy(p)) > perplexity) lo = precision;
            else hi = precision;
        }
        assert Math.abs(Math.exp(entropy(p)) / perplexity - 1) < 1e-6 : "e^H";
        for (int j = 0; j < n; j++) {
            P[i][j] += p[j] / (2 * n);
            P[j][i] += p[j] / (2 * n);
        }
    }
    return P;
}

/// Chances proportional to exp(-precision · squared distance), own row 0.
double[] neighbours(double[][] X, int i, double precision) {
    double[] p = new double[X.length];
    double nearest = Double.MAX_VALUE;
    for (int j = 0; j < p.length; j++) {
        if (j != i) nearest = Math.min(nearest, distance2(X[i], X[j]));
    }
    double sum = 0;
    for (int j = 0; j < p.length; j++) {
        if (j == i) continue;
        sum += p[j] = Math.exp(precision * (nearest - distance2(X[i], X[j])));
    }
    for (int j = 0; j < p.length; j++) p[j] /= sum;
    return p;
}

double entropy(double[] p) {
    double sum = 0;
    for (double q : p) if (q > 0) sum -= q * Math.log(q);
    return sum;
}

double distance2(double[] a, double[] b) {
    double sum = 0;
    for (int c = 0; c < a.length; c++) sum += (a[c] - b[c]) * (a[c] - b[c]);
    return sum;
}

/// Slopes of the divergence of P from Q, where Q in the picture Y is
/// proportional to 1 / (1 + squared distance). Θ(n²).
double[][] gradient(double[][] P, double[][] Y) {
    int n = Y.length;
    double total = 0;
    double[][] slope = new double[n][2];
    for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) {
        if (j != i) total += 1 / (1 + distance2(Y[i], Y[j]));
    }
    for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) {
        double t = 1 / (1 + distance2(Y[i], Y[j]));
        for (int c = 0; c < 2; c++) {
            slope[i][c] += 4 * (P[i][j] - t / total) * t * (Y[i][c] - Y[j][c]);
        }
    }
    return slope;
}

/// Descent with momentum from a small random picture.
double[][] tsne(double[][] P, int steps, double rate, Random random) {
    double[][] Y = new double[P.length][2], move = new double[P.length][2];
    for (double[] y : Y) Arrays.setAll(y, c -> 0.01 * random.nextGaussian());
    for (int step = 0; step < steps; step++) {
        double[][] slope = gradient(P, Y);
        for (int i = 0; i < Y.length; i++) for (int c = 0; c < 2; c++) {
            move[i][c] = 0.8 * move[i][c] - rate * slope[i][c];
            Y[i][c] += move[i][c];
        }
    }
    return Y;
}

/// Oracle: the divergence itself.
double divergence(double[][] P, double[][] Y) {
    double total = 0, sum = 0;
    for (int i = 0; i < Y.length; i++) for (int j = 0; j < Y.length; j++) {
        double h = Math.hypot(Y[i][0] - Y[j][0], Y[i][1] - Y[j][1]);
        if (j != i) total += 1 / (1 + h * h);
    }
    for (int i = 0; i < Y.length; i++) for (int j = 0; j < Y.length; j++) {
        double h = Math.hypot(Y[i][0] - Y[j][0], Y[i][1] - Y[j][1]);
        if (P[i][j] == 0) continue;
        sum += P[i][j] * Math.log(P[i][j] * total * (1 + h * h));
    }
    return sum;
}

/// Root mean square distance of rows from to to - 1 from their mean.
double spread(double[][] X, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) for (int j = from; j < to; j++) {
        sum += distance2(X[i], X[j]);
    }
    return Math.sqrt(sum / 2) / (to - from);
}

void main() {
    Random random = new Random(42);
    double[][] X = new double[60][5];
    for (int i = 0; i < 60; i++) {
        int group = i / 20;
        double width = group == 0 ? 1 : 0.1;
        Arrays.setAll(X[i], c -> width * random.nextGaussian());
        X[i][0] += new double[] {0, 10, 110}[group];
    }
    double[][] P = affinities(X, 8);
    double all = 0;
    for (double[] row : P) for (double p : row) all += p;
    assert Math.abs(all - 1) < 1e-9 : "not a distribution";
    double[][] start = tsne(P, 5, 10, random), slope = gradient(P, start);
    for (int i = 0; i < 60; i++) for (int c = 0; c < 2; c++) {
        start[i][c] += 1e-5;
        double right = divergence(P, start);
        start[i][c] -= 2e-5;
        double byDifference = (right - divergence(P, start)) / 2e-5;
        start[i][c] += 1e-5;
        assert Math.abs(byDifference - slope[i][c]) < 1e-7 : "slope";
    }
    IO.println("group spread  picture");
    double[][] Y = tsne(P, 500, 20, random);
    for (int g = 0; g < 60; g += 20) {
        IO.println("%-5d %.3f   %.1f".formatted(g / 20,
                spread(X, g, g + 20), spread(Y, g, g + 20)));
    }
    double near = Math.sqrt(distance2(centre(Y, 0), centre(Y, 20)));
    double far = Math.sqrt(distance2(centre(Y, 20), centre(Y, 40)));
    IO.println("gap of groups 1 and 2 over that of 0 and 1: data 10, "
            + "picture %.1f".formatted(far / near));
    IO.println("divergence at the start %.2f, at the end %.2f"
            .formatted(divergence(P, start), divergence(P, Y)));
}

double[] centre(double[][] Y, int from) {
    double[] sum = new double[2];
    for (int i = from; i < from + 20; i++) {
        for (int c = 0; c < 2; c++) sum[c] += Y[i][c] / 20;
    }
    return sum;
}

/* Output
group spread  picture
0     2.199   2.8
1     0.261   2.7
2     0.195   2.6
gap of groups 1 and 2 over that of 0 and 1: data 10, picture 1.0
divergence at the start 1.85, at the end 0.24
*/
