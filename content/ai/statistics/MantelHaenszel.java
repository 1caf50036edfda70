///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Mantel-Haenszel: one odds ratio and one test over all strata

/// Of n in the first group a succeed, of m in the second b.
record Table(int a, int n, int b, int m) {}

/// One odds ratio for all strata, the large ones weighing more.
double oddsRatio(List<Table> strata) {
    double up = 0, down = 0;
    for (Table s : strata) {
        up += (double) s.a * (s.m - s.b) / (s.n + s.m);
        down += (double) s.b * (s.n - s.a) / (s.n + s.m);
    }
    return up / down;
}

/// Cochran, Mantel and Haenszel: chi-square with one degree of freedom, for no
/// difference within any stratum; half a unit of continuity correction.
double cmh(List<Table> strata) {
    double difference = 0, variance = 0;
    for (Table s : strata) {
        double hits = s.a + s.b, size = s.n + s.m;
        difference += s.a - hits * s.n / size;
        variance += hits * (size - hits) * s.n * s.m / size / size / (size - 1);
    }
    return Math.pow(Math.abs(difference) - 0.5, 2) / variance;
}

/// Oracle: the same chi-square from the distribution itself, over all ways to
/// deal the successes of a stratum to the members of its two groups.
double cmhByDealing(List<Table> strata) {
    double difference = 0, variance = 0;
    for (Table s : strata) {
        int hits = s.a + s.b;
        double mean = 0, square = 0;
        for (int x = Math.max(0, hits - s.m); x <= Math.min(s.n, hits); x++) {
            double chance = Math.exp(ways(s.n, x) + ways(s.m, hits - x)
                    - ways(s.n + s.m, hits));
            mean += chance * x;
            square += chance * x * x;
        }
        difference += s.a - mean;
        variance += square - mean * mean;
    }
    return Math.pow(Math.abs(difference) - 0.5, 2) / variance;
}

/// The logarithm of the number of ways to choose k of n.
double ways(int n, int k) {
    double log = 0;
    for (int i = 1; i <= k; i++) log += Math.log((double) (n - k + i) / i);
    return log;
}

void main() {
    List<Table> berkeley = List.of(new Table(512, 825, 89, 108),
            new Table(353, 560, 17, 25), new Table(120, 325, 202, 593),
            new Table(138, 417, 131, 375), new Table(53, 191, 94, 393),
            new Table(22, 373, 24, 341));
    assert Math.abs(cmh(berkeley) - cmhByDealing(berkeley)) < 1e-6 : "dealing";
    // as mantelhaen.test(UCBAdmissions) of R prints them
    assert Math.abs(oddsRatio(berkeley) - 0.9046968) < 1e-7 : "not R's value";
    assert Math.abs(cmh(berkeley) - 1.4269) < 1e-4 : "not R's value";
    IO.println("odds ratio, ignoring departments: %.3f".formatted(
            oddsRatio(List.of(new Table(1198, 2691, 557, 1835)))));
    IO.println("within departments: %.3f, chi-square %.4f".formatted(
            oddsRatio(berkeley), cmh(berkeley)));
    IO.println("department A: %.3f, chi-square %.4f".formatted(
            oddsRatio(berkeley.subList(0, 1)), cmh(berkeley.subList(0, 1))));
    IO.println("the other five: %.3f, chi-square %.4f".formatted(
            oddsRatio(berkeley.subList(1, 6)), cmh(berkeley.subList(1, 6))));

    Table one = new Table(90, 100, 50, 100), two = new Table(50, 100, 10, 100);
    IO.println("alike in both halves: %.2f, %.2f, together %.2f".formatted(
            oddsRatio(List.of(one)), oddsRatio(List.of(two)),
            oddsRatio(List.of(new Table(140, 200, 60, 200)))));
}

/* Output
odds ratio, ignoring departments: 1.841
within departments: 0.905, chi-square 1.4269
department A: 0.349, chi-square 16.3542
the other five: 1.031, chi-square 0.0962
alike in both halves: 9.00, 9.00, together 5.44
*/
