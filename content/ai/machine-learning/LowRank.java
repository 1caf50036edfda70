///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Low-rank factors of a layer, and the error that they must leave

/// The best factors of rank r: W is nearly L times R, with L of m by r and R
/// of r by n. Takes the strongest direction, removes what it explains, and
/// goes on. Θ(mnr) a round.
double[][][] factors(double[][] W, int r) {
    int m = W.length, n = W[0].length;
    double[][] rest = new double[m][], L = new double[m][r];
    double[][] R = new double[r][];
    for (int i = 0; i < m; i++) rest[i] = W[i].clone();
    for (int k = 0; k < r; k++) {
        R[k] = strongest(rest);
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) L[i][k] += rest[i][j] * R[k][j];
            for (int j = 0; j < n; j++) rest[i][j] -= L[i][k] * R[k][j];
        }
    }
    return new double[][][] {L, R};
}

/// The unit input that the layer stretches most: the power method on WᵀW.
double[] strongest(double[][] W) {
    double[] v = new double[W[0].length];
    for (int j = 0; j < v.length; j++) {
        v[j] = 1.0 / (j + 1); // equivalent: any start will do
    }
    for (int round = 0; round < 400; round++) {
        double[] next = new double[v.length];
        double length = 0;
        for (double[] row : W) {
            double dot = 0;
            for (int j = 0; j < v.length; j++) {
                dot += row[j] * v[j]; // equivalent: it turns the sign of v
            }
            for (int j = 0; j < v.length; j++) {
                next[j] += dot * row[j]; // equivalent: so does this
            }
        }
        for (double it : next) length += it * it;
        for (int j = 0; j < v.length; j++) v[j] = next[j] / Math.sqrt(length);
    }
    return v;
}

/// Oracle: Eckart and Young. W is built with singular values s, by sign
/// patterns that are orthogonal; what is dropped is the error.
double[][] built(double[] s) {
    double[][] W = new double[8][4];
    for (int k = 0; k < s.length; k++) {
        for (int i = 0; i < 8; i++) {
            for (int j = 0; j < 4; j++) {
                W[i][j] += s[k] * sign(i & k + 2) * sign(j & k)
                        / (2 * Math.sqrt(8));
            }
        }
    }
    return W;
}

int sign(int bits) {
    return Integer.bitCount(bits) % 2 == 0 ? 1 : -1;
}

double error(double[][] W, double[][] L, double[][] R) {
    double sum = 0;
    for (int i = 0; i < W.length; i++) {
        for (int j = 0; j < W[0].length; j++) {
            double it = W[i][j];
            for (int k = 0; k < R.length; k++) it -= L[i][k] * R[k][j];
            sum += it * it;
        }
    }
    return sum;
}

void main() {
    double[] s = {4, 3, 2, 1};
    double[][] W = built(s);
    IO.println("rank  weights  error");
    for (int r = 1; r <= 4; r++) {
        double[][][] LR = factors(W, r);
        double dropped = 0;
        for (int k = r; k < 4; k++) dropped += s[k] * s[k];
        double error = error(W, LR[0], LR[1]);
        assert Math.abs(error - dropped) < 1e-9 : "Eckart and Young";
        IO.println("%-4d  %7d  %.4f".formatted(r, r * (8 + 4), error));
    }

    Random random = new Random(42);
    for (int trial = 0; trial < 10; trial++) {
        double[][] A = new double[6][5];
        for (double[] it : A) Arrays.setAll(it, j -> random.nextGaussian());
        double[][][] best = factors(A, 1);
        double least = error(A, best[0], best[1]);
        for (int other = 0; other < 2000; other++) {
            double[][] R = {new double[5]}, L = new double[6][1];
            Arrays.setAll(R[0], j -> best[1][0][j] + random.nextGaussian() / 4);
            double length = 0;
            for (double it : R[0]) length += it * it;
            for (int i = 0; i < 6; i++) {
                for (int j = 0; j < 5; j++) {
                    L[i][0] += A[i][j] * R[0][j] / length;
                }
            }
            assert error(A, L, R) > least - 1e-9 : "a better direction";
        }
    }
}

/* Output
rank  weights  error
1          12  14.0000
2          24  5.0000
3          36  1.0000
4          48  0.0000
*/
