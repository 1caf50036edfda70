///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Simpson's paradox: standardised rates, and two parts of a gap

/// Of n in the first group a succeed, of m in the second b.
record Stratum(String name, int a, int n, int b, int m) {
    double first() { return (double) a / n; }

    double second() { return (double) b / m; }

    int size() { return n + m; }
}

Stratum total(List<Stratum> strata) {
    int a = 0, n = 0, b = 0, m = 0;
    for (Stratum s : strata) {
        a += s.a;
        n += s.n;
        b += s.b;
        m += s.m;
    }
    return new Stratum("all", a, n, b, m);
}

/// The rates that the groups would have if both had everybody's strata.
double[] standardised(List<Stratum> strata) {
    double[] rates = new double[2];
    for (Stratum s : strata) {
        double weight = (double) s.size() / total(strata).size();
        rates[0] += weight * s.first();
        rates[1] += weight * s.second();
    }
    return rates;
}

/// Kitagawa: the difference of the total rates, split into what differs
/// within the strata and what comes from unlike shares of the strata.
double[] split(List<Stratum> strata) {
    Stratum all = total(strata);
    double[] parts = new double[2];
    for (Stratum s : strata) {
        double w = (double) s.n / all.n, v = (double) s.m / all.m;
        parts[0] += (w + v) / 2 * (s.first() - s.second());
        parts[1] += (s.first() + s.second()) / 2 * (w - v);
    }
    return parts;
}

/// Oracle: standardisation person by person. Each success counts for as many
/// people as its group is rare in its stratum.
double[] byWeighting(List<Stratum> strata) {
    double[] rates = new double[2];
    for (Stratum s : strata) {
        double of = total(strata).size();
        for (int i = 0; i < s.a; i++) rates[0] += (double) s.size() / s.n / of;
        for (int i = 0; i < s.b; i++) rates[1] += (double) s.size() / s.m / of;
    }
    return rates;
}

void report(String groups, List<Stratum> strata) {
    Stratum all = total(strata);
    double[] fair = standardised(strata), check = byWeighting(strata);
    double[] parts = split(strata);
    double difference = all.first() - all.second();
    assert Math.abs(parts[0] + parts[1] - difference) < 1e-12 : "parts";
    assert Math.abs(fair[0] - check[0]) < 1e-9 : "first standardised";
    assert Math.abs(fair[1] - check[1]) < 1e-9 : "second standardised";
    IO.println(groups + ": %.4f and %.4f, standardised %.4f and %.4f".formatted(
            all.first(), all.second(), fair[0], fair[1]));
    IO.println("difference %.4f = within %.4f + between %.4f".formatted(
            difference, parts[0], parts[1]));
}

void main() {
    List<Stratum> stones = List.of(new Stratum("small", 81, 87, 234, 270),
            new Stratum("large", 192, 263, 55, 80));
    report("open surgery, keyhole", stones);

    List<Stratum> berkeley = List.of(new Stratum("A", 512, 825, 89, 108),
            new Stratum("B", 353, 560, 17, 25),
            new Stratum("C", 120, 325, 202, 593),
            new Stratum("D", 138, 417, 131, 375),
            new Stratum("E", 53, 191, 94, 393),
            new Stratum("F", 22, 373, 24, 341));
    report("men, women", berkeley);
    IO.println("department  men    women  women_applying");
    for (Stratum s : berkeley) {
        IO.println("%-10s  %.3f  %.3f  %14.3f".formatted(s.name, s.first(),
                s.second(), (double) s.m / s.size()));
    }

}

/* Output
open surgery, keyhole: 0.7800 and 0.8257, standardised 0.8325 and 0.7789
difference -0.0457 = within 0.0537 + between -0.0994
men, women: 0.4452 and 0.3035, standardised 0.3873 and 0.4300
difference 0.1416 = within -0.0360 + between 0.1777
department  men    women  women_applying
A           0.621  0.824           0.116
B           0.630  0.680           0.043
C           0.369  0.341           0.646
D           0.331  0.349           0.473
E           0.277  0.239           0.673
F           0.059  0.070           0.478
*/
