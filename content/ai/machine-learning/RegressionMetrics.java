///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION what each regression error rewards: mean, median, quantile

/// The price of predicting c where y comes.
interface Price {
    double of(double y, double c);
}

double square(double y, double c) {
    return (y - c) * (y - c);
}

double absolute(double y, double c) {
    return Math.abs(y - c);
}

/// Too low costs τ a unit, too high 1 - τ.
Price pinball(double tau) {
    return (y, c) -> y > c ? tau * (y - c) : (1 - tau) * (c - y);
}

double percentage(double y, double c) {
    return Math.abs(y - c) / y;
}

double mean(Price price, double[] y, double c) {
    double sum = 0;
    for (double v : y) sum += price.of(v, c);
    return sum / y.length;
}

/// The constant with the least mean error, among multiples of 0.01 up to 20.
/// All four errors are convex in c, so there is one valley. Θ(2000 n).
double best(Price price, double[] y) {
    double best = 0;
    for (int i = 1; i <= 2000; i++) {
        double c = i / 100.0;
        if (mean(price, y, c) < mean(price, y, best)) best = c;
    }
    return best;
}

/// One minus the squared error relative to that of the mean of these y.
double rSquared(double[] y, double[] prediction) {
    double centre = Arrays.stream(y).average().getAsDouble();
    double residual = 0, total = 0;
    for (int i = 0; i < y.length; i++) {
        residual += square(y[i], prediction[i]);
        total += square(y[i], centre);
    }
    return 1 - residual / total;
}

/// Oracle: the least y such that the weights up to it reach the share τ.
double quantile(double[] y, double tau, DoubleUnaryOperator weight) {
    double[] sorted = Arrays.stream(y).sorted().toArray();
    double all = Arrays.stream(y).map(weight).sum(), sum = 0;
    for (double v : sorted) {
        sum += weight.applyAsDouble(v);
        if (sum >= tau * all) return v;
    }
    throw new AssertionError();
}

double[] constant(int n, double c) {
    double[] all = new double[n];
    Arrays.fill(all, c);
    return all;
}

void main() {
    double[] y = {1, 2, 3, 4, 15};
    IO.println("best constant: square %.2f, absolute %.2f, pinball 0.9 %.2f, "
            .formatted(best(this::square, y), best(this::absolute, y),
                    best(pinball(0.9), y))
            + "percentage %.2f".formatted(best(this::percentage, y)));
    assert best(this::square, new double[] {0.01}) == 0.01 : "the lowest";
    assert best(this::square, new double[] {30}) == 20 : "the highest";
    for (double c : new double[] {5, 3, 2}) {
        IO.println("constant %.0f: MAE %.2f, RMSE %.4f, R2 %.4f".formatted(c,
                mean(this::absolute, y, c), Math.sqrt(mean(this::square, y, c)),
                rSquared(y, constant(5, c))));
    }
    double log = Arrays.stream(y).map(Math::log).average().getAsDouble();
    double smear = Arrays.stream(y).map(v -> Math.exp(Math.log(v) - log))
            .average().getAsDouble();
    IO.println("from logs: %.4f, smeared %.4f"
            .formatted(Math.exp(log), Math.exp(log) * smear));

    Random random = new Random(42);
    for (int trial = 0; trial < 60; trial++) {
        int n = 3 + 2 * random.nextInt(6);
        double[] v = random.ints(n, 1, 20).asDoubleStream().toArray();
        double mean = Arrays.stream(v).average().getAsDouble();
        assert Math.abs(best(this::square, v) - mean) <= 0.00501 : "mean";
        assert best(this::absolute, v) == quantile(v, 0.5, x -> 1) : "median";
        assert best(pinball(0.83), v) == quantile(v, 0.83, x -> 1);
        double light = best(this::percentage, v);
        assert light == quantile(v, 0.5, x -> 1 / x) : "weighted median";
        double[] guess = random.doubles(n, 0, 20).toArray();
        assert Math.abs(rSquared(v, constant(n, mean))) < 1e-12;
        assert rSquared(v, v) == 1;
    }

    IO.println("c   RMSE    MAE    pinball_0.9");
    for (int c = 0; c <= 16; c++) {
        IO.println("%-3d %-7.3f %-6.3f %.3f".formatted(c,
                Math.sqrt(mean(this::square, y, c)),
                mean(this::absolute, y, c), mean(pinball(0.9), y, c)));
    }
}

/* Output
best constant: square 5.00, absolute 3.00, pinball 0.9 15.00, percentage 2.00
constant 5: MAE 4.00, RMSE 5.0990, R2 0.0000
constant 3: MAE 3.20, RMSE 5.4772, R2 -0.1538
constant 2: MAE 3.40, RMSE 5.9161, R2 -0.3462
from logs: 3.2453, smeared 5.0000
c   RMSE    MAE    pinball_0.9
0   7.141   5.000  4.500
1   6.481   4.000  3.600
2   5.916   3.400  2.900
3   5.477   3.200  2.400
4   5.196   3.400  2.100
5   5.099   4.000  2.000
6   5.196   4.600  1.900
7   5.477   5.200  1.800
8   5.916   5.800  1.700
9   6.481   6.400  1.600
10  7.141   7.000  1.500
11  7.874   7.600  1.400
12  8.660   8.200  1.300
13  9.487   8.800  1.200
14  10.344  9.400  1.100
15  11.225  10.000 1.000
16  12.124  11.000 1.100
*/
