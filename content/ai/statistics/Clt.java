///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Central limit theorem: exact distance to the normal, and coverage

/// The greatest distance between the distribution function of the number of
/// heads in n tosses and that of the normal with its mean and variance. At a
/// jump both of its ends count. Θ(n).
double gap(int n, double p) {
    double mean = n * p, sd = Math.sqrt(n * p * (1 - p));
    double[] chance = binomial(n, p);
    double below = 0, worst = 0;
    for (int k = 0; k <= n; k++) {
        double normal = normal((k - mean) / sd), upTo = below + chance[k];
        worst = Math.max(worst, Math.abs(upTo - normal));
        worst = Math.max(worst, Math.abs(below - normal));
        below = upTo;
    }
    return worst;
}

/// Berry-Esseen: no distribution with this third moment has a wider gap.
double bound(int n, double p) {
    double third = p * (1 - p) * (p * p + (1 - p) * (1 - p));
    return 0.4748 * third / Math.pow(p * (1 - p), 1.5) / Math.sqrt(n);
}

/// How often "rate plus or minus 1.96 standard errors" holds the true rate.
double coverage(int n, double p) {
    double[] chance = binomial(n, p);
    double covered = 0;
    for (int k = 0; k <= n; k++) {
        double rate = (double) k / n;
        double error = Math.sqrt(rate * (1 - rate) / n);
        if (Math.abs(rate - p) <= 1.96 * error) covered += chance[k];
    }
    return covered;
}

double[] binomial(int n, double p) {
    double[] chance = new double[n + 1];
    chance[0] = Math.pow(1 - p, n);
    for (int k = 0; k < n; k++) {
        chance[k + 1] = chance[k] * (n - k) / (k + 1) * p / (1 - p);
    }
    return chance;
}

/// The standard normal distribution function, by its power series.
double normal(double x) {
    if (Math.abs(x) > 8) return x < 0 ? 0 : 1;
    double term = x, sum = x;
    for (int k = 3; Math.abs(term) > 1e-17; k += 2) sum += term *= x * x / k;
    return 0.5 + sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
}

/// Oracle: the gap of a fair coin, in whole numbers. At n/2 heads the normal
/// is at one half and the coin half a jump above: C(n, n/2) / 2 / 2ⁿ.
double fair(int n) {
    BigInteger choose = BigInteger.ONE;
    for (int k = 1; k <= n / 2; k++) {
        choose = choose.multiply(BigInteger.valueOf(n - k + 1))
                .divide(BigInteger.valueOf(k));
    }
    return new BigDecimal(choose).divide(new BigDecimal(
            BigInteger.TWO.pow(n + 1)), MathContext.DECIMAL64).doubleValue();
}

/// The same for any coin: every sequence of heads and tails, one by one.
double[] bySequences(int n, double p) {
    double[] chance = new double[n + 1];
    for (int tosses = 0; tosses < 1 << n; tosses++) {
        int heads = Integer.bitCount(tosses);
        chance[heads] += Math.pow(p, heads) * Math.pow(1 - p, n - heads);
    }
    return chance;
}

/// The area under the density from 0 to x, by trapezia.
double area(double x) {
    double sum = 0, h = x / 20_000;
    for (int i = 0; i < 20_000; i++) {
        double a = i * h, b = a + h;
        sum += h / 2 * (Math.exp(-a * a / 2) + Math.exp(-b * b / 2));
    }
    return 0.5 + sum / Math.sqrt(2 * Math.PI);
}

void main() {
    IO.println("heads  exact   normal  half_a_step_on");
    double exact = 0;
    for (int k = 0; k <= 4; k++) {
        exact += binomial(4, 0.5)[k];
        IO.println("%-5d  %.4f  %.4f  %14.4f".formatted(k, exact,
                normal(k - 2), normal(k - 1.5)));
    }
    for (double x = -8.5; x <= 8.5; x += 0.5) {
        assert Math.abs(normal(x) - area(x)) < 1e-8 : "normal at " + x;
    }

    IO.println("tosses  gap       first_order  bound");
    for (int n : new int[] {4, 10, 100, 1000}) {
        assert Math.abs(gap(n, 0.5) - fair(n)) < 1e-9 : "fair coin";
        assert gap(n, 0.5) < bound(n, 0.5);
        IO.println("%-6d  %.6f  %11.6f  %.6f".formatted(n, gap(n, 0.5),
                1 / Math.sqrt(2 * Math.PI * n), bound(n, 0.5)));
    }

    IO.println("p     gap_30  bound_30  coverage_30  coverage_1000");
    for (double p : new double[] {0.5, 0.1, 0.01}) {
        double[] counted = bySequences(12, p), chance = binomial(12, p);
        for (int k = 0; k <= 12; k++) {
            assert Math.abs(counted[k] - chance[k]) < 1e-12 : "tosses";
        }
        IO.println("%.2f  %.4f  %8.4f  %11.4f  %13.4f".formatted(p,
                gap(30, p), bound(30, p), coverage(30, p), coverage(1000, p)));
    }

    assert Math.abs(gap(1, 0.9) - gap(1, 0.1)) < 1e-12 : "heads for tails";
    assert Math.abs(gap(30, 0.9) - gap(30, 0.1)) < 1e-12 : "heads for tails";
}

/* Output
heads  exact   normal  half_a_step_on
0      0.0625  0.0228          0.0668
1      0.3125  0.1587          0.3085
2      0.6875  0.5000          0.6915
3      0.9375  0.8413          0.9332
4      1.0000  0.9772          0.9938
tosses  gap       first_order  bound
4       0.187500     0.199471  0.237400
10      0.123047     0.126157  0.150145
100     0.039795     0.039894  0.047480
1000    0.012613     0.012616  0.015014
p     gap_30  bound_30  coverage_30  coverage_1000
0.50  0.0722    0.0867       0.9572         0.9463
0.10  0.1474    0.2369       0.8085         0.9528
0.01  0.4487    0.8540       0.2601         0.9270
*/
