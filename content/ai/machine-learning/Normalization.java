///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Batch, layer, group, instance and RMS norm, and their backward

/// Normalises the values of each set by its mean and root mean square; sets
/// are numbered, and `centre` is false for RMSNorm. Θ(1) a value.
Normed forward(double[] x, int[] set, boolean centre, double epsilon) {
    double[] mean = centre ? means(x, set) : new double[x.length];
    double[] out = new double[x.length], squares = new double[x.length];
    for (int i = 0; i < x.length; i++) {
        out[i] = x[i] - mean[set[i]];
        squares[i] = out[i] * out[i];
    }
    double[] scale = means(squares, set);
    for (int i = 0; i < x.length; i++) {
        out[i] /= Math.sqrt(scale[set[i]] + epsilon);
    }
    return new Normed(out, mean, scale);
}

/// The outputs, and the mean and mean square of each set.
record Normed(double[] out, double[] mean, double[] scale) {}

/// The slopes of x from the slopes g of the outputs: g less its mean, less its
/// part along the outputs, divided by what the forward pass divided by.
double[] backward(double[] g, Normed it, int[] set, boolean centre,
        double epsilon) {
    double[] along = new double[g.length], slopes = new double[g.length];
    for (int i = 0; i < g.length; i++) along[i] = g[i] * it.out[i];
    double[] shift = centre ? means(g, set) : new double[g.length];
    double[] part = means(along, set);
    for (int i = 0; i < g.length; i++) {
        slopes[i] = (g[i] - shift[set[i]] - it.out[i] * part[set[i]])
                / Math.sqrt(it.scale[set[i]] + epsilon);
    }
    return slopes;
}

double[] means(double[] x, int[] set) {
    double[] sum = new double[x.length], count = new double[x.length];
    for (int i = 0; i < x.length; i++) {
        sum[set[i]] += x[i];
        count[set[i]]++;
    }
    Arrays.setAll(sum, s -> sum[s] / Math.max(1, count[s]));
    return sum;
}

/// Which set each value belongs to; x holds n rows of c channels of p places.
int[] sets(String kind, int n, int c, int p, int groups) {
    int[] set = new int[n * c * p];
    for (int i = 0; i < set.length; i++) {
        int row = i / (c * p), channel = i / p % c;
        set[i] = switch (kind) {
            case "batch" -> channel;
            case "layer" -> row;
            case "group" -> row * groups + channel * groups / c;
            default -> row * c + channel; // instance
        };
    }
    return set;
}

/// Oracle: slopes by central differences of the sum of g times the outputs.
double[] differences(double[] x, double[] g, int[] set, boolean centre,
        double epsilon) {
    double[] slopes = new double[x.length];
    for (int i = 0; i < x.length; i++) {
        double[] up = x.clone(), down = x.clone();
        up[i] += 1e-5;
        down[i] -= 1e-5;
        double[] a = forward(up, set, centre, epsilon).out;
        double[] b = forward(down, set, centre, epsilon).out;
        for (int k = 0; k < x.length; k++) {
            slopes[i] += g[k] * (a[k] - b[k]) / 2e-5;
        }
    }
    return slopes;
}

double dot(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
}

