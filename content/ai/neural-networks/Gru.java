///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION A gated recurrent unit: two gates, one state, and its size

/// One step for input x and state h: an update gate z keeps old state, a reset
/// gate r says how much of it the candidate sees. W holds the rows of z, of r
/// and of the candidate, each over x, h and a one for the bias. Θ(h(x + h)).
double[] step(double[][] W, double[] x, double[] h) {
    int n = h.length;
    double[] reset = new double[n], next = new double[n];
    for (int i = 0; i < n; i++) reset[i] = sigmoid(sum(W[n + i], x, h)) * h[i];
    for (int i = 0; i < n; i++) {
        double z = sigmoid(sum(W[i], x, h));
        double candidate = Math.tanh(sum(W[2 * n + i], x, reset));
        next[i] = z * h[i] + (1 - z) * candidate;
    }
    return next;
}

/// A row times x, h and one.
double sum(double[] row, double[] x, double[] h) {
    double sum = row[x.length + h.length];
    for (int j = 0; j < x.length; j++) sum += row[j] * x[j];
    for (int j = 0; j < h.length; j++) sum += row[x.length + j] * h[j];
    return sum;
}

double sigmoid(double a) {
    return 1 / (1 + Math.exp(-a));
}

double[][] weights(int inputs, int units) {
    return new double[3 * units][inputs + units + 1];
}

/// Oracle: a published count; what open and shut gates must do to the last
/// bit; and one unit by hand.
void main() {
    int count = 0;
    for (double[] row : weights(128, 256)) count += row.length;
    assert count == 295_680;
    IO.println("weights for 128 inputs and 256 units: " + count);

    double[][] hand = {{0, 0, 0}, {0, 0, 0}, {Math.log(2), 0, 0}};
    double[] one = step(hand, new double[] {1}, new double[] {0.5});
    IO.println("gates at one half, by hand %.4f".formatted(one[0]));
    assert Math.abs(one[0] - (0.5 * 0.5 + 0.5 * 0.6)) < 1e-12;

    Random random = new Random(42);
    for (int trial = 0; trial < 100; trial++) {
        double[][] W = weights(3, 4);
        for (double[] it : W) Arrays.setAll(it, j -> random.nextGaussian());
        double[] x = random.doubles(3).toArray();
        double[] h = random.doubles(4).toArray();
        double[] other = random.doubles(4).toArray();

        double[][] keep = copy(W);
        for (int i = 0; i < 4; i++) keep[i][7] = 100;
        assert Arrays.equals(step(keep, x, h), h) : "an update gate of 1 keeps";

        double[][] fresh = copy(W);
        for (int i = 0; i < 8; i++) fresh[i][7] = -1000;
        double[] a = step(fresh, x, h), b = step(fresh, x, other);
        assert Arrays.equals(a, b) : "both gates shut: the old state is gone";
        for (int i = 0; i < 4; i++) {
            double seen = W[8 + i][7];
            for (int j = 0; j < 3; j++) seen += W[8 + i][j] * x[j];
            double tanh = 1 - 2 / (Math.exp(2 * seen) + 1);
            assert Math.abs(a[i] - tanh) < 1e-12 : "the candidate of x alone";
        }

        double[][] open = copy(W);
        for (int i = 0; i < 4; i++) {
            open[i][7] = -1000;
            open[4 + i][7] = 1000;
        }
        double[] plain = step(open, x, h);
        for (int i = 0; i < 4; i++) {
            double seen = W[8 + i][7];
            for (int j = 0; j < 3; j++) seen += W[8 + i][j] * x[j];
            for (int j = 0; j < 4; j++) seen += W[8 + i][3 + j] * h[j];
            double tanh = 1 - 2 / (Math.exp(2 * seen) + 1);
            assert Math.abs(plain[i] - tanh) < 1e-12 : "a plain network";
        }
    }
}

double[][] copy(double[][] W) {
    return Arrays.stream(W).map(double[]::clone).toArray(double[][]::new);
}

/* Output
weights for 128 inputs and 256 units: 295680
gates at one half, by hand 0.5500
*/
