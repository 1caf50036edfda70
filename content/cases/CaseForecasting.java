///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Forecasting: seasonal naive, growth, Holt-Winters, backtest

/// Monthly airline passengers in thousands, 1949 to 1960 (Box and Jenkins).
final double[] Y = {
    112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118,
    115, 126, 141, 135, 125, 149, 170, 170, 158, 133, 114, 140,
    145, 150, 178, 163, 172, 178, 199, 199, 184, 162, 146, 166,
    171, 180, 193, 181, 183, 218, 230, 242, 209, 191, 172, 194,
    196, 196, 236, 235, 229, 243, 264, 272, 237, 211, 180, 201,
    204, 188, 235, 227, 234, 264, 302, 293, 259, 229, 203, 229,
    242, 233, 267, 269, 270, 315, 364, 347, 312, 274, 237, 278,
    284, 277, 317, 313, 318, 374, 413, 405, 355, 306, 271, 306,
    315, 301, 356, 348, 355, 422, 465, 467, 404, 347, 305, 336,
    340, 318, 362, 348, 363, 435, 491, 505, 404, 359, 310, 337,
    360, 342, 406, 396, 420, 472, 548, 559, 463, 407, 362, 405,
    417, 391, 419, 461, 472, 535, 622, 606, 508, 461, 390, 432};

record State(double level, double trend, double[] season, double sse) {}

/// Holt-Winters with a season that multiplies, over the first n months; sse
/// adds up the squared errors of the forecasts one month ahead.
State smooth(int n, double alpha, double beta, double gamma) {
    State start = start();
    double level = start.level, trend = start.trend, sse = 0;
    for (int t = 12; t < n; t++) {
        double before = level, s = start.season[t % 12];
        sse += Math.pow(Y[t] - (level + trend) * s, 2);
        level = alpha * Y[t] / s + (1 - alpha) * (before + trend);
        trend = beta * (level - before) + (1 - beta) * trend;
        start.season[t % 12] = gamma * Y[t] / level + (1 - gamma) * s;
    }
    return new State(level, trend, start.season, sse);
}

/// As R starts it: a centred yearly mean over two years, a line through it,
/// and each month's ratio to it, scaled to a mean of one.
State start() {
    double[] mean = new double[12], season = new double[12];
    double sum = 0, slope = 0, ratios = 0;
    for (int i = 0; i < 12; i++) {
        for (int j = 0; j <= 12; j++)
            mean[i] += Y[i + j] * (j % 12 == 0 ? 0.5 : 1) / 12;
        sum += mean[i] / 12;
        slope += mean[i] * (i - 5.5) / 143;
        season[(i + 6) % 12] = Y[i + 6] / mean[i];
        ratios += season[(i + 6) % 12] / 12;
    }
    for (int i = 0; i < 12; i++) season[i] /= ratios;
    return new State(sum - slope * 6.5, slope, season, 0);
}

/// Pattern search: step along a weight while that helps, then halve the step.
double[] fit(int n) {
    double[] w = {0.3, 0.1, 0.1};
    double best = smooth(n, w[0], w[1], w[2]).sse;
    for (double step = 0.2; step > 1e-7; step /= 2)
        for (int i = 0; i < 6; i++) {
            double[] v = w.clone();
            v[i / 2] = Math.clamp(v[i / 2] + (i % 2 == 0 ? step : -step), 0, 1);
            double sse = smooth(n, v[0], v[1], v[2]).sse;
            if (sse < best) { best = sse; w = v; i = -1; }
        }
    return w;
}

/// The 12 months after the first n, by one of four methods.
double[] forecast(String method, int n) {
    double growth = Arrays.stream(Y, n - 12, n).sum()
            / Arrays.stream(Y, n - 24, n - 12).sum();
    double[] w = method.equals("smooth") ? fit(n) : new double[3];
    State s = smooth(n, w[0], w[1], w[2]);
    return IntStream.range(0, 12).mapToDouble(h -> switch (method) {
        case "last" -> Y[n - 1];
        case "season" -> Y[n - 12 + h];
        case "growth" -> Y[n - 12 + h] * growth;
        default -> (s.level + (h + 1) * s.trend) * s.season[(n + h) % 12];
    }).toArray();
}

/// Mean and 95% interval. Origins next to each other share months, so whole
/// blocks of 12 origins are resampled.
double[] interval(double[] x, Random random) {
    double[] means = new double[2000];
    for (int b = 0; b < 2000; b++)
        for (int block = 0; block < 6; block++)
            for (int i = random.nextInt(x.length - 11), j = 0; j < 12; j++)
                means[b] += x[i + j] / 72;
    Arrays.sort(means);
    double mean = Arrays.stream(x).sum() / x.length;
    return new double[] {mean, means[50], means[1949]};
}

String row(double... values) {
    return "  %.4f".repeat(values.length)
            .formatted(DoubleStream.of(values).boxed().toArray());
}

/// Oracle: first, the values of R's HoltWinters with seasonal = "mult".
void main() {
    State r = smooth(144, 0.2755925, 0.03269295, 0.8707292);
    assert Arrays.stream(Y).sum() == 40363 && Math.abs(r.sse - 16570.78) < 0.01;
    assert Math.abs(r.level - 469.32322) + Math.abs(r.trend - 3.02154) < 1e-5;
    double[] w = fit(144);
    double least = smooth(144, w[0], w[1], w[2]).sse;
    assert least < r.sse && Math.abs(w[0] - 0.2755925) < 1e-4;
    IO.println("fitted" + row(w) + row(least));
    var random = new Random(42);
    var methods = List.of("last", "season", "growth", "smooth");
    double[][] mase = new double[5][73], percent = new double[12][4];
    IO.println("method  mase  low  high  mase1960  rmse1960");
    for (int m = 0; m < 4; m++) {
        double square = 0;
        for (int n = 60; n <= 132; n++) {
            double[] next = forecast(methods.get(m), n);
            double scale = square = 0;
            for (int t = 12; t < n; t++)
                scale += Math.abs(Y[t] - Y[t - 12]) / (n - 12);
            for (int h = 0; h < 12; h++) {
                double error = Math.abs(Y[n + h] - next[h]);
                mase[m][n - 60] += error / scale / 12;
                percent[h][m] += 100 * error / Y[n + h] / 73;
                square += error * error / 12;
            }
        }
        IO.println(methods.get(m) + row(interval(mase[m], random))
                + row(mase[m][72], Math.sqrt(square)));
    }
    Arrays.setAll(mase[4], n -> mase[3][n] - mase[2][n]);
    IO.println("smooth less growth" + row(interval(mase[4], random)));
    IO.println("months  last  season  growth  smooth");
    for (int h : new int[] {1, 3, 6, 12}) IO.println(h + row(percent[h - 1]));
}

/* Output
fitted  0.2756  0.0327  0.8708  16570.7778
method  mase  low  high  mase1960  rmse1960
last  2.1751  1.9965  2.4162  2.4959  102.9765
season  1.3816  1.0422  1.6886  1.5709  50.7083
growth  0.7246  0.5571  0.8846  0.4411  16.8393
smooth  0.7485  0.6413  0.8671  0.3442  15.9502
smooth less growth  0.0238  -0.1294  0.1826
months  last  season  growth  smooth
1  9.2773  10.2316  4.5424  3.4239
3  18.0766  10.3338  5.1646  5.4016
6  20.8714  10.7558  5.5418  6.5950
12  10.7320  10.7320  6.5145  5.8277
*/
