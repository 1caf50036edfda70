///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION By what to divide a sum of squares: bias, variance, error

/// The averages over all samples of size n, drawn with replacement: of the sum
/// of squares over n, of it over n - 1, and of the root of the latter.
double[] overAllSamples(double[] population, int n) {
    int N = population.length, samples = 0;
    double[] sum = new double[3];
    for (int code = 0; code < Math.pow(N, n); code++) {
        double[] X = new double[n];
        int rest = code;
        for (int i = 0; i < n; i++) {
            X[i] = population[rest % N];
            rest /= N;
        }
        double squares = squares(X);
        sum[0] += squares / n;
        sum[1] += squares / (n - 1);
        sum[2] += Math.sqrt(squares / (n - 1));
        samples++;
    }
    for (int i = 0; i < 3; i++) sum[i] /= samples;
    return sum;
}

/// The sum of the squared distances to the mean, in two passes.
double squares(double[] X) {
    double mean = Arrays.stream(X).sum() / X.length, sum = 0;
    for (double x : X) sum += Math.pow(x - mean, 2);
    return sum;
}

/// Squared bias, variance and mean squared error of "squares over a divisor",
/// measured on samples of n standard normals.
double[] errors(int n, int divisor, int runs, Random random) {
    double sum = 0, square = 0;
    for (int run = 0; run < runs; run++) {
        double[] X = new double[n];
        Arrays.setAll(X, i -> random.nextGaussian());
        double error = squares(X) / divisor - 1;
        sum += error;
        square += error * error;
    }
    double bias = sum / runs, mse = square / runs;
    return new double[] {bias * bias, mse - bias * bias, mse};
}

/// Oracle: the variance of a population as half the mean squared difference
/// of two draws.
double variance(double[] population) {
    double sum = 0;
    for (double a : population) {
        for (double b : population) sum += (a - b) * (a - b) / 2;
    }
    return sum / population.length / population.length;
}

/// For normals the sum of squares is chi-square with n - 1 degrees of
/// freedom: mean n - 1, variance 2(n - 1).
double[] exactErrors(int n, double divisor) {
    double bias2 = Math.pow((n - 1) / divisor - 1, 2);
    double variance = 2 * (n - 1) / divisor / divisor;
    return new double[] {bias2, variance, bias2 + variance};
}

void main() {
    double[] population = {1, 2, 4, 9};
    double truth = variance(population);
    IO.println("population: variance %.4f, sd %.4f".formatted(truth,
            Math.sqrt(truth)));
    for (int n = 2; n <= 6; n++) {
        double[] mean = overAllSamples(population, n);
        assert Math.abs(mean[1] - truth) < 1e-9 : "unbiased";
        assert Math.abs(mean[0] - truth * (n - 1) / n) < 1e-9 : "biased";
        assert mean[2] < Math.sqrt(truth) : "Jensen";
        if (n > 3) continue;
        IO.println(("all samples of %d: over n %.4f, over n - 1 %.4f, "
                + "its root %.4f").formatted(n, mean[0], mean[1], mean[2]));
    }

    assert errors(5, 4, 1, new Random(1))[1] == 0 : "one run varies";
    IO.println("divisor  squared_bias  variance  error");
    for (int divisor = 3; divisor <= 8; divisor++) {
        double[] e = errors(5, divisor, 200_000, new Random(42));
        double[] exact = exactErrors(5, divisor);
        for (int i = 0; i < 3; i++) {
            assert Math.abs(e[i] - exact[i]) < 0.02 * exact[2] : divisor;
        }
        IO.println("%d        %12.3f  %8.3f  %.3f".formatted(divisor, exact[0],
                exact[1], exact[2]));
    }
}

/* Output
population: variance 9.5000, sd 3.0822
all samples of 2: over n 4.7500, over n - 1 9.5000, its root 2.2981
all samples of 3: over n 6.3333, over n - 1 9.5000, its root 2.6761
divisor  squared_bias  variance  error
3               0.111     0.889  1.000
4               0.000     0.500  0.500
5               0.040     0.320  0.360
6               0.111     0.222  0.333
7               0.184     0.163  0.347
8               0.250     0.125  0.375
*/
