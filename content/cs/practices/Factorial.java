///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION multivariate test: all effects of a 2^k design by Yates's method

/// Cell c holds the mean of the users who saw the changes in the bits of c.
/// Entry e of the result is the effect of the changes in the bits of e: a main
/// effect for one bit, an interaction for more. Entry 0 is the overall mean.
/// k passes of sums and differences: Θ(k 2ᵏ).
double[] yates(double[] cells) {
    double[] v = cells.clone();
    for (int bit = 1; bit < v.length; bit *= 2) {
        for (int c = 0; c < v.length; c++) {
            if ((c & bit) != 0) continue;
            double without = v[c], with = v[c | bit];
            v[c] = without + with;
            v[c | bit] = with - without;
        }
    }
    for (int e = 0; e < v.length; e++) v[e] /= v.length / (e == 0 ? 1.0 : 2);
    return v;
}

/// Oracle: each effect by its definition, a mean over the cells in which an
/// even number of its changes is missing, less the mean over the others.
double contrast(double[] cells, int effect) {
    double sum = 0;
    for (int c = 0; c < cells.length; c++) {
        int missing = Integer.bitCount(effect & ~c);
        sum += missing % 2 == 0 ? cells[c] : -cells[c];
    }
    return sum / (cells.length / 2);
}

void main() {
    double[] cells = {10, 12, 11, 16}; // none, button, text, both
    IO.println("by hand: " + Arrays.toString(yates(cells)));

    Random random = new Random(42);
    int runs = 20_000;
    double all = 0, two = 0; // variances of the first effect
    for (int run = 0; run < runs; run++) {
        double[] eight = new double[8];
        Arrays.setAll(eight, c -> random.nextGaussian());
        double[] effects = yates(eight);
        for (int e = 1; e < 8; e++) {
            assert Math.abs(effects[e] - contrast(eight, e)) < 1e-12 : e;
        }
        all += effects[1] * effects[1] / runs;
        two += Math.pow(eight[1] - eight[0], 2) / runs;
    }
    IO.println("variance from eight cells %.2f, from two %.2f".formatted(
            all, two));
    assert Math.abs(all - 0.5) < 0.02 && Math.abs(two - 2) < 0.08;
    IO.println("some false alarm in seven tests: %.3f".formatted(
            1 - Math.pow(0.95, 7)));
}

/* Output
by hand: [12.25, 3.5, 2.5, 1.5]
variance from eight cells 0.50, from two 1.99
some false alarm in seven tests: 0.302
*/
