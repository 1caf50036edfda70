///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION optimisers: momentum, Adagrad, RMSProp, Adam, AdamW, AMSGrad

/// Moves the weights, given the gradient there. It may remember earlier ones.
interface Rule {
    void step(double[] w, double[] g);
}

/// Gradient descent with momentum: a decaying sum of gradients; plain with
/// keep = 0. Θ(n) a step for this rule and all below, and n numbers kept.
Rule momentum(int n, double rate, double keep) {
    double[] sum = new double[n];
    return (w, g) -> {
        for (int i = 0; i < n; i++) {
            sum[i] = keep * sum[i] + g[i];
            w[i] -= rate * sum[i];
        }
    };
}

/// Divides each gradient by the root of its squares so far: of their sum if
/// keep = add = 1 (Adagrad), of a fading mean if add = 1 - keep (RMSProp).
Rule scaled(int n, double rate, double keep, double add) {
    double[] squares = new double[n];
    return (w, g) -> {
        for (int i = 0; i < n; i++) {
            squares[i] = keep * squares[i] + add * g[i] * g[i];
            w[i] -= rate * g[i] / (Math.sqrt(squares[i]) + 1e-8);
        }
    };
}

/// Adam: decaying means of the gradient and of its square, each divided by the
/// sum of its weights so far. `decay` shrinks the weights apart from that
/// (AdamW); `longMemory` never lets the mean square fall (AMSGrad).
Rule adam(int n, double rate, double keep, double keepSquare, double decay,
        boolean longMemory) {
    double[] mean = new double[n], square = new double[n];
    double[] used = new double[n], left = {1, 1};
    return (w, g) -> {
        left[0] *= keep;
        left[1] *= keepSquare;
        for (int i = 0; i < n; i++) {
            mean[i] = keep * mean[i] + (1 - keep) * g[i];
            square[i] = keepSquare * square[i] + (1 - keepSquare) * g[i] * g[i];
            used[i] = longMemory ? Math.max(used[i], square[i]) : square[i];
            double root = Math.sqrt(used[i] / (1 - left[1])) + 1e-8;
            w[i] -= rate * (mean[i] / (1 - left[0]) / root + decay * w[i]);
        }
    };
}

Rule rule(String name, int n, double rate) {
    return switch (name) {
        case "SGD" -> momentum(n, rate, 0);
        case "momentum" -> momentum(n, rate, 0.9);
        case "Adagrad" -> scaled(n, rate, 1, 1);
        case "RMSProp" -> scaled(n, rate, 0.9, 0.1);
        case "Adam" -> adam(n, rate, 0.9, 0.999, 0, false);
        default -> adam(n, rate, 0.9, 0.999, 0.1, false);
    };
}

/// Oracle: the last step of a rule from all gradients, without recursion.
double fromHistory(String name, double[] g, double w) {
    double last = g[g.length - 1];
    double adam = faded(g, 0.9, 1) / faded(new double[g.length], 0.9, 0)
            / Math.sqrt(faded(g, 0.999, 2) / faded(g, 0.999, 0));
    return switch (name) {
        case "SGD" -> last;
        case "momentum" -> faded(g, 0.9, 1);
        case "Adagrad" -> last / Math.sqrt(faded(g, 1, 2));
        case "RMSProp" -> last / Math.sqrt(0.1 * faded(g, 0.9, 2));
        case "Adam" -> adam;
        default -> adam + 0.1 * w;
    };
}

/// The sum of powers of gradients, each faded once for every later one.
double faded(double[] g, double keep, int power) {
    double sum = 0;
    for (int i = 0; i < g.length; i++) {
        sum += Math.pow(keep, g.length - 1 - i) * Math.pow(g[i], power);
    }
    return sum;
}

