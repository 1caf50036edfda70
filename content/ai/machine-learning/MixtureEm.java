///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION EM for a mixture of Gaussians: waiting times of Old Faithful

/// A density: component j has a weight, a mean and a standard deviation.
record Mixture(double[] weight, double[] mean, double[] sd) {
    /// The part of the density at x that component j brings.
    double part(int j, double x) {
        double z = (x - mean[j]) / sd[j];
        return weight[j] * Math.exp(-z * z / 2)
                / (sd[j] * Math.sqrt(2 * Math.PI));
    }

    double density(double x) {
        double sum = 0;
        for (int j = 0; j < mean.length; j++) sum += part(j, x);
        return sum;
    }

    double logLikelihood(double[] X) {
        return Arrays.stream(X).map(x -> Math.log(density(x))).sum();
    }
}

/// One step of EM. E: the chance that each component made each row, under the
/// old mixture. M: weights, means and variances with these chances as weights
/// of the rows. Θ(nK). The floor keeps a component from closing on one row.
Mixture step(double[] X, Mixture old, double floor) {
    int K = old.mean.length;
    double[] weight = new double[K], mean = new double[K], sd = new double[K];
    double[] density = Arrays.stream(X).map(old::density).toArray();
    for (int j = 0; j < K; j++) {
        double[] r = new double[X.length];
        double rows = 0, sum = 0, squares = 0;
        for (int i = 0; i < X.length; i++) {
            r[i] = old.part(j, X[i]) / density[i];
            rows += r[i];
            sum += r[i] * X[i];
        }
        mean[j] = sum / rows;
        for (int i = 0; i < X.length; i++) {
            squares += r[i] * Math.pow(X[i] - mean[j], 2);
        }
        weight[j] = rows / X.length;
        sd[j] = Math.max(floor, Math.sqrt(squares / rows));
    }
    return new Mixture(weight, mean, sd);
}

/// Steps until the log-likelihood rises by less than the gain.
Mixture em(double[] X, Mixture start, double floor, double gain) {
    Mixture now = start;
    double last, height = now.logLikelihood(X);
    do {
        last = height;
        now = step(X, now, floor);
        height = now.logLikelihood(X);
        assert height > last - 1e-9 : "the likelihood fell";
    } while (height - last > gain);
    return now;
}

/// The best of several starts, each from K random rows.
Mixture fit(double[] X, int K, int starts, Random random) {
    Mixture best = null;
    for (int s = 0; s < starts; s++) {
        double[] weight = new double[K], mean = weight.clone();
        double[] sd = weight.clone();
        Arrays.fill(weight, 1.0 / K);
        Arrays.setAll(mean, j -> X[random.nextInt(X.length)]);
        Arrays.fill(sd, 5);
        Mixture m = em(X, new Mixture(weight, mean, sd), 1, 1e-3);
        if (s == 0 || m.logLikelihood(X) > best.logLikelihood(X)) best = m;
    }
    return best;
}

/// Oracle: the fit of the R package mixtools to the same 272 waiting times:
/// weights, means, standard deviations.
final double[][] PUBLISHED = {{0.3608868, 0.6391132}, {54.61489, 80.09109},
    {5.871241, 5.867718}};

/// Oracle: at a maximum all slopes vanish, here taken by differences.
void checkMaximum(double[] X, Mixture m) {
    for (double[] part : List.of(m.mean, m.sd)) {
        for (int j = 0; j < part.length; j++) {
            double at = part[j];
            part[j] = at + 1e-4;
            double right = m.logLikelihood(X);
            part[j] = at - 1e-4;
            double slope = (right - m.logLikelihood(X)) / 2e-4;
            part[j] = at;
            assert Math.abs(slope) < 0.01 : "slope";
        }
    }
}

