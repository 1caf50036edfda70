///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION The normal distribution function, its tails and its quantiles

/// The density of the standard normal.
double density(double x) {
    return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
}

/// The chance of a value below x: near the middle by a power series, summed
/// until a term no longer changes it; in the tail without any subtraction.
double cdf(double x) {
    if (x > 0) return 1 - cdf(-x);
    if (x < -3) return tail(-x); // equivalent: near -3 both agree
    double term = x, sum = 0;
    for (int k = 3; sum != (sum += term); k += 2) term *= x * x / k;
    return 0.5 + density(x) * sum;
}

/// The chance of a value above x > 0, by Laplace's continued fraction
/// density / (x + 1/(x + 2/(x + 3/(x + ...)))), from the inside out.
double tail(double x) {
    double fraction = x;
    for (int k = 200; k > 0; k--) fraction = x + k / fraction;
    return density(x) / fraction;
}

/// The x below which a share p of the values lies, by halving an interval
/// until no double is left between its ends.
double quantile(double p) {
    double low = -40, high = 40;
    while (true) {
        double middle = (low + high) / 2;
        if (middle <= low || middle >= high) return middle;
        if (cdf(middle) < p) low = middle;
        else high = middle;
    }
}

/// Oracle: the area from 0 to x under the density, by Simpson's rule.
double area(double x) {
    int n = 2000;
    double h = x / n, sum = 1 + Math.exp(-x * x / 2);
    for (int i = 1; i < n; i++) {
        double at = i * h;
        sum += (i % 2 == 1 ? 4 : 2) * Math.exp(-at * at / 2);
    }
    return sum * h / 3 / Math.sqrt(2 * Math.PI);
}

void main() {
    IO.println("within  chance      one_in");
    for (int k = 1; k <= 6; k++) {
        double outside = 2 * cdf(-k);
        IO.println("%-6d  %.8f  %.1f".formatted(k, 1 - outside, 1 / outside));
    }
    for (double x = -8; x <= 8; x += 0.125) {
        assert Math.abs(cdf(x) - 0.5 - area(x)) < 1e-12 : "cdf " + x;
        assert Math.abs(cdf(x) + cdf(-x) - 1) < 1e-15 : "symmetry " + x;
    }
    for (double x = 1; x <= 30; x++) { // Gordon 1941: bounds on the tail
        double ratio = cdf(-x) / density(x);
        assert x / (x * x + 1) < ratio && ratio < 1 / x : "tail " + x;
    }
    IO.println("above 4.5: %.4f in a million".formatted(cdf(-4.5) * 1e6));
    IO.println("above 10: %.4f in 10^24, as 1 - cdf(10): %.1f".formatted(
            cdf(-10) * 1e24, 1 - cdf(10)));

    IO.println("share   quantile");
    for (double p : new double[] {0.75, 0.9, 0.95, 0.975, 0.99, 0.995}) {
        assert Math.abs(quantile(p) + quantile(1 - p)) < 1e-9;
        assert Math.abs(area(quantile(p)) - p + 0.5) < 1e-12 : p;
        IO.println("%.3f  %9.6f".formatted(p, quantile(p)));
    }
    assert Math.abs(cdf(quantile(1e-20)) / 1e-20 - 1) < 1e-9 : "far out";

    // other shapes with mean 0 and deviation 1, at the same ranks of 20
    IO.println("normal  uniform  exponential");
    for (double rank = 0.5; rank < 20; rank++) {
        double p = rank / 20;
        IO.println("%6.3f  %7.3f  %11.3f".formatted(quantile(p),
                Math.sqrt(12) * (p - 0.5), -Math.log(1 - p) - 1));
    }

    // heights: women 165 and men 178 cm, deviation 7 each, half and half
    IO.println("x    women    men      all      one_normal");
    double spread = Math.sqrt(7 * 7 + 6.5 * 6.5);
    for (int x = 142; x <= 202; x += 3) {
        double women = density((x - 165) / 7.0) / 7 / 2;
        double men = density((x - 178) / 7.0) / 7 / 2;
        IO.println("%d  %.5f  %.5f  %.5f  %.5f".formatted(x, women, men,
                women + men, density((x - 171.5) / spread) / spread));
    }
}

/* Output
within  chance      one_in
1       0.68268949  3.2
2       0.95449974  22.0
3       0.99730020  370.4
4       0.99993666  15787.2
5       0.99999943  1744277.9
6       1.00000000  506797345.9
above 4.5: 3.3977 in a million
above 10: 7.6199 in 10^24, as 1 - cdf(10): 0.0
share   quantile
0.750   0.674490
0.900   1.281552
0.950   1.644854
0.975   1.959964
0.990   2.326348
0.995   2.575829
normal  uniform  exponential
-1.960   -1.645       -0.975
-1.440   -1.472       -0.922
-1.150   -1.299       -0.866
-0.935   -1.126       -0.808
-0.755   -0.953       -0.745
-0.598   -0.779       -0.678
-0.454   -0.606       -0.607
-0.319   -0.433       -0.530
-0.189   -0.260       -0.447
-0.063   -0.087       -0.356
 0.063    0.087       -0.256
 0.189    0.260       -0.144
 0.319    0.433       -0.019
 0.454    0.606        0.124
 0.598    0.779        0.291
 0.755    0.953        0.492
 0.935    1.126        0.743
 1.150    1.299        1.079
 1.440    1.472        1.590
 1.960    1.645        2.689
x    women    men      all      one_normal
142  0.00013  0.00000  0.00013  0.00035
145  0.00048  0.00000  0.00048  0.00089
148  0.00149  0.00000  0.00150  0.00203
151  0.00386  0.00002  0.00387  0.00418
154  0.00829  0.00008  0.00837  0.00780
157  0.01483  0.00032  0.01515  0.01320
160  0.02208  0.00104  0.02312  0.02023
163  0.02736  0.00287  0.03022  0.02811
166  0.02821  0.00656  0.03476  0.03538
169  0.02420  0.01247  0.03667  0.04036
172  0.01728  0.01974  0.03702  0.04171
175  0.01027  0.02600  0.03627  0.03905
178  0.00508  0.02850  0.03358  0.03313
181  0.00209  0.02600  0.02809  0.02547
184  0.00072  0.01974  0.02045  0.01774
187  0.00020  0.01247  0.01267  0.01120
190  0.00005  0.00656  0.00660  0.00640
193  0.00001  0.00287  0.00288  0.00332
196  0.00000  0.00104  0.00105  0.00156
199  0.00000  0.00032  0.00032  0.00066
202  0.00000  0.00008  0.00008  0.00026
*/