/// Steps until a bowl with curvatures 1 and 100, turned by an angle, is below
/// 1e-6; the best of 20 rates, four in each decade; 5000 at most.
int steps(String name, double angle) {
    int best = 5000;
    double c = Math.cos(angle), s = Math.sin(angle);
    for (int k = -4; k < 16; k++) {
        Rule rule = rule(name, 2, Math.pow(10, -k / 4.0));
        double[] w = {2 * c - s, 2 * s + c};
        for (int t = 0; t < best; t++) {
            double a = c * w[0] + s * w[1], b = c * w[1] - s * w[0];
            if (a * a + 100 * b * b < 2e-6) best = t;
            b *= 100;
            rule.step(w, new double[] {c * a - s * b, s * a + c * b});
        }
    }
    return best;
}

void main() {
    List<String> names = List.of(
            "SGD", "momentum", "Adagrad", "RMSProp", "Adam", "AdamW");
    Random random = new Random(42);
    IO.println("rule      first   second");
    for (String name : names) {
        double[] g = random.doubles(60, -2, 3).toArray();
        g[0] = 4;
        g[1] = 3;
        double[] w = {1}, at = new double[60];
        Rule rule = rule(name, 1, 0.1);
        for (int t = 0; t < 60; t++) {
            double before = w[0];
            rule.step(w, new double[] {g[t]});
            at[t] = w[0];
            double move = fromHistory(name, Arrays.copyOf(g, t + 1), before);
            assert Math.abs(before - 0.1 * move - w[0]) < 1e-7 : name + t;
        }
        IO.println("%-9s %.4f  %.4f".formatted(name, at[0], at[1]));
    }

    double[] apart = {1}, inside = {1};
    rule("AdamW", 1, 0.1).step(apart, new double[] {0});
    rule("Adam", 1, 0.1).step(inside, new double[] {0.1});
    IO.println("a weight of 1 without loss: AdamW %.4f, Adam with L2 %.4f"
            .formatted(apart[0], inside[0]));
    double[] same = new double[400], turns = new double[400];
    Arrays.setAll(same, t -> 1);
    Arrays.setAll(turns, t -> t % 2 * 2 - 1);
    IO.println("momentum: gradients alike %.4f, in turns %.4f".formatted(
            faded(same, 0.9, 1), faded(turns, 0.9, 1)));
    IO.println("steps     aligned turned");
    for (String name : names.subList(0, 5)) {
        IO.println("%-9s %-7d %d".formatted(
                name, steps(name, 0), steps(name, Math.PI / 4)));
    }

    IO.println("t      Adam    AMSGrad");
    Rule adam = adam(1, 0.01, 0, 0.1, 0, false);
    Rule longer = adam(1, 0.01, 0, 0.1, 0, true);
    double[] a = {0}, b = {0};
    for (int t = 0; t <= 1200; t++) {
        if (t % 120 == 0) {
            IO.println("%-5d %7.4f  %7.4f".formatted(t, a[0], b[0]));
        }
        double[] g = {t % 3 == 0 ? 3 : -1};
        adam.step(a, g);
        longer.step(b, g);
        a[0] = Math.clamp(a[0], -1, 1);
        b[0] = Math.clamp(b[0], -1, 1);
    }
}

/* Output
rule      first   second
SGD       0.6000  0.3000
momentum  0.6000  -0.0600
Adagrad   0.9000  0.8400
RMSProp   0.6838  0.4877
Adam      0.9000  0.8017
AdamW     0.8900  0.7828
a weight of 1 without loss: AdamW 0.9900, Adam with L2 0.9000
momentum: gradients alike 10.0000, in turns 0.5263
steps     aligned turned
SGD       405     405
momentum  134     134
Adagrad   7       552
RMSProp   8       5000
Adam      82      149
t      Adam    AMSGrad
0      0.0000   0.0000
120    0.2728  -0.1391
240    0.5452  -0.2788
360    0.8176  -0.4184
480    1.0000  -0.5580
600    1.0000  -0.6976
720    1.0000  -0.8372
840    1.0000  -0.9769
960    1.0000  -0.9930
1080   1.0000  -0.9930
1200   1.0000  -0.9930
*/
