///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Gradient descent: rates, momentum, line search, and noise

/// Steps against the gradient until the length of w falls to a fraction of its
/// start, or `most` steps; `keep` of the last move is repeated (0: plain
/// descent, else heavy ball). Θ(d) a step beside the gradient. The path.
List<double[]> descend(UnaryOperator<double[]> gradient, double[] start,
        double rate, double keep, double fraction, int most) {
    double[] w = start.clone(), move = new double[w.length];
    List<double[]> path = new ArrayList<>(List.of(start));
    double small = fraction * Math.sqrt(dot(w, w));
    for (int t = 0; t < most && Math.sqrt(dot(w, w)) > small; t++) {
        double[] g = gradient.apply(w);
        for (int j = 0; j < w.length; j++) {
            move[j] = keep * move[j] - rate * g[j];
            w[j] += move[j];
        }
        path.add(w.clone());
    }
    return path;
}

/// Armijo: halves the rate until the step gains at least half of what the
/// slope promises.
double backtrack(ToDoubleFunction<double[]> loss, double[] w, double[] g,
        double rate) {
    double[] next = w.clone();
    while (true) {
        for (int j = 0; j < w.length; j++) next[j] = w[j] - rate * g[j];
        double gain = loss.applyAsDouble(w) - loss.applyAsDouble(next);
        if (gain >= rate * dot(g, g) / 2) return rate;
        rate /= 2;
    }
}

/// Stochastic descent on the mean of ½(w - x)² over the data: a batch drawn
/// with replacement at each step. Rate 0 means 1/t at step t.
double[] stochastic(double[] data, double rate, int batch, int steps,
        Random random) {
    double[] path = new double[steps + 1];
    for (int t = 1; t <= steps; t++) {
        double g = path[t - 1];
        for (int i = 0; i < batch; i++) {
            g -= data[random.nextInt(data.length)] / batch;
        }
        path[t] = path[t - 1] - (rate == 0 ? 1.0 / t : rate) * g;
    }
    return path;
}

/// The gradient of a bowl ½(w₀² + κ w₁²).
UnaryOperator<double[]> bowl(double kappa) {
    return w -> new double[] {w[0], kappa * w[1]};
}

double dot(double[] a, double[] b) {
    double sum = 0;
    for (int j = 0; j < a.length; j++) sum += a[j] * b[j];
    return sum;
}

/// Oracle: where the heavy ball must be at step t from (1, 1), tuned: both
/// coordinates have a double root, one of each sign.
double[] heavyBall(double rho, int t) {
    double sign = t % 2 == 0 ? 1 : -1, fade = Math.pow(rho, t);
    return new double[] {(1 + (1 - rho) * t) * fade,
        (1 + (1 + rho) * t) * fade * sign};
}

void near(double a, double b) {
    assert Math.abs(a - b) < 1e-9 : a + " is not " + b;
}