void main() {
    double[] x = {1, 2, 3, 6, 10, 20, 30, 60}; // two rows of four channels
    for (String kind : List.of("batch", "layer", "group", "rms")) {
        int[] set = sets(kind.equals("rms") ? "layer" : kind, 2, 4, 1, 2);
        IO.println("%-5s ".formatted(kind) + String.join(" ", Arrays.stream(
                forward(x, set, !kind.equals("rms"), 0).out)
                .mapToObj("%7.4f"::formatted).toList()));
    }

    Random random = new Random(42);
    double[] z = random.doubles(48, -2, 3).toArray(), g = new double[48];
    Arrays.setAll(g, i -> random.nextGaussian());
    for (String kind : List.of("batch", "layer", "group", "instance")) {
        int[] set = sets(kind, 3, 4, 4, 2);
        for (boolean centre : new boolean[] {true, false}) {
            for (double epsilon : new double[] {0, 0.1}) {
                Normed it = forward(z, set, centre, epsilon);
                double[] slopes = backward(g, it, set, centre, epsilon);
                double[] right = differences(z, g, set, centre, epsilon);
                for (int i = 0; i < 48; i++) {
                    assert Math.abs(slopes[i] - right[i]) < 1e-8 : kind;
                }
                if (epsilon > 0) continue;
                double[] squares = new double[48], along = new double[48];
                Arrays.setAll(squares, i -> it.out[i] * it.out[i]);
                Arrays.setAll(along, i -> it.out[i] * slopes[i]);
                double[] none = means(along, set), zero = means(slopes, set);
                for (int s = 0; s <= Arrays.stream(set).max().orElse(0); s++) {
                    assert Math.abs(means(squares, set)[s] - 1) < 1e-12;
                    assert Math.abs(none[s]) < 1e-12 : "along the outputs";
                    assert !centre || Math.abs(zero[s]) < 1e-12 : "a shift";
                }
            }
        }
    }
    for (int i = 0; i < 48; i++) { // 3 rows of 4 channels of 4 places
        int row = i >> 4, channel = i >> 2 & 3;
        assert sets("batch", 3, 4, 4, 2)[i] == channel;
        assert sets("layer", 3, 4, 4, 2)[i] == row;
        assert sets("group", 3, 4, 4, 2)[i] == 2 * row + (channel >> 1);
        assert sets("instance", 3, 4, 4, 2)[i] == 4 * row + channel;
    }

    double[][] X = new double[16][3]; // weights in front of a batch norm
    for (double[] row : X) Arrays.setAll(row, j -> random.nextGaussian());
    double[] w = {0.6, 0, 0.8}, target = random.doubles(16).toArray();
    for (int times = 1; times <= 2; times++) {
        double size = times;
        double[] sums = Arrays.stream(X).mapToDouble(
                row -> size * dot(row, w) + 5).toArray(); // 5: a bias
        Normed it = forward(sums, new int[16], true, 0);
        double[] back = backward(target, it, new int[16], true, 0);
        double[] slope = new double[3];
        for (int i = 0; i < 16; i++) {
            for (int j = 0; j < 3; j++) slope[j] += back[i] * X[i][j];
        }
        IO.println("size %d: output %.4f, slope %.4f, along w %.4f".formatted(
                times, it.out[0], Math.sqrt(dot(slope, slope)),
                Math.abs(dot(slope, w))));
    }

    IO.println("batch  noise");
    for (int batch = 1; batch <= 256; batch *= 2) {
        double sum = 0;
        double[] rows = new double[batch]; // the first row is always 1
        for (int t = 0; t < 4000; t++) {
            Arrays.setAll(rows, i -> i == 0 ? 1 : random.nextGaussian());
            double out = forward(rows, new int[batch], true, 1e-5).out[0];
            sum += (out - 1) * (out - 1) / 4000;
        }
        IO.println("%-5d  %.4f".formatted(batch, Math.sqrt(sum)));
    }
}

/* Output
batch -1.0000 -1.0000 -1.0000 -1.0000  1.0000  1.0000  1.0000  1.0000
layer -1.0690 -0.5345  0.0000  1.6036 -1.0690 -0.5345  0.0000  1.6036
group -1.0000  1.0000 -1.0000  1.0000 -1.0000  1.0000 -1.0000  1.0000
rms    0.2828  0.5657  0.8485  1.6971  0.2828  0.5657  0.8485  1.6971
size 1: output 0.0581, slope 1.4486, along w 0.0000
size 2: output 0.0581, slope 0.7243, along w 0.0000
batch  noise
1      1.0000
2      0.7947
4      0.5079
8      0.4197
16     0.3080
32     0.2166
64     0.1542
128    0.1093
256    0.0765
*/