/// Minutes between eruptions of Old Faithful: `faithful$waiting` of R.
final String WAITING = """
    795474628555888551855484784783526284527951477869748355767879737766807452\
    488059908058845873836453825975905480548371647781598448826092787865738256\
    797162766078768375827065738876804886609050786372847551826288498381478452\
    868175598979598150855987536977568881458255904583568946825186537981608277\
    765980499653777765817170819353894586587866766388529349577768818173508574\
    557783835178844683558157768477818777517860829153784677844983718049756476\
    539455765082547578797878707970548650905454777964754786638582578267745483\
    7373888071835679788458834360758146904674""";

void main() {
    double[] four = {-3, -1, 1, 3};
    Mixture hand = new Mixture(new double[] {0.5, 0.5}, new double[] {-1, 1},
            new double[] {1, 1});
    double mean = 1, variance = 1;
    IO.println("round mean   variance");
    for (int round = 1; round <= 4; round++) {
        hand = step(four, hand, 0);
        mean = (3 * Math.tanh(3 * mean / variance)
                + Math.tanh(mean / variance)) / 2;
        variance = 5 - mean * mean;
        assert Math.abs(hand.mean[1] - mean) < 1e-12 : "by hand";
        IO.println("%-5d %.4f %.4f".formatted(
                round, hand.mean[1], hand.sd[1] * hand.sd[1]));
    }

    double[] X = new double[272];
    Arrays.setAll(X, i ->
            Integer.parseInt(WAITING.substring(2 * i, 2 * i + 2)));
    Mixture m = em(X, new Mixture(new double[] {0.5, 0.5},
            new double[] {50, 90}, new double[] {5, 5}), 0, 1e-9);
    double[][] fitted = {m.weight, m.mean, m.sd};
    for (int p = 0; p < 3; p++) for (int j = 0; j < 2; j++) {
        double gap = fitted[p][j] / PUBLISHED[p][j] - 1;
        assert Math.abs(gap) < 1e-5 : "mixtools";
    }
    checkMaximum(X, m);
    IO.println("weights %.4f %.4f, means %.3f %.3f, deviations %.3f %.3f"
            .formatted(m.weight[0], m.weight[1], m.mean[0], m.mean[1],
            m.sd[0], m.sd[1]));
    Mixture same = em(X, new Mixture(new double[] {0.5, 0.5},
            new double[] {70, 70}, new double[] {5, 5}), 0, 1e-9);
    IO.println("log-likelihood %.3f, from equal starts %.3f, at %.3f %.3f"
            .formatted(m.logLikelihood(X), same.logLikelihood(X),
            same.mean[0], same.mean[1]));
    for (int digits = 2; digits <= 32; digits *= 4) {
        Mixture spike = new Mixture(new double[] {0.2, 0.8}, new double[]
                {79, 70.9}, new double[] {Math.pow(10, -digits), 13.6});
        IO.println("spike on 79 of width 10^-%d: log-likelihood %.3f"
                .formatted(digits, spike.logLikelihood(X)));
    }
    double[] train = new double[136], test = new double[136];
    Arrays.setAll(train, i -> X[2 * i]);
    Arrays.setAll(test, i -> X[2 * i + 1]);
    IO.println("K  train   test");
    for (int K = 1; K <= 6; K++) {
        Mixture fit = fit(train, K, 10, new Random(K));
        IO.println("%d  %.4f %.4f".formatted(K, fit.logLikelihood(train) / 136,
                fit.logLikelihood(test) / 136));
    }
}

/* Output
round mean   variance
1     1.8734 1.4905
2     1.9235 1.3001
3     1.9503 1.1964
4     1.9629 1.1472
weights 0.3609 0.6391, means 54.615 80.091, deviations 5.871 5.868
log-likelihood -1034.002, from equal starts -1095.289, at 70.897 70.897
spike on 79 of width 10^-2: log-likelihood -1095.897
spike on 79 of width 10^-8: log-likelihood -957.767
spike on 79 of width 10^-32: log-likelihood -405.147
K  train   test
1  -4.0292 -4.0787
2  -3.8539 -3.8183
3  -3.8379 -3.8161
4  -3.8282 -3.8235
5  -3.8230 -3.8330
6  -3.8085 -3.8318
*/
