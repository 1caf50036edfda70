///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION KL divergence: both directions, normals, Jensen-Shannon, fits

/// KL(p‖q) in nats: the mean under p of the log ratio ln(p/q). Where p is 0
/// nothing is added; where only q is 0 the result is infinite. Θ(K).
double kl(double[] p, double[] q) {
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
        if (p[i] > 0) sum += p[i] * Math.log(p[i] / q[i]);
    }
    return sum;
}

/// The same for two normals, in closed form: Θ(1).
double klNormal(double mean, double sd, double mean2, double sd2) {
    double shift = (mean - mean2) / sd2, scale = sd / sd2;
    return (scale * scale + shift * shift - 1) / 2 - Math.log(scale);
}

/// Jensen-Shannon: both against their mixture. Symmetric, at most ln 2.
double jensenShannon(double[] p, double[] q) {
    double[] mixture = new double[p.length];
    Arrays.setAll(mixture, i -> (p[i] + q[i]) / 2);
    return (kl(p, mixture) + kl(q, mixture)) / 2;
}

/// The normal nearest to p on the grid, {mean, sd, divergence}, by pattern
/// search from a start: least KL(p‖q) if forward, least KL(q‖p) otherwise.
double[] fit(double[] p, boolean forward, double mean, double sd) {
    double[] best = {mean, sd, Double.POSITIVE_INFINITY};
    for (double step = 1; step > 1e-7;) {
        double[] from = best;
        double[][] moves = {{step, 0}, {-step, 0}, {0, step}, {0, -step}};
        for (double[] move : moves) {
            double m = from[0] + move[0], s = from[1] + move[1];
            double[] q = normal(m, s);
            double loss = forward ? kl(p, q) : kl(q, p);
            if (s > 0 && loss < best[2]) best = new double[] {m, s, loss};
        }
        if (best == from) step /= 2;
    }
    return best;
}

/// The probabilities of a normal on the grid -20, -19.9, ..., 20.
double[] normal(double mean, double sd) {
    double[] p = new double[401];
    Arrays.setAll(p, i -> Math.exp(-Math.pow((i - 200) / 10.0 - mean, 2)
            / 2 / sd / sd));
    double sum = Arrays.stream(p).sum();
    Arrays.setAll(p, i -> p[i] / sum);
    return p;
}

/// Oracle: -ln P / n, where P is the chance that n draws from q show exactly
/// the shares p. It exceeds KL(p‖q) by at most K ln(n + 1) / n (types).
double byCounting(double[] p, double[] q, int n) {
    double log = logFactorial(n);
    for (int i = 0; i < p.length; i++) {
        int count = (int) Math.round(n * p[i]);
        log += count * Math.log(q[i]) - logFactorial(count);
    }
    return -log / n;
}

double logFactorial(int n) {
    double sum = 0;
    for (int i = 2; i <= n; i++) sum += Math.log(i);
    return sum;
}

double[] random(int n, Random random) {
    double[] p = random.doubles(n, 0.01, 1).toArray();
    double sum = Arrays.stream(p).sum();
    return Arrays.stream(p).map(v -> v / sum).toArray();
}

void main() {
    double[] p = {1 / 2.0, 1 / 4.0, 1 / 8.0, 1 / 8.0};
    double[] q = {1 / 8.0, 1 / 2.0, 1 / 4.0, 1 / 8.0};
    IO.println("by hand: KL(p|q) %.4f bits or %.4f nats, KL(q|p) %.4f or %.4f"
            .formatted(kl(p, q) / Math.log(2), kl(p, q),
                    kl(q, p) / Math.log(2), kl(q, p)));
    double excess = byCounting(p, q, 800_000) - kl(p, q);
    assert excess >= 0 && excess < 4 * Math.log(800_001) / 800_000 : excess;

    IO.println("normals: KL %.6f, reverse %.6f".formatted(
            klNormal(0, 1, 1, 2), klNormal(1, 2, 0, 1)));
    double sum = kl(normal(-1, 2), normal(1, 1.5));
    assert Math.abs(sum - klNormal(-1, 2, 1, 1.5)) < 1e-9 : "closed form";

    double near = klNormal(0, 1, 1, 1), far = klNormal(0, 1, 2, 1);
    assert far == 2 && near == 0.5 : "no triangle inequality";

    double[] left = {1, 0}, right = {0, 1};
    IO.println("disjoint: KL %s, Jensen-Shannon %.4f".formatted(
            kl(left, right), jensenShannon(left, right)));
    Random random = new Random(42);
    for (int trial = 0; trial < 1000; trial++) {
        double[] a = random(5, random), b = random(5, random);
        double[] c = random(5, random);
        double gap = 0, ab = jensenShannon(a, b);
        for (int i = 0; i < 5; i++) gap += Math.abs(a[i] - b[i]);
        assert kl(a, b) >= gap * gap / 2 : "Pinsker's inequality";
        assert Math.abs(ab - jensenShannon(b, a)) < 1e-12 && ab < Math.log(2);
        assert Math.sqrt(ab) <= Math.sqrt(jensenShannon(a, c))
                + Math.sqrt(jensenShannon(c, b)) : "triangle inequality";
    }

    double[] low = normal(-3, 1), high = normal(3, 1), two = new double[401];
    Arrays.setAll(two, i -> 0.7 * low[i] + 0.3 * high[i]);
    double[] all = fit(two, true, 1, 1), one = fit(two, false, -1, 1);
    double[] other = fit(two, false, 3, 1);
    assert Math.abs(all[0] + 1.2) < 1e-4 : "forward: the mean of p";
    assert Math.abs(all[1] * all[1] - 8.56) < 1e-3 : "and its variance";
    IO.println("least KL(p|q), then two local minima of KL(q|p):");
    for (double[] f : List.of(all, one, other)) {
        IO.println("mean %.3f, sd %.3f, divergence %.4f"
                .formatted(f[0], f[1], f[2]));
    }
    IO.println("x     p       forward  reverse");
    for (int x = -6; x <= 6; x++) {
        int i = 200 + 10 * x;
        IO.println("%-5d %.4f  %.4f   %.4f".formatted(x, 10 * two[i],
                10 * normal(all[0], all[1])[i],
                10 * normal(one[0], one[1])[i]));
    }
}

/* Output
by hand: KL(p|q) 0.6250 bits or 0.4332 nats, KL(q|p) 0.5000 or 0.3466
normals: KL 0.443147, reverse 1.306853
disjoint: KL Infinity, Jensen-Shannon 0.6931
least KL(p|q), then two local minima of KL(q|p):
mean -1.200, sd 2.926, divergence 0.4662
mean -2.991, sd 1.015, divergence 0.3540
mean 2.973, sd 1.038, divergence 1.1967
x     p       forward  reverse
-6    0.0031  0.0355   0.0048
-5    0.0378  0.0587   0.0553
-4    0.1694  0.0863   0.2397
-3    0.2793  0.1128   0.3932
-2    0.1694  0.1314   0.2441
-1    0.0378  0.1360   0.0574
0     0.0044  0.1254   0.0051
1     0.0163  0.1028   0.0002
2     0.0726  0.0750   0.0000
3     0.1197  0.0487   0.0000
4     0.0726  0.0281   0.0000
5     0.0162  0.0144   0.0000
6     0.0013  0.0066   0.0000
*/
