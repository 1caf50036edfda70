///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Pearson and Spearman correlation, with Anscombe's four data sets

/// Pearson's r: the products of distances to the means, over what they could
/// be at most. Θ(n).
double pearson(double[] x, double[] y) {
    double mx = mean(x), my = mean(y), xy = 0, xx = 0, yy = 0;
    for (int i = 0; i < x.length; i++) {
        xy += (x[i] - mx) * (y[i] - my);
        xx += Math.pow(x[i] - mx, 2);
        yy += Math.pow(y[i] - my, 2);
    }
    return xy / Math.sqrt(xx * yy);
}

double mean(double[] x) {
    return Arrays.stream(x).sum() / x.length;
}

/// Spearman: Pearson's r of the ranks.
double spearman(double[] x, double[] y) {
    return pearson(ranks(x), ranks(y));
}

/// Ranks from 1; equal values share the mean of theirs. Up to Θ(n²).
double[] ranks(double[] x) {
    double[] sorted = x.clone(), ranks = new double[x.length];
    Arrays.sort(sorted);
    for (int i = 0, end; i < x.length; i = end) {
        end = i;
        while (end < x.length && sorted[end] == sorted[i]) end++;
        for (int j = 0; j < x.length; j++) {
            if (x[j] == sorted[i]) ranks[j] = (i + 1 + end) / 2.0;
        }
    }
    return ranks;
}

/// The line y = intercept + slope x of least squares.
double[] line(double[] x, double[] y) {
    double r = pearson(x, y), sy = variance(y), sx = variance(x);
    double slope = r * Math.sqrt(sy / sx);
    return new double[] {mean(y) - slope * mean(x), slope};
}

double variance(double[] x) {
    double m = mean(x), sum = 0;
    for (double v : x) sum += Math.pow(v - m, 2);
    return sum / (x.length - 1);
}

/// Oracle: Pearson's r without means, from the differences of all pairs.
double byPairs(double[] x, double[] y) {
    double xy = 0, xx = 0, yy = 0;
    for (int i = 0; i < x.length; i++) {
        for (int j = 0; j < i; j++) {
            double dx = x[i] - x[j], dy = y[i] - y[j];
            xy += dx * dy;
            xx += dx * dx;
            yy += dy * dy;
        }
    }
    return xy / Math.sqrt(xx) / Math.sqrt(yy);
}

/// A rank is one, plus all that are smaller, plus half of the others alike.
double[] byCounting(double[] x) {
    double[] ranks = new double[x.length];
    for (int i = 0; i < x.length; i++) {
        ranks[i] = 0.5;
        for (double v : x) ranks[i] += v < x[i] ? 1 : v == x[i] ? 0.5 : 0;
    }
    return ranks;
}

void main() {
    double[] x = {1, 2, 3, 4, 5}, y = {1, 2, 4, 8, 25};
    IO.println("by hand: pearson %.4f, spearman %.4f".formatted(pearson(x, y),
            spearman(x, y)));
    double[] u = {-2, -1, 0, 1, 2}, square = {4, 1, 0, 1, 4};
    IO.println("x and its square: pearson %.4f".formatted(
            pearson(u, square)));

    Random random = new Random(42);
    for (int trial = 0; trial < 50; trial++) {
        double[] a = new double[2 + random.nextInt(20)];
        Arrays.setAll(a, i -> random.nextInt(10)); // with ties
        assert Arrays.equals(ranks(a), byCounting(a)) : "ranks";
    }

    double[] same = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
    double[] other = {8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8};
    double[][] anscombe = {
        {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68},
        {9.14, 8.14, 8.74, 8.77, 9.26, 8.10, 6.13, 3.10, 9.13, 7.26, 4.74},
        {7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73},
        {6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.50, 5.56, 7.91, 6.89}};
    IO.println("set  mean_y  var_y   pearson  spearman  line");
    for (int set = 0; set < 4; set++) {
        double[] a = set < 3 ? same : other, b = anscombe[set];
        double[] line = line(a, b);
        double slope = byPairs(a, b) * Math.sqrt(variance(b) / variance(a));
        assert Math.abs(pearson(a, b) - byPairs(a, b)) < 1e-12;
        assert Math.abs(line[1] - slope) < 1e-12;
        assert Math.abs(mean(b) - 7.5) < 0.001 : "as printed in 1973";
        assert Math.abs(line[0] - 3) < 0.003 && Math.abs(slope - 0.5) < 5e-4;
        assert Math.abs(Math.pow(pearson(a, b), 2) - 0.667) < 0.001;
        IO.println("%d    %.4f  %.4f  %.5f  %8.4f  %.3f+%.4fx".formatted(
                set + 1, mean(b), variance(b), pearson(a, b), spearman(a, b),
                line[0], line[1]));
    }
    IO.println("x    set_1  set_2  set_3");
    for (int i = 0; i < same.length; i++) {
        IO.println("%-3.0f  %5.2f  %5.2f  %5.2f".formatted(same[i],
                anscombe[0][i], anscombe[1][i], anscombe[2][i]));
    }
}

/* Output
by hand: pearson 0.8647, spearman 1.0000
x and its square: pearson 0.0000
set  mean_y  var_y   pearson  spearman  line
1    7.5009  4.1273  0.81642    0.8182  3.000+0.5001x
2    7.5009  4.1276  0.81624    0.6909  3.001+0.5000x
3    7.5000  4.1226  0.81629    0.9909  3.002+0.4997x
4    7.5009  4.1232  0.81652    0.5000  3.002+0.4999x
x    set_1  set_2  set_3
10    8.04   9.14   7.46
8     6.95   8.14   6.77
13    7.58   8.74  12.74
9     8.81   8.77   7.11
11    8.33   9.26   7.81
14    9.96   8.10   8.84
6     7.24   6.13   6.08
4     4.26   3.10   5.39
12   10.84   9.13   8.15
7     4.82   7.26   6.42
5     5.68   4.74   5.73
*/
