///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Six probes of a training run, against six planted faults

final int[] SIZES = {9, 24, 24, 4};
record Row(double[] x, int y) {}

/// Weights in one array, each unit's inputs and then its bias, 0: He's scale
/// times a factor, the last layer a hundred times smaller, to prefer no class.
double[] network(double factor, Random random) {
    double[] w = new double[10 * 24 + 25 * 24 + 25 * 4];
    for (int l = 1, at = 0; l < SIZES.length; l++) {
        double scale = factor * Math.sqrt(2.0 / SIZES[l - 1]);
        if (l == SIZES.length - 1) scale /= 100;
        for (int j = 0; j < SIZES[l]; j++, at++) {
            for (int i = 0; i < SIZES[l - 1]; i++) {
                w[at++] = scale * random.nextGaussian();
            }
        }
    }
    return w;
}

/// The values of every layer, the input first; relu but for the last.
double[][] forward(double[] w, double[] x) {
    double[][] a = new double[SIZES.length][];
    a[0] = x;
    for (int l = 1, at = 0; l < a.length; l++) {
        a[l] = new double[SIZES[l]];
        for (int j = 0; j < SIZES[l]; j++) {
            double z = 0;
            for (double value : a[l - 1]) z += w[at++] * value;
            z += w[at++];
            a[l][j] = l < a.length - 1 ? Math.max(0, z) : z;
        }
    }
    return a;
}

double[] softmax(double[] z) {
    double max = Arrays.stream(z).max().orElseThrow();
    double[] p = Arrays.stream(z).map(it -> Math.exp(it - max)).toArray();
    return Arrays.stream(p).map(it -> it / Arrays.stream(p).sum()).toArray();
}

/// One step of gradient descent on one row, from the last weight to the first.
/// `leaky` forgets that a relu at 0 passes no slope back: a planted fault.
void step(double[] w, Row row, double rate, boolean leaky) {
    double[][] a = forward(w, row.x);
    double[] slope = softmax(a[SIZES.length - 1]);
    slope[row.y]--;
    for (int l = SIZES.length - 1, at = w.length; l > 0; l--) {
        double[] in = a[l - 1], back = new double[in.length];
        for (int j = SIZES[l] - 1; j >= 0; j--) {
            w[--at] -= rate * slope[j];
            for (int i = in.length - 1; i >= 0; i--) {
                if (in[i] > 0 || leaky) back[i] += slope[j] * w[at - 1];
                w[--at] -= rate * slope[j] * in[i];
            }
        }
        slope = back;
    }
}

double[] train(double[] start, List<Row> rows, int epochs, String bug) {
    double[] w = start.clone();
    double rate = bug.equals("rate") ? 0.3 : 0.01;
    while (epochs-- > 0)
        for (Row row : rows) step(w, row, rate, bug.equals("relu"));
    return w;
}

/// Mean cross-entropy in nats.
double loss(double[] w, List<Row> rows) {
    return rows.stream().mapToDouble(row -> -Math.log(softmax(
            forward(w, row.x)[SIZES.length - 1])[row.y])).sum() / rows.size();
}

double error(double[] w, List<Row> rows) {
    return rows.stream().filter(row -> {
        double[] z = forward(w, row.x)[SIZES.length - 1];
        return z[row.y] < Arrays.stream(z).max().orElseThrow();
    }).count() / (double) rows.size();
}

/// The share of hidden units that are 0 on every row.
double dead(double[] w, List<Row> rows) {
    double[] most = new double[48]; // of two layers of 24
    for (Row row : rows) {
        double[][] a = forward(w, row.x);
        Arrays.setAll(most, j -> Math.max(most[j], a[1 + j / 24][j % 24]));
    }
    return Arrays.stream(most).filter(it -> it == 0).count() / 48.0;
}

/// Loss at the start, gap of the slopes, loss on twelve rows after training on
/// them, dead units, test accuracy with random labels, test error.
double[] probe(String bug) {
    Random random = new Random(42);
    double[][] centres = new double[4][8];
    for (double[] c : centres) Arrays.setAll(c, i -> random.nextGaussian());
    List<Row> few = draw(12, centres, bug.equals("labels"), bug, random);
    List<Row> rows = draw(400, centres, bug.equals("labels"), bug, random);
    List<Row> mixed = draw(400, centres, true, bug, random);
    double[] w = network(bug.equals("tiny") ? 0.1 : 1, random);
    double[] full = train(w, rows, 20, bug), noise = train(w, mixed, 20, bug);
    return new double[] {loss(w, few), gap(w, few.get(0), bug.equals("relu")),
        loss(train(w, few, 200, bug), few), dead(full, rows),
        1 - error(noise, draw(600, centres, true, bug, random)),
        error(full, draw(600, centres, false, bug, random))};
}

/// Rows around the centre of their class; labels at random if `mixed`.
List<Row> draw(int n, double[][] centres, boolean mixed, String bug,
        Random random) {
    return Stream.generate(() -> {
        int k = random.nextInt(4), y = mixed ? random.nextInt(4) : k;
        double[] x = new double[9];
        for (int i = 0; i < 8; i++) {
            x[i] = centres[k][i] + random.nextGaussian();
            if (bug.equals("unscaled")) x[i] *= 100;
        }
        if (bug.equals("leak")) x[8] = y;
        return new Row(x, y);
    }).limit(n).toList();
}

/// Oracle: the relative gap between what a step of rate 1 takes away along an
/// arbitrary direction and the central difference of the loss along it.
double gap(double[] w, Row row, boolean leaky) {
    double[] after = w.clone(), up = w.clone(), down = w.clone();
    step(after, row, 1, leaky);
    double taken = 0;
    for (int i = 0; i < w.length; i++) {
        double u = Math.cos(i * i);
        up[i] += 1e-6 * u;
        down[i] -= 1e-6 * u;
        taken += (w[i] - after[i]) * u;
    }
    double slope = (loss(up, List.of(row)) - loss(down, List.of(row))) / 2e-6;
    return Math.abs(slope - taken) / (Math.abs(slope) + Math.abs(taken));
}

void main() {
    String[] names = {"start", "slope", "twelve", "dead", "noise", "test"};
    double[] most = {1.01 * Math.log(4), 1e-5, 0.01, 0.2, 0.303, 0.2};
    IO.println("bug       " + String.join("   ", names) + "    found");
    for (String bug : List.of("none", "unscaled", "tiny", "rate", "relu",
            "labels", "leak")) {
        String line = "%-8s ".formatted(bug), found = "";
        double[] p = probe(bug);
        for (int k = 0; k < 6; k++) {
            line += " %.4f ".formatted(p[k]);
            if (p[k] > most[k]) found += "+" + names[k];
        }
        assert found.isEmpty() == bug.equals("none") : bug + found;
        IO.println(line + (found.isEmpty() ? " -" : " " + found.substring(1)));
    }
}

/* Output
bug       start   slope   twelve   dead   noise   test    found
none      1.3832  0.0000  0.0023  0.0000  0.2150  0.0750  -
unscaled  1.7153  0.0000  1.1079  0.5000  0.2533  0.7317  start+twelve+dead+test
tiny      1.3863  0.0000  0.0508  0.0208  0.2533  0.0833  twelve
rate      1.3832  0.0000  0.7988  0.5000  0.2350  0.7750  twelve+dead+test
relu      1.3832  0.0017  0.0024  0.0000  0.2317  0.0833  slope
labels    1.3933  0.0000  0.0045  0.0000  0.2367  0.8550  test
leak      1.3840  0.0000  0.0020  0.0000  0.9617  0.0150  noise
*/
