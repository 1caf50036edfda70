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

/// One round: a step of each on 64 fresh samples; the data are N(1, 0.5²).
void round(double[] w, double[] g, double rate, Random random) {
    double[] real = normal(64, 1, 0.5, random), z = normal(64, 0, 1, random);
    double[] fake = Arrays.stream(z).map(at -> g[0] + g[1] * at).toArray();
    sharpen(w, real, fake, rate);
    fool(g, w, z, 0.02, false);
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
    double jsd = 0;
    for (int i = 0; i < p.length; i++) {
        jsd += nlog((p[i] + q[i]) / 2) - (nlog(p[i]) + nlog(q[i])) / 2;
    }
    return 2 * jsd - Math.log(4);
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
    double[] p = {0.5, 0.5, 0}, q = {0, 0.5, 0.5}, D = best(p, q);
    IO.println("best D %s, value %.4f; if equal %.4f".formatted(
            Arrays.toString(D), value(p, q, D), value(p, p, best(p, p))));
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
        assert Math.abs(rise / 2e-5 + 0.4 + c % 2 * 0.4 - g[c % 2]) < 1e-8;
    }
    double[] learnt = new double[3], real = normal(10000, 1, 1, random);
    double[] fake = normal(10000, 0, 1, random);
    for (int i = 0; i < 200; i++) sharpen(learnt, real, fake, 0.3);
    assert Math.abs(learnt[0] + 0.5) < 0.05 && Math.abs(learnt[1] - 1) < 0.05
            && Math.abs(learnt[2]) < 0.05 : "log p/q is x - 1/2";
    assert Math.abs(spiral(0.1, 100) - Math.pow(1.01, 50)) < 1e-12;
    IO.println("the game a·b, 100 steps: %.4f".formatted(spiral(0.1, 100)));
    IO.println("apart  saturating  other");
    for (int m = 1; m <= 8; m++) {
        double[] known = {-m * m / 2.0, m, 0}, pull = new double[2];
        for (int i = -1000; i <= 1000; i++) for (int c = 0; c < 2; c++) {
            double[] g = {0, 1}, at = {i / 100.0};
            double weight = Math.exp(-i * i / 2e4) / Math.sqrt(2e4 * Math.PI);
            fool(g, known, at, weight, c == 0);
            pull[c] += g[0];
        }
        assert Math.abs(pull[0] + pull[1] - m) < 1e-9 : "D and 1 - D";
        IO.println("%-6d %.4f      %.4f".formatted(m, pull[0], pull[1]));
    }
    IO.println("round  mean    spread  slow    bend");
    double[] v = {0, 0, 0}, g = {0, 1}, slowV = {0, 0, 0}, slowG = {0, 1};
    for (int i = 0; i <= 3000; i++) {
        if (i % 200 == 0) IO.println("%-6d %.4f  %.4f  %.4f  %.4f".formatted(
                i, g[0], g[1], slowG[1], slowV[2]));
        round(v, g, 0.3, random);
        round(slowV, slowG, 0.02, random);
    }
}

/* Output
best D [1.0, 0.5, 0.0], value -0.6931; if equal -1.3863
the game a·b, 100 steps: 1.6446
apart  saturating  other
1      0.3980      0.6020
2      0.4496      1.5504
3      0.2959      2.7041
4      0.1372      3.8628
5      0.0474      4.9526
6      0.0125      5.9875
7      0.0025      6.9975
8      0.0004      7.9996
round  mean    spread  slow    bend
0      0.0000  1.0000  1.0000  0.0000
200    1.1135  0.1929  0.6334  -0.1771
400    0.9921  0.5363  0.2539  -0.2271
600    0.9997  0.4428  0.1170  -0.1655
800    1.0230  0.4542  0.0713  -0.0878
1000   0.9720  0.5266  0.0571  -0.0157
1200   1.0148  0.4450  0.0614  0.0632
1400   0.9685  0.5376  0.0875  0.1251
1600   1.0077  0.4606  0.1613  0.1863
1800   0.9793  0.5065  0.3764  0.2192
2000   1.0048  0.4877  0.7927  0.1456
2200   1.0045  0.4923  0.8761  -0.0559
2400   1.0021  0.5108  0.5912  -0.1164
2600   0.9949  0.4897  0.3616  -0.1129
2800   1.0098  0.4914  0.2508  -0.0537
3000   0.9772  0.4994  0.2104  -0.0115
*/
