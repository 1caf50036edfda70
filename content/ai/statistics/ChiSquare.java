///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Pearson's chi-square test, and a table too small for it

/// How far counts are from what was expected of them.
double chiSquare(double[] observed, double[] expected) {
    double sum = 0;
    for (int i = 0; i < observed.length; i++) {
        sum += Math.pow(observed[i] - expected[i], 2) / expected[i];
    }
    return sum;
}

/// What a table would hold if rows and columns were independent.
double[] expected(double a, double b, double c, double d) {
    double n = a + b + c + d;
    return new double[] {(a + b) * (a + c) / n, (a + b) * (b + d) / n,
            (c + d) * (a + c) / n, (c + d) * (b + d) / n};
}

/// The chance of a chi-square above x, as one less a power series.
double pValue(double x, int df) {
    boolean odd = df % 2 == 1;
    double h = x / 2, a = odd ? 0.5 : 0, term = Math.exp(-h), sum = 0;
    if (odd) term *= 2 * Math.sqrt(h / Math.PI);
    while (a < df / 2.0) term *= h / ++a;
    while (sum != (sum += term)) term *= h / ++a;
    return 1 - sum;
}

/// Fisher's exact test: of all ways to fill the table with these margins, the
/// chance of those that are no likelier than the one seen.
double exact(int a, int b, int c, int d) {
    double total = 0, seen = ways(a, b, c, d);
    double extreme = 0;
    for (int x = 0; x <= a + b; x++) {
        if (x > a + c || c + a - x > c + d) continue;
        double ways = ways(x, a + b - x, a + c - x, d - a + x);
        total += ways;
        if (ways <= seen) extreme += ways;
    }
    return extreme / total;
}

double ways(int a, int b, int c, int d) {
    return choose(a + b, a) * choose(c + d, c);
}

double choose(int n, int k) {
    double ways = 1;
    for (int i = 1; i <= k; i++) ways = ways * (n - k + i) / i;
    return ways;
}

/// Oracle: all 2ⁿ answers with k times "yes", counting those that are right
/// at least as often, or as rarely, in the first k cups.
double byCups(int k, int right) {
    int as = 0, all = 0;
    for (int yes = 0; yes < 1 << 2 * k; yes++) {
        if (Integer.bitCount(yes) != k) continue;
        int hits = Integer.bitCount(yes & (1 << k) - 1);
        if (Math.abs(2 * hits - k) >= Math.abs(2 * right - k)) as++;
        all++;
    }
    return (double) as / all;
}

void main() {
    // Mendel's peas: round yellow, round green, wrinkled yellow and green
    double[] peas = {315, 108, 101, 32}, ratio = new double[4];
    double[] nine = {9, 3, 3, 1};
    for (int i = 0; i < 4; i++) ratio[i] = 556 * nine[i] / 16;
    double x = chiSquare(peas, ratio);
    IO.println("peas: chi-square %.4f, df 3, p %.4f".formatted(x,
            pValue(x, 3)));

    // tables of the distribution, 95 % points
    double[] points = {3.841459, 5.991465, 7.814728, 9.487729, 11.070498};
    for (int df = 1; df <= 5; df++) {
        assert Math.abs(pValue(points[df - 1], df) - 0.05) < 1e-7 : df;
    }
    for (int k = 2; k <= 8; k++) {
        for (int right = 0; right <= k; right++) {
            double p = exact(right, k - right, k - right, right);
            assert Math.abs(p - byCups(k, right)) < 1e-12 : k;
        }
    }
    assert Math.abs(exact(1, 9, 11, 3) - 0.002759456) < 1e-9 : "uneven";
    assert exact(1, 11, 9, 3) == exact(1, 9, 11, 3) : "rows for columns";
    assert exact(11, 1, 3, 9) == exact(1, 11, 9, 3) : "columns swapped";
    IO.println("cups  chi_square  p       exact_p");
    for (int k = 4; k <= 20; k += 4) {
        int right = k * 3 / 4, wrong = k - right;
        double[] table = {right, wrong, wrong, right};
        double c = chiSquare(table, expected(right, wrong, wrong, right));
        IO.println("%-4d  %10.4f  %.4f  %.4f".formatted(2 * k, c, pValue(c, 1),
                exact(right, wrong, wrong, right)));
    }
}

/* Output
peas: chi-square 0.4700, df 3, p 0.9254
cups  chi_square  p       exact_p
8         2.0000  0.1573  0.4857
16        4.0000  0.0455  0.1319
24        6.0000  0.0143  0.0391
32        8.0000  0.0047  0.0121
40       10.0000  0.0016  0.0038
*/
