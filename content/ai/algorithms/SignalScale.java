///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION how signals keep their size through deep relu layers, or do not

/// A relu layer of random weights with variance gain/inputs and no biases.
double[] layer(double[] h, int units, double gain, Random random) {
    double[] next = new double[units];
    double sd = Math.sqrt(gain / h.length);
    for (int j = 0; j < units; j++) {
        for (double in : h) next[j] += in * sd * random.nextGaussian();
        next[j] = Math.max(next[j], 0);
    }
    return next;
}

/// The mean square of a signal.
double size(double[] h) {
    double sum = 0;
    for (double at : h) sum += at * at;
    return sum / h.length;
}

/// Oracle: relu scales with its input, so that the same random numbers with
/// gain g give (g/2)^depth times the size that gain 2 gives. And with gain 2 a
/// layer keeps the size in the mean over its weights.
void main() {
    Random random = new Random(42);
    double[] x = new double[100];
    Arrays.setAll(x, i -> i % 2 * 2 - 1);
    double mean = 0;
    for (int i = 0; i < 2000; i++) {
        mean += size(layer(x, 50, 2, random)) / size(x) / 2000;
    }
    assert Math.abs(mean - 1) < 0.02 : mean;
    IO.println("mean over 2000 layers %.4f".formatted(mean));

    double[] he = x, half = x, twice = x;
    IO.println("depth  gain1        gain2   gain4");
    for (int depth = 0; depth <= 20; depth++) {
        assert Math.abs(size(half) / size(he) * Math.pow(2, depth) - 1) < 1e-9;
        assert Math.abs(size(twice) / size(he) / Math.pow(2, depth) - 1) < 1e-9;
        if (depth % 2 == 0) IO.println("%-6d %.10f %.4f  %.4f".formatted(
                depth, size(half), size(he), size(twice)));
        half = layer(half, 100, 1, new Random(depth));
        he = layer(he, 100, 2, new Random(depth));
        twice = layer(twice, 100, 4, new Random(depth));
    }
}

/* Output
mean over 2000 layers 0.9973
depth  gain1        gain2   gain4
0      1.0000000000 1.0000  1.0000
2      0.2261986774 0.9048  3.6192
4      0.0634622516 1.0154  16.2463
6      0.0145708319 0.9325  59.6821
8      0.0019892728 0.5093  130.3690
10     0.0005615809 0.5751  588.8602
12     0.0000996100 0.4080  1671.1783
14     0.0000237631 0.3893  6378.8544
16     0.0000060015 0.3933  25776.2050
18     0.0000021278 0.5578  146218.4946
20     0.0000004371 0.4583  480545.7996
*/
