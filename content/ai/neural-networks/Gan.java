///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION a generative adversarial network in one dimension

/// The game's value: the mean of log D over the data p plus that of log(1 - D)
/// over the generated q, for densities on finitely many points.
double value(double[] p, double[] q, double[] D) {
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
        if (p[i] > 0) sum += p[i] * Math.log(D[i]);
        if (q[i] > 0) sum += q[i] * Math.log(1 - D[i]);
    }
    return sum;
}

/// The discriminator that makes it largest.
double[] best(double[] p, double[] q) {
    double[] D = new double[p.length];
    Arrays.setAll(D, i -> p[i] / (p[i] + q[i]));
    return D;
}

/// A discriminator to be learnt: σ(w0 + w1·x + w2·x²). Between two normal
/// densities the best one has this form.
double discriminate(double[] w, double x) {
    return 1 / (1 + Math.exp(-(w[0] + w[1] * x + w[2] * x * x)));
}

/// A step of the discriminator, up the mean of log D(x) over the real plus that
/// of log(1 - D(x)) over the fake: logistic regression of real against fake.
void sharpen(double[] w, double[] real, double[] fake, double rate) {
    double[] slope = new double[3];
    for (int i = 0; i < real.length; i++) {
        double up = 1 - discriminate(w, real[i]);
        double down = discriminate(w, fake[i]);
        for (int c = 0; c < 3; c++) {
            slope[c] += up * Math.pow(real[i], c) - down * Math.pow(fake[i], c);
        }
    }
    for (int c = 0; c < 3; c++) w[c] += rate * slope[c] / real.length;
}

/// A step of the generator g0 + g1·z: down the mean of log(1 - D(x)) if it is
/// the saturating loss, up that of log D(x) if not. Only the weight differs.
void fool(double[] g, double[] w, double[] z, double rate, boolean saturating) {
    double shift = 0, stretch = 0;
    for (double at : z) {
        double x = g[0] + g[1] * at, D = discriminate(w, x);
        double slope = (saturating ? D : 1 - D) * (w[1] + 2 * w[2] * x);
        shift += slope / z.length;
        stretch += slope * at / z.length;
    }
    g[0] += rate * shift;
    g[1] += rate * stretch;
}

/// One round: a step of each on 64 fresh samples; the data are N(3, 0.5²).
void round(double[] w, double[] g, boolean saturating, Random random) {
    double[] real = normal(64, 3, 0.5, random), z = normal(64, 0, 1, random);
    double[] fake = Arrays.stream(z).map(at -> g[0] + g[1] * at).toArray();
    sharpen(w, real, fake, 0.3);
    fool(g, w, z, 0.01, saturating);
}

/// The smallest game, a·b: one player lowers it by moving a, the other raises
/// it by moving b, both at once. Returns how far from (0, 0) they end.
double spiral(double rate, int steps) {
    double a = 1, b = 0;
    while (steps-- > 0) {
        double was = a;
        a -= rate * b;
        b += rate * was;
    }
    return Math.hypot(a, b);
}

double[] normal(int n, double mean, double sd, Random random) {
    double[] x = new double[n];
    Arrays.setAll(x, i -> mean + sd * random.nextGaussian());
    return x;
}

/// Oracle: the value of the best reply from entropies alone, 2·JSD - log 4.
double fromEntropies(double[] p, double[] q) {
    double jensenShannon = 0;
    for (int i = 0; i < p.length; i++) {
        double m = (p[i] + q[i]) / 2;
        jensenShannon += (nlog(p[i]) + nlog(q[i])) / -2 + nlog(m);
    }
    return 2 * jensenShannon - Math.log(4);
}

double nlog(double p) {
    return p > 0 ? -p * Math.log(p) : 0;
}