void main() {
    IO.println("t  first    second   loss");
    List<double[]> hand = descend(bowl(3), new double[] {3, 1}, 0.5, 0, 0, 3);
    for (int t = 0; t <= 3; t++) { // exact line search takes the same steps
        double[] w = hand.get(t), g = bowl(3).apply(w);
        near(dot(g, g) / dot(g, bowl(3).apply(g)), 0.5);
        ToDoubleFunction<double[]> f = v -> (v[0] * v[0] + 3 * v[1] * v[1]) / 2;
        near(backtrack(f, w, g, 4), 0.5);
        near(backtrack(f, w, g, 0.6), 0.3);
        IO.println("%d  %7.4f  %7.4f  %.4f".formatted(
                t, w[0], w[1], f.applyAsDouble(w)));
    }

    double[] one = {1, 1};
    IO.println("rate    steps");
    for (double rate : new double[] {0.02, 0.05, 0.1, 0.15, 2 / 11.0, 0.19,
            0.195, 0.198}) {
        List<double[]> path = descend(bowl(10), one, rate, 0, 1e-6, 9999);
        for (int t = 0; t < path.size(); t++) {
            near(path.get(t)[0], Math.pow(1 - rate, t));
            near(path.get(t)[1], Math.pow(1 - 10 * rate, t));
        }
        IO.println("%.4f  %d".formatted(rate, path.size() - 1));
    }
    IO.println("second coordinate after 50 steps: %.4f at 0.2, %.4f at 0.21"
            .formatted(descend(bowl(10), one, 0.2, 0, 0, 50).get(50)[1],
                    descend(bowl(10), one, 0.21, 0, 0, 50).get(50)[1]));

    IO.println("kappa  plain  heavy");
    for (double kappa : new double[] {10, 100, 1000, 10000}) {
        double rho = (Math.sqrt(kappa) - 1) / (Math.sqrt(kappa) + 1);
        double rate = Math.pow(2 / (Math.sqrt(kappa) + 1), 2);
        List<double[]> plain = descend(bowl(kappa), one, 2 / (1 + kappa), 0,
                1e-6, 99999);
        List<double[]> heavy = descend(bowl(kappa), one, rate, rho * rho, 1e-6,
                99999);
        for (int t = 0; t < heavy.size(); t++) {
            near(heavy.get(t)[0], heavyBall(rho, t)[0]);
            near(heavy.get(t)[1], heavyBall(rho, t)[1]);
        }
        for (int t = 0; t < plain.size(); t++) {
            double shrunk = Math.pow((kappa - 1) / (kappa + 1), t);
            near(plain.get(t)[0], shrunk);
            near(plain.get(t)[1], t % 2 == 0 ? shrunk : -shrunk);
        }
        IO.println("%-5.0f  %-5d  %d".formatted(kappa, plain.size() - 1,
                heavy.size() - 1));
    }

    for (double start : new double[] {2, -2}) { // two valleys
        double w = descend(v -> new double[] {v[0] * v[0] * v[0] - v[0] + 0.1},
                new double[] {start}, 0.1, 0, 0, 500).getLast()[0];
        IO.println("from %.0f to %.4f, loss %.4f".formatted(start, w,
                w * w * w * w / 4 - w * w / 2 + w / 10));
    }

    double[] data = {1, 2, 6};
    IO.println("eta   batch  measured  predicted");
    for (double eta : new double[] {0.4, 0.2, 0.1}) {
        for (int batch : new int[] {1, 4}) {
            double[] path = stochastic(data, eta, batch, 400_000,
                    new Random(42));
            double spread = Arrays.stream(path).skip(1000)
                    .map(w -> (w - 3) * (w - 3)).average().orElseThrow();
            double predicted = eta / (2 - eta) * 14 / 3 / batch;
            assert Math.abs(spread / predicted - 1) < 0.03 : spread;
            IO.println("%.1f   %-5d  %.4f    %.4f".formatted(
                    eta, batch, spread, predicted));
        }
    }
    Random again = new Random(7); // with rate 1/t the path is the running mean
    double[] path = stochastic(data, 0, 1, 1000, new Random(7));
    double sum = 0;
    for (int t = 1; t <= 1000; t++) {
        sum += data[again.nextInt(3)];
        near(path[t], sum / t);
    }
    IO.println("rate 1/t: %.4f after 1000 steps".formatted(path[1000]));
}

/* Output
t  first    second   loss
0   3.0000   1.0000  6.0000
1   1.5000  -0.5000  1.5000
2   0.7500   0.2500  0.3750
3   0.3750  -0.1250  0.0938
rate    steps
0.0200  667
0.0500  263
0.1000  128
0.1500  83
0.1818  69
0.1900  128
0.1950  263
0.1980  667
second coordinate after 50 steps: 1.0000 at 0.2, 117.3909 at 0.21
kappa  plain  heavy
10     69     27
100    691    93
1000   6908   315
10000  69078  1056
from 2 to 0.9456, loss -0.1526
from -2 to -1.0467, loss -0.3524
eta   batch  measured  predicted
0.4   1      1.1657    1.1667
0.4   4      0.2912    0.2917
0.2   1      0.5180    0.5185
0.2   4      0.1296    0.1296
0.1   1      0.2452    0.2456
0.1   4      0.0614    0.0614
rate 1/t: 2.8830 after 1000 steps
*/
