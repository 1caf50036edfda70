///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION loss functions with gradients: softmax, margin, Huber, triplet

/// A value and its gradient with respect to the scores.
record Loss(double value, double... gradient) {}

/// Cross-entropy of softmax(z) with class y, Θ(K). The largest score is taken
/// out first: no exponential can overflow, and one of them is 1.
Loss crossEntropy(double[] z, int y) {
    double max = Arrays.stream(z).max().getAsDouble();
    double[] p = Arrays.stream(z).map(s -> Math.exp(s - max)).toArray();
    double sum = Arrays.stream(p).sum();
    double value = max + Math.log(sum) - z[y];
    for (int k = 0; k < p.length; k++) p[k] = p[k] / sum - (k == y ? 1 : 0);
    return new Loss(value, p);
}

/// Two classes, by the margin: the score times the class, -1 or 1. -ln σ(m).
Loss logistic(double m) {
    double e = Math.exp(-Math.abs(m));
    return new Loss(Math.max(-m, 0) + Math.log1p(e),
            -(m > 0 ? e : 1) / (1 + e));
}

/// Zero beyond a margin of 1.
Loss hinge(double m) {
    return m < 1 ? new Loss(1 - m, -1) : new Loss(0, 0);
}

/// The logistic loss times (1 - p)^γ, where p = σ(m) is the chance given to
/// the true class: examples that are already right hardly count.
Loss focal(double m, double gamma) {
    double log = -logistic(m).value, p = Math.exp(log);
    double factor = Math.pow(1 - p, gamma);
    return new Loss(-factor * log, factor * (gamma * p * log + p - 1));
}

/// Squared up to δ, linear beyond.
Loss huber(double r, double delta) {
    double slope = Math.clamp(r, -delta, delta);
    return new Loss(slope * (r - slope / 2), slope);
}

/// The anchor must be nearer to the positive than to the negative, by a gap in
/// squared distance; x holds the three, one after the other.
Loss triplet(double[] x, double gap) {
    int d = x.length / 3;
    double[] gradient = new double[3 * d];
    double value = gap;
    for (int c = 0; c < d; c++) {
        double near = x[c] - x[d + c], far = x[c] - x[2 * d + c];
        value += near * near - far * far;
        gradient[c] = 2 * (near - far);
        gradient[d + c] = -2 * near;
        gradient[2 * d + c] = 2 * far;
    }
    if (value <= 0) return new Loss(0, new double[3 * d]);
    return new Loss(value, gradient);
}

/// Oracle: the gradient again, by central differences.
void check(Function<double[], Loss> loss, double... x) {
    double[] gradient = loss.apply(x).gradient;
    for (int i = 0; i < x.length; i++) {
        double[] up = x.clone(), down = x.clone();
        up[i] += 1e-5;
        down[i] -= 1e-5;
        double slope = (loss.apply(up).value - loss.apply(down).value) / 2e-5;
        assert Math.abs(slope - gradient[i]) < 1e-7 : slope + " at " + i;
    }
}

