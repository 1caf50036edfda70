///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Law of large numbers with dice: means settle, sums stray

/// The chance of every sum of n dice: each die spreads a sum evenly over the
/// next six. Θ(n²).
double[] sums(int n) {
    double[] chance = {1};
    for (int die = 1; die <= n; die++) {
        double[] next = new double[6 * die + 1];
        for (int s = 0; s < chance.length; s++) {
            for (int eyes = 1; eyes <= 6; eyes++) {
                next[s + eyes] += chance[s] / 6;
            }
        }
        chance = next;
    }
    return chance;
}

/// The chance that the mean of n dice misses 3.5 by a tenth or more. In whole
/// numbers, so that no rounding decides at the boundary.
double miss(int n, double[] chance) {
    double missed = 0;
    for (int s = 0; s < chance.length; s++) {
        if (5 * Math.abs(2 * s - 7 * n) >= n) missed += chance[s];
    }
    return missed;
}

/// How far the sum of n dice is from 3.5 n, on average.
double distance(int n, double[] chance) {
    double mean = 0;
    for (int s = 0; s < chance.length; s++) {
        mean += chance[s] * Math.abs(s - 3.5 * n);
    }
    return mean;
}

/// Oracle: every throw of n dice, one by one: chance to miss, mean distance.
double[] byThrows(int n) {
    int throwsOfAll = (int) Math.pow(6, n), missed = 0;
    double distance = 0;
    for (int code = 0; code < throwsOfAll; code++) {
        int sum = n;
        for (int rest = code; rest > 0; rest /= 6) sum += rest % 6;
        if (Math.abs(sum / (double) n - 3.5) > 0.099999) missed++;
        distance += Math.abs(sum - 3.5 * n);
    }
    return new double[] {(double) missed / throwsOfAll,
            distance / throwsOfAll};
}

void main() {
    for (int n = 1; n <= 7; n++) {
        double[] all = byThrows(n), chance = sums(n);
        assert Math.abs(miss(n, chance) - all[0]) < 1e-12 : "miss " + n;
        assert Math.abs(distance(n, chance) - all[1]) < 1e-12 : "mean " + n;
    }
    IO.println("dice  miss    chebyshev  off_mean  off_sum");
    for (int n : new int[] {10, 30, 100, 300, 1000}) {
        double[] chance = sums(n);
        double chebyshev = 35.0 / 12 / n / 0.01;
        assert miss(n, chance) <= chebyshev;
        IO.println("%-4d  %.4f  %9.4f  %8.4f  %7.4f".formatted(n,
                miss(n, chance), chebyshev, distance(n, chance) / n,
                distance(n, chance)));
    }
}

/* Output
dice  miss    chebyshev  off_mean  off_sum
10    0.9273    29.1667    0.4320   4.3202
30    0.7902     9.7222    0.2490   7.4697
100   0.5785     2.9167    0.1363  13.6298
300   0.3188     0.9722    0.0787  23.6037
1000  0.0654     0.2917    0.0431  43.0917
*/
