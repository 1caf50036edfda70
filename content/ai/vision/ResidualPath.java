///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION residual connections: the gradient through depth, path by path

/// A chain of layers y = skip x + scale W relu(x): skip is 0 for a plain net
/// and 1 for a residual one. Forward and backward are Θ(depth width²).
record Net(double[][][] W, double skip, double scale) {}

/// The activations: the input and the output of each layer.
double[][] forward(Net net, double[] x) {
    double[][] at = new double[net.W.length + 1][];
    at[0] = x;
    for (int l = 0; l < net.W.length; l++) {
        at[l + 1] = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            at[l + 1][i] = net.skip * at[l][i];
            for (int j = 0; j < x.length; j++) {
                at[l + 1][i] += net.scale * net.W[l][i][j]
                        * Math.max(0, at[l][j]);
            }
        }
    }
    return at;
}

/// The gradient at the input, from the gradient at the output. The skip
/// hands it on unchanged; the branch adds its transposed Jacobian times it.
double[] backward(Net net, double[][] at, double[] gradient) {
    double[] g = gradient;
    for (int l = net.W.length - 1; l >= 0; l--) {
        double[] below = new double[g.length];
        for (int j = 0; j < g.length; j++) {
            below[j] = net.skip * g[j];
            for (int i = 0; at[l][j] > 0 && i < g.length; i++) {
                below[j] += net.scale * net.W[l][i][j] * g[i];
            }
        }
        g = below;
    }
    return g;
}

Net net(int depth, int width, double skip, double scale, double deviation,
        Random random) {
    double[][][] W = new double[depth][width][width];
    for (double[][] layer : W) {
        for (double[] row : layer) {
            Arrays.setAll(row, j -> deviation * random.nextGaussian());
        }
    }
    return new Net(W, skip, scale);
}

/// Oracle: the same gradient as a sum over all 2ᵈ paths. A path chooses at
/// each layer, from the top, the skip (times 1) or the branch.
double[] paths(Net net, double[][] at, double[] g, int layer, int branches,
        double[] ofLength) {
    if (layer < 0) {
        ofLength[branches] += g[0];
        return g;
    }
    double[] branch = new double[g.length];
    for (int i = 0; i < g.length; i++) {
        for (int j = 0; j < g.length; j++) {
            if (at[layer][j] <= 0) continue;
            branch[j] += net.scale * net.W[layer][i][j] * g[i];
        }
    }
    double[] a = paths(net, at, g, layer - 1, branches, ofLength);
    double[] b = paths(net, at, branch, layer - 1, branches + 1, ofLength);
    double[] sum = new double[g.length];
    Arrays.setAll(sum, i -> a[i] + b[i]);
    return sum;
}

/// Oracle: for wide layers each one multiplies the expected square by
/// skip² + scale² width deviation² / 2, as relu passes half of it.
double expected(int depth, double skip, double scale, double gain) {
    return Math.pow(skip * skip + scale * scale * gain * gain, depth);
}

double squared(double[] x) { return Arrays.stream(x).map(v -> v * v).sum(); }

void main() {
    double[] one = {1}, ofLength = new double[4];
    double[][][] tenths = {{{0.1}}, {{0.1}}, {{0.1}}};
    Net plain = new Net(tenths, 0, 1), residual = new Net(tenths, 1, 1);
    double[][] at = forward(residual, one);
    paths(residual, at, one, 2, 0, ofLength);
    IO.println("plain %.3f, residual %.3f = %.3f + %.3f + %.3f + %.3f"
            .formatted(backward(plain, forward(plain, one), one)[0],
                    backward(residual, at, one)[0], ofLength[0],
                    ofLength[1], ofLength[2], ofLength[3]));

    Random random = new Random(42);
    Net small = net(10, 4, 1, 0.5, 0.7, random);
    double[] x = {0.3, -0.2, 0.9, -1.1}, g = {1, -2, 0.5, 3};
    at = forward(small, x);
    double[] slope = backward(small, at, g);
    double[] brute = paths(small, at, g, 9, 0, new double[11]);
    for (int i = 0; i < 4; i++) {
        double[] up = x.clone();
        up[i] += 1e-7;
        double[] y = forward(small, up)[10];
        double change = 0;
        for (int c = 0; c < 4; c++) change += g[c] * (y[c] - at[10][c]) / 1e-7;
        assert Math.abs(slope[i] - brute[i]) < 1e-9 : "paths";
        assert Math.abs(slope[i] - change) < 1e-4 : "finite differences";
    }
    Net zero = net(50, 4, 1, 1, 0, random);
    assert Arrays.equals(forward(zero, x)[50], x) : "not the identity";
    assert Arrays.equals(backward(zero, forward(zero, x), g), g);

    int width = 48;
    double gain = 0.9, deviation = gain * Math.sqrt(2.0 / width);
    IO.println("depth  plain     residual        scaled");
    for (int depth = 1; depth <= 32; depth *= 2) {
        double[] mean = new double[3], skip = {0, 1, 1};
        double[] scale = {1, 1, 1 / Math.sqrt(depth)};
        for (int k = 0; k < 3; k++) {
            for (int trial = 0; trial < 40; trial++) {
                Net net = net(
                        depth, width, skip[k], scale[k], deviation, random);
                double[] in = new double[width], top = new double[width];
                Arrays.setAll(in, i -> random.nextGaussian());
                Arrays.setAll(top, i -> random.nextGaussian());
                mean[k] += squared(backward(net, forward(net, in), top))
                        / squared(top) / 40;
            }
            double theory = expected(depth, skip[k], scale[k], gain);
            assert depth > 8 || Math.abs(mean[k] / theory - 1) < 0.2
                    : depth + " layers: " + mean[k] + ", not " + theory;
        }
        IO.println("%-5d  %.6f  %14.4f  %.4f"
                .formatted(depth, mean[0], mean[1], mean[2]));
    }
}

/* Output
plain 0.001, residual 1.331 = 1.000 + 0.300 + 0.030 + 0.001
depth  plain     residual        scaled
1      0.850771          1.7902  1.9002
2      0.646883          3.3626  2.1021
4      0.419296         11.4760  2.0878
8      0.214108        135.5241  2.0656
16     0.030473      17541.8226  2.0947
32     0.001057  180295271.5488  2.1402
*/