/// The mean of log D, or of -log(1 - D), over what a generator makes.
double praise(double[] g, double[] w, double[] z, boolean saturating) {
    double sum = 0;
    for (double at : z) {
        double x = g[0] + g[1] * at, s = w[0] + x * (w[1] + x * w[2]);
        sum += saturating ? Math.log1p(Math.exp(s)) : -Math.log1p(Math.exp(-s));
    }
    return sum / z.length;
}

void main() {
    double[] p = {0.5, 0.5, 0}, q = {0, 0.5, 0.5};
    IO.println("best D %s, value %.4f; if equal %.4f".formatted(
            Arrays.toString(best(p, q)), value(p, q, best(p, q)),
            value(p, p, new double[] {0.5, 0.5, 0.5})));
    Random random = new Random(42);
    for (int trial = 0; trial < 100; trial++) {
        double[] a = normal(9, 0, 1, random), b = normal(9, 0, 1, random);
        for (double[] it : List.of(a, b)) {
            double sum = 0;
            for (int i = 0; i < 9; i++) sum += it[i] = Math.exp(it[i]);
            for (int i = 0; i < 9; i++) it[i] /= sum;
        }
        double top = value(a, b, best(a, b));
        assert Math.abs(top - fromEntropies(a, b)) < 1e-12;
        double[] other = normal(9, 0.5, 0.1, random);
        assert value(a, b, other) < top && top > -Math.log(4);
    }

    double[] w = {0.3, -0.5, 0.2}, z = normal(50, 0, 1, random);
    for (int c = 0; c < 4; c++) {
        double[] g = {0.4, 0.8}, up = g.clone(), down = g.clone();
        fool(g, w, z, 1, c > 1);
        up[c % 2] += 1e-5;
        down[c % 2] -= 1e-5;
        double rise = praise(up, w, z, c > 1) - praise(down, w, z, c > 1);
        double moved = g[c % 2] - (up[c % 2] + down[c % 2]) / 2;
        assert Math.abs(rise / 2e-5 - moved) < 1e-8;
    }
    double[] learnt = new double[3], real = normal(10000, 1, 1, random);
    double[] fake = normal(10000, 0, 1, random);
    for (int i = 0; i < 200; i++) sharpen(learnt, real, fake, 0.3);
    assert Math.abs(learnt[0] + 0.5) < 0.05 && Math.abs(learnt[1] - 1) < 0.05
            && Math.abs(learnt[2]) < 0.05 : "log p/q is x - 1/2";
    double far = spiral(0.1, 100);
    assert Math.abs(far - Math.pow(1.01, 50)) < 1e-12;
    IO.println("the game a·b after 100 steps: distance %.4f".formatted(far));

    IO.println("round  mean    spread  satMean  satSpread");
    double[] v = {0, 0, 0}, g = {0, 1}, satV = {0, 0, 0}, satG = {0, 1};
    for (int i = 0; i <= 4000; i++) {
        if (i % 400 == 0) IO.println("%-6d %.4f  %.4f  %.4f   %.4f".formatted(i,
                g[0], Math.abs(g[1]), satG[0], Math.abs(satG[1])));
        round(v, g, false, random);
        round(satV, satG, true, random);
    }
}

/* Output
best D [1.0, 0.5, 0.0], value -0.6931; if equal -1.3863
the game a·b after 100 steps: distance 1.6446
round  mean    spread  satMean  satSpread
0      0.0000  1.0000  0.0000   1.0000
400    2.9489  0.4212  3.0160   0.3901
800    3.0920  0.4875  3.0779   0.0028
1200   2.8264  0.4220  3.0580   0.0106
1600   2.9910  0.5105  3.0303   0.0029
2000   3.0546  0.5100  3.1102   0.0044
2400   2.9900  0.4854  3.0055   0.0050
2800   3.0013  0.5320  3.0682   0.0015
3200   3.0068  0.5286  3.0646   0.0024
3600   3.0428  0.5277  3.1036   0.0136
4000   3.0228  0.4817  3.0849   0.0138
*/
