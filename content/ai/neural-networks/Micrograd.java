///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION a multilayer perceptron on scalar reverse-mode autograd

/// Every value since the last backward pass, in the order of creation.
List<Value> tape = new ArrayList<>();

/// A number, the parts that it was made from, and its slope in each of them.
class Value {
    double data, grad;
    final double[] slopes;
    final Value[] parts;

    Value(double data, double[] slopes, Value... parts) {
        this.data = data;
        this.slopes = slopes;
        this.parts = parts;
        tape.add(this);
    }

    Value plus(Value b) {
        return new Value(data + b.data, new double[] {1, 1}, this, b);
    }

    Value times(Value b) {
        return new Value(data * b.data, new double[] {b.data, data}, this, b);
    }

    Value power(double n) {
        double[] slope = {n * Math.pow(data, n - 1)};
        return new Value(Math.pow(data, n), slope, this);
    }

    Value relu() {
        return times(leaf(data > 0 ? 1 : 0));
    }
}

Value leaf(double data) {
    return new Value(data, new double[] {});
}

/// Reverse mode: adds the slope dOutput/dValue to the grad of every value. No
/// part is younger than the whole, so the tape, backwards, is a right order.
/// Two operations for each slope, however many inputs there are.
void backward(Value output) {
    output.grad = 1;
    for (Value v : tape.reversed()) {
        for (int i = 0; i < v.parts.length; i++) {
            v.parts[i].grad += v.slopes[i] * v.grad;
        }
    }
    tape.clear();
}

/// A multilayer perceptron: its weights unit by unit, the bias first.
record Net(List<Value> weights, int... sizes) {}

/// The output of a net that ends in one unit: a weighted sum and a bias at
/// every unit, relu after every layer but the last.
Value forward(Net net, double[] input) {
    Value[] x = Arrays.stream(input).mapToObj(this::leaf).toArray(Value[]::new);
    Iterator<Value> w = net.weights.iterator();
    for (int l = 1; l < net.sizes.length; l++) {
        Value[] z = new Value[net.sizes[l]];
        for (int j = 0; j < z.length; j++) {
            z[j] = w.next();
            for (Value it : x) z[j] = z[j].plus(it.times(w.next()));
            if (l < net.sizes.length - 1) z[j] = z[j].relu();
        }
        x = z;
    }
    return x[0];
}

/// Weights from a normal distribution with variance 2 over the inputs (He).
Net network(Supplier<Double> normal, int... sizes) {
    List<Value> weights = new ArrayList<>();
    for (int l = 1; l < sizes.length; l++) {
        double scale = Math.sqrt(2.0 / sizes[l - 1]);
        int count = (sizes[l - 1] + 1) * sizes[l];
        while (count-- > 0) weights.add(leaf(normal.get() * scale));
    }
    return new Net(weights, sizes);
}

/// One step of gradient descent; returns the mean squared error before it.
double step(Net net, double[][] X, double[] y, double rate) {
    Value loss = leaf(0);
    for (int i = 0; i < X.length; i++) {
        Value error = forward(net, X[i]).plus(leaf(-y[i]));
        loss = loss.plus(error.power(2).times(leaf(1.0 / X.length)));
    }
    for (Value w : net.weights) w.grad = 0;
    backward(loss);
    for (Value w : net.weights) w.data -= rate * w.grad;
    return loss.data;
}

/// Oracle: the same loss of a 2-4-1 net in plain numbers, to be differenced.
double plainLoss(double[] w, double[][] X, double[] y) {
    double sum = 0;
    for (int i = 0; i < X.length; i++) {
        double error = y[i] - w[12];
        for (int j = 0; j < 4; j++) {
            double z = w[3 * j + 1] * X[i][0] + w[3 * j + 2] * X[i][1];
            error -= w[13 + j] * Math.max(w[3 * j] + z, 0);
        }
        sum += error * error;
    }
    return sum / X.length;
}

void main() {
    Value w = leaf(1.5), u = leaf(-1), v = leaf(0.5);
    Value h = w.times(leaf(2)).plus(u).relu(), p = v.times(h).plus(h);
    Value e = p.plus(leaf(-1)).power(2);
    backward(e);
    IO.println("loss %.4f, slopes: w %.4f, u %.4f, v %.4f, h %.4f".formatted(
            e.data, w.grad, u.grad, v.grad, h.grad));
    assert leaf(0).relu().slopes[0] == 0 : "the slope at the kink, by choice";
    Value a = leaf(-4), b = leaf(2), minus = leaf(-1), c = a.plus(b);
    Value d = a.times(b).plus(b.power(3)).times(leaf(3)).plus(c.relu());
    d = d.times(leaf(4)).plus(b.plus(a.times(minus)).relu());
    c = c.plus(c).times(leaf(2)).plus(leaf(3)).plus(a.times(minus));
    Value f = c.plus(d.times(minus)).power(2);
    Value g = f.times(leaf(0.5)).plus(f.power(-1).times(leaf(10)));
    backward(g);
    assert "%.4f %.4f %.4f".formatted(g.data, a.grad, b.grad)
            .equals("24.7041 138.8338 645.5773") : "not as in the README";
    double[][] X = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
    double[] y = {-1, 1, 1, -1};
    Supplier<Double> normal = new Random(42)::nextGaussian;
    Net net = network(normal, 2, 4, 1);
    double[] at = net.weights.stream().mapToDouble(it -> it.data).toArray();
    assert Math.abs(step(net, X, y, 0) - plainLoss(at, X, y)) < 1e-12;
    for (int i = 0; i < at.length; i++) {
        double[] up = at.clone(), down = at.clone();
        up[i] += 1e-5;
        down[i] -= 1e-5;
        double slope = (plainLoss(up, X, y) - plainLoss(down, X, y)) / 2e-5;
        assert Math.abs(slope - net.weights.get(i).grad) < 1e-8 : i;
    }

    IO.println("hidden  solved  best");
    for (int hidden : new int[] {0, 1, 2, 4, 8, 16}) {
        int solved = 0;
        double best = 9;
        for (int run = 0; run < 20; run++) {
            net = hidden == 0 ? network(normal, 2, 1)
                    : network(normal, 2, hidden, 1);
            for (int i = 0; i < 300; i++) step(net, X, y, 0.05);
            double loss = step(net, X, y, 0);
            best = Math.min(best, loss);
            if (loss < 0.01) solved++;
        }
        IO.println("%-7d %-7d %.4f".formatted(hidden, solved, best));
    }
}

/* Output
loss 4.0000, slopes: w 12.0000, u 6.0000, v 8.0000, h 6.0000
hidden  solved  best
0       0       1.0000
1       0       0.6667
2       2       0.0000
4       13      0.0000
8       19      0.0000
16      20      0.0000
*/
