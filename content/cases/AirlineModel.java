///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION The airline model: exact likelihood, forecasts, intervals

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

/// Logarithms, less last month, less last year: 13 values are used up.
double[] difference(double[] y) {
    double[] w = new double[y.length - 13];
    for (int t = 0; t < w.length; t++)
        w[t] = Math.log(y[t + 13] / y[t + 12] * y[t] / y[t + 1]);
    return w;
}

/// Covariances of (1 + theta B)(1 + Theta B^12) applied to unit noise.
double[] covariance(double theta, double seasonal) {
    double[] psi = new double[14], gamma = new double[14];
    psi[0] = 1; psi[1] = theta; psi[12] = seasonal; psi[13] = theta * seasonal;
    for (int k = 0; k < 14; k++)
        for (int j = k; j < 14; j++) gamma[k] += psi[j] * psi[j - k];
    return gamma;
}

/// The noise variance, the log-likelihood and the next 12 differences.
record Pass(double variance, double logLikelihood, double[] next) {}

/// Innovations algorithm: each value less its best guess from 13 errors before.
Pass innovations(double[] w, double[] gamma) {
    int n = w.length;
    double[] next = new double[12], v = new double[n + 12], e = v.clone();
    double[][] c = new double[n + 12][14]; // [t][j]: weight of the error j back
    double squares = 0, logs = 0;
    for (int t = 0; t < n + 12; t++) {
        double guess = 0;
        v[t] = gamma[0];
        for (int k = Math.max(0, t - 13); k < t; k++) {
            double left = gamma[t - k];
            for (int i = Math.max(0, t - 13); i < k; i++)
                left -= c[k][k - i] * c[t][t - i] * v[i];
            c[t][t - k] = left / v[k];
            v[t] -= c[t][t - k] * left;
            guess += c[t][t - k] * e[k];
        }
        if (t >= n) { next[t - n] = guess; continue; }
        e[t] = w[t] - guess;
        squares += e[t] * e[t] / v[t];
        logs += Math.log(v[t]);
    }
    return new Pass(squares / n, -0.5 * (logs
            + n * Math.log(2 * Math.PI * Math.E * squares / n)), next);
}

/// Pattern search: step along a parameter while that helps, then halve it.
double[] fit(double[] w) {
    double[] p = {0, 0};
    double best = Double.NEGATIVE_INFINITY;
    for (double step = 0.2; step > 1e-6; step /= 2)
        for (int i = 0; i < 4; i++) {
            double[] q = p.clone();
            q[i / 2] += i % 2 == 0 ? step : -step;
            double fits = innovations(w, covariance(q[0], q[1])).logLikelihood;
            if (fits > best) { best = fits; p = q; i = -1; }
        }
    return p;
}

/// Mean and 95% interval by blocks of 12 origins, which share their months.
String interval(double[] x, Random random) {
    double[] means = new double[2000];
    for (int b = 0; b < 2000; b++)
        for (int block = 0; block < 6; block++)
            for (int i = random.nextInt(x.length - 11), j = 0; j < 12; j++)
                means[b] += x[i + j] / 72;
    Arrays.sort(means);
    return "  %.4f  %.4f  %.4f".formatted(
            Arrays.stream(x).sum() / x.length, means[50], means[1949]);
}

/// Oracle: first, what R's arima prints for the logarithms of this series.
void main() {
    double[] w = difference(Y), p = fit(w);
    Pass pass = innovations(w, covariance(p[0], p[1]));
    assert Math.abs(p[0] + 0.4018) < 5e-5 && Math.abs(p[1] + 0.5569) < 5e-5;
    assert Math.abs(pass.logLikelihood - 244.7) < 0.05;
    IO.println("theta %.4f  Theta %.4f  variance %.6f  likelihood %.2f"
            .formatted(p[0], p[1], pass.variance, pass.logLikelihood));
    IO.println("month  actual  low  forecast  high");
    double[] mase = new double[73], less = new double[73];
    double square = 0, covered = 0;
    for (int n = 60; n <= 132; n++) {
        double[] y = Arrays.copyOf(Y, n), d = difference(y), q = fit(d);
        Pass now = innovations(d, covariance(q[0], q[1]));
        double scale = square = 0, growth = Arrays.stream(y, n - 12, n).sum()
                / Arrays.stream(y, n - 24, n - 12).sum();
        for (int t = 12; t < n; t++)
            scale += Math.abs(y[t] - y[t - 12]) / (n - 12) * 12;
        y = Arrays.copyOf(y, n + 12);
        for (int h = 0, t = n; h < 12; h++, t++) {
            y[t] = y[t - 1] * y[t - 12] / y[t - 13] * Math.exp(now.next[h]);
            double wide = Math.exp(1.959964 * Math.sqrt(now.variance
                    * (1 + h * (1 + q[0]) * (1 + q[0]))));
            double miss = Math.abs(y[t] - Y[t]);
            mase[n - 60] += miss / scale;
            less[n - 60] += miss / scale
                    - Math.abs(y[t - 12] * growth - Y[t]) / scale;
            square += miss * miss / 12;
            if (Y[t] > y[t] / wide && Y[t] < y[t] * wide) covered++;
            if (n == 132) IO.println("%d  %.0f  %.1f  %.1f  %.1f".formatted(
                    h + 1, Y[t], y[t] / wide, y[t], y[t] * wide));
        }
    }
    IO.println("mase" + interval(mase, new Random(42))
            + "  less growth" + interval(less, new Random(42)));
    double pairs = Math.pow((1.959964 + 0.841621) * 12 / 3, 2);
    IO.println("1960: mase %.4f, rmse %.4f; covered %.0f of 876; %.0f pairs"
            .formatted(mase[72], Math.sqrt(square), covered, Math.ceil(pairs)));
}

/* Output
theta -0.4018  Theta -0.5569  variance 0.001348  likelihood 244.70
month  actual  low  forecast  high
1  417  390.6  419.3  450.2
2  391  366.5  398.9  434.2
3  419  423.6  466.6  513.9
4  461  408.3  454.4  505.8
5  472  421.2  473.3  531.8
6  535  482.6  547.1  620.3
7  622  544.3  622.2  711.3
8  606  547.0  630.2  725.9
9  508  453.9  526.7  611.3
10  461  395.6  462.3  540.3
11  390  345.6  406.6  478.4
12  432  381.9  452.3  535.6
mase  0.5023  0.3847  0.6411  less growth  -0.2223  -0.3612  -0.0705
1960: mase 0.4355, rmse 18.5937; covered 858 of 876; 126 pairs
*/
