///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Mean and variance in one pass, merged from parts, without loss

/// What a stream must remember: how many values, their mean, and the sum of
/// their squared distances to it. Θ(1) a value, Θ(1) memory.
record Moments(long n, double mean, double m2) {

    /// Welford: the mean moves by a share of the distance; the sum of squares
    /// grows by the distance to the old mean times that to the new one.
    Moments add(double x) {
        double distance = x - mean, next = mean + distance / (n + 1);
        return new Moments(n + 1, next, m2 + distance * (x - next));
    }

    /// Chan, Golub and LeVeque: two parts, as if they had been one stream.
    Moments merge(Moments o) {
        double gap = o.mean - mean;
        long all = n + o.n;
        return new Moments(all, mean + gap * o.n / all,
                m2 + o.m2 + gap * gap * n * o.n / all);
    }

    double variance() { return m2 / (n - 1); }
}

Moments of(double... X) {
    Moments moments = new Moments(0, 0, 0);
    for (double x : X) moments = moments.add(x);
    return moments;
}

/// The mean of the squares less the square of the mean: right on paper.
double naive(double... X) {
    double sum = 0, squares = 0;
    for (double x : X) {
        sum += x;
        squares += x * x;
    }
    int n = X.length;
    return (squares / n - sum / n * (sum / n)) * n / (n - 1);
}

/// Oracle: half the mean squared difference of all pairs. No mean in it.
double byPairs(double... X) {
    double sum = 0;
    for (int i = 0; i < X.length; i++) {
        for (int j = 0; j < i; j++) sum += (X[i] - X[j]) * (X[i] - X[j]);
    }
    return sum / X.length / (X.length - 1);
}

void main() {
    Moments moments = new Moments(0, 0, 0);
    IO.println("x  mean    m2");
    for (double x : new double[] {1, 2, 4, 9}) {
        moments = moments.add(x);
        IO.println("%.0f  %.4f  %.4f".formatted(x, moments.mean, moments.m2));
    }
    IO.println("divided by 4: %.4f, by 3: %.4f".formatted(moments.m2 / 4,
            moments.variance()));

    Random random = new Random(42);
    for (int trial = 0; trial < 100; trial++) {
        double[] X = new double[2 + random.nextInt(30)];
        Arrays.setAll(X, i -> 5 + 3 * random.nextGaussian());
        int cut = random.nextInt(X.length);
        Moments whole = of(X), parts = of(Arrays.copyOf(X, cut))
                .merge(of(Arrays.copyOfRange(X, cut, X.length)));
        double mean = Arrays.stream(X).sum() / X.length, exact = byPairs(X);
        for (Moments m : new Moments[] {whole, parts}) {
            assert m.n == X.length;
            assert Math.abs(m.mean - mean) < 1e-12 * Math.abs(mean);
            assert Math.abs(m.variance() / exact - 1) < 1e-12 : exact;
        }
        assert Math.abs(naive(X) / exact - 1) < 1e-9 : "small offset";
    }

    IO.println("offset      welford  naive");
    for (double offset : new double[] {0, 1e4, 1e6, 1e8, 1e9}) {
        double[] X = {1 + offset, 2 + offset, 4 + offset, 9 + offset};
        assert Math.abs(of(X).variance() - byPairs(X)) < 1e-6 : offset;
        IO.println("%-10.0f  %7.4f  %.4f".formatted(offset,
                of(X).variance(), naive(X)));
    }
}

/* Output
x  mean    m2
1  1.0000  0.0000
2  1.5000  0.5000
4  2.3333  4.6667
9  4.0000  38.0000
divided by 4: 9.5000, by 3: 12.6667
offset      welford  naive
0           12.6667  12.6667
10000       12.6667  12.6667
1000000     12.6667  12.6667
100000000   12.6667  10.6667
1000000000  12.6667  0.0000
*/