void main() {
    Loss hand = crossEntropy(new double[] {2, 1, 0}, 0);
    IO.println("scores 2 1 0, class 0: loss %.4f, gradient %.4f %.4f %.4f"
            .formatted(hand.value, hand.gradient[0], hand.gradient[1],
                    hand.gradient[2]));
    double[] huge = {1000, -1000};
    IO.println("scores 1000 -1000: %.1f and %.1f, without the maximum %.1f"
            .formatted(crossEntropy(huge, 0).value, crossEntropy(huge, 1).value,
                    -Math.log(Math.exp(-1000) / Math.exp(1000))));
    assert logistic(-1000).value == 1000 && focal(-1000, 2).value == 1000;

    double[] ten = new double[10];
    double start = crossEntropy(ten, 0).value;
    ten[0] = 1;
    IO.println("ten classes: equal scores %.4f, softmax taken twice %.4f"
            .formatted(start, crossEntropy(ten, 0).value));

    double q = 1 / (1 + Math.exp(10));
    IO.println("slope at margin -10: log loss %.5f, squared error %.5f"
            .formatted(logistic(-10).gradient[0], -2 * q * (1 - q) * (1 - q)));
    double easy = Math.log(99), hard = -Math.log(9);
    IO.println("1000 easy and 1 hard: log loss %.3f and %.3f, focal %.3f, %.3f"
            .formatted(1000 * logistic(easy).value, logistic(hard).value,
                    1000 * focal(easy, 2).value, focal(hard, 2).value));
    double nine = Math.log(9); // p = 0.9
    assert close(logistic(nine).value / focal(nine, 2).value, 100);

    double sure = (9 * logistic(easy).value + logistic(-0.4).value) / 10;
    IO.println("all barely right %.4f, nine of ten right and sure %.4f"
            .formatted(logistic(0.04).value, sure));
    for (double r : new double[] {0.5, 10}) {
        IO.println("residual %.1f: half its square %.3f, Huber %.3f"
                .formatted(r, r * r / 2, huber(r, 1).value));
    }
    double[] far = {0, 0, 1, 0, 0, 0.5}, near = {0, 0, 0.5, 0, 0, 1};
    IO.println("triplet: positive at 1, negative at 0.5: %.4f; exchanged %.4f"
            .formatted(triplet(far, 0.2).value, triplet(near, 0.2).value));
    assert Arrays.equals(triplet(near, 0.2).gradient, new double[6]);
    Loss point = triplet(new double[9], 0.2); // all embeddings alike
    assert point.value == 0.2;
    assert Arrays.stream(point.gradient).allMatch(g -> g == 0);

    Random random = new Random(42);
    for (int trial = 0; trial < 200; trial++) {
        double[] z = random.doubles(5, -3, 3).toArray();
        double m = z[0], e = Math.exp(m), p = e / (e + 1);
        check(x -> crossEntropy(x, 2), z);
        check(x -> logistic(x[0]), m);
        check(x -> hinge(x[0]), m);
        check(x -> focal(x[0], 2), m);
        check(x -> huber(x[0], 1), m);
        check(x -> triplet(x, 0.2), random.doubles(6, -1, 1).toArray());
        assert close(crossEntropy(new double[] {m, 0}, 0).value, -Math.log(p));
        assert close(logistic(m).value, -Math.log(p));
        assert close(focal(m, 0).value, -Math.log(p)) : "γ = 0";
        assert close(focal(m, 2).value, -Math.log(p) * (1 - p) * (1 - p));
        assert close(huber(m, 9).value, m * m / 2);
        assert Math.abs(huber(m, 1e-9).value / 1e-9 - Math.abs(m)) < 1e-8;
    }

    IO.println("margin  zero_one  hinge   log2    focal2");
    for (double m = -2; m <= 3; m += 0.5) {
        IO.println("%-7.1f %-9d %.4f  %.4f  %.4f".formatted(m, m > 0 ? 0 : 1,
                hinge(m).value, logistic(m).value / Math.log(2),
                focal(m, 2).value / Math.log(2)));
    }
}

boolean close(double a, double b) {
    return Math.abs(a - b) < 1e-12 * Math.max(1, Math.abs(b));
}

/* Output
scores 2 1 0, class 0: loss 0.4076, gradient -0.3348 0.2447 0.0900
scores 1000 -1000: 0.0 and 2000.0, without the maximum Infinity
ten classes: equal scores 2.3026, softmax taken twice 1.4612
slope at margin -10: log loss -0.99995, squared error -0.00009
1000 easy and 1 hard: log loss 10.050 and 2.303, focal 0.001, 1.865
all barely right 0.6733, nine of ten right and sure 0.1003
residual 0.5: half its square 0.125, Huber 0.125
residual 10.0: half its square 50.000, Huber 9.500
triplet: positive at 1, negative at 0.5: 0.9500; exchanged 0.0000
margin  zero_one  hinge   log2    focal2
-2.0    1         3.0000  3.0685  2.3806
-1.5    1         2.5000  2.4546  1.6407
-1.0    1         2.0000  1.8946  1.0126
-0.5    1         1.5000  1.4053  0.5445
0.0     1         1.0000  1.0000  0.2500
0.5     0         0.5000  0.6839  0.0975
1.0     0         0.0000  0.4519  0.0327
1.5     0         0.0000  0.2906  0.0097
2.0     0         0.0000  0.1831  0.0026
2.5     0         0.0000  0.1138  0.0007
3.0     0         0.0000  0.0701  0.0002
*/
