///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION classification metrics: confusion, ROC, precision and recall, F1

/// What becomes of the examples when a threshold is fixed.
record Confusion(double tp, double fp, double fn, double tn) {
    double precision() {
        return tp / (tp + fp);
    }

    double recall() {
        return tp / (tp + fn);
    }

    double f1() {
        return 2 * tp / (2 * tp + fp + fn);
    }

    double accuracy() {
        return (tp + tn) / (tp + fp + fn + tn);
    }
}

/// One confusion for each distinct score, from the highest down: those with at
/// least this score are called positive. A negative counts `weight` times.
/// Sorting dominates: Θ(n log n).
List<Confusion> sweep(double[] score, boolean[] positive, double weight) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < score.length; i++) order.add(i);
    order.sort((i, j) -> Double.compare(score[j], score[i]));
    double P = 0, N = 0, tp = 0, fp = 0;
    for (boolean yes : positive) {
        if (yes) P++;
        else N += weight;
    }
    List<Confusion> curve = new ArrayList<>(List.of(new Confusion(0, 0, P, N)));
    for (int r = 0; r < order.size(); r++) {
        int i = order.get(r);
        if (positive[i]) tp++;
        else fp += weight;
        boolean last = r == order.size() - 1;
        if (!last && score[order.get(r + 1)] == score[i]) continue; // a tie
        curve.add(new Confusion(tp, fp, P - tp, N - fp));
    }
    return curve;
}

/// Area under recall over the false-positive rate, straight between points.
double rocArea(List<Confusion> curve) {
    double area = 0;
    for (int k = 1; k < curve.size(); k++) {
        Confusion a = curve.get(k - 1), b = curve.get(k);
        area += (b.fp - a.fp) / (b.fp + b.tn) * (a.recall() + b.recall()) / 2;
    }
    return area;
}

/// Average precision: each gain in recall counts with the precision there.
double averagePrecision(List<Confusion> curve) {
    double area = 0;
    for (int k = 1; k < curve.size(); k++) {
        Confusion a = curve.get(k - 1), b = curve.get(k);
        area += (b.recall() - a.recall()) * b.precision();
    }
    return area;
}

/// Oracle: the share of pairs in the right order, ties counting one half, which
/// is the statistic of Mann and Whitney over the number of pairs.
double pairs(double[] score, boolean[] positive) {
    double right = 0, all = 0;
    for (int i = 0; i < score.length; i++) {
        for (int j = 0; j < score.length; j++) {
            if (!positive[i] || positive[j]) continue;
            all++;
            right += (1 + Math.signum(score[i] - score[j])) / 2;
        }
    }
    return right / all;
}

/// The mean over positives of the share of positives at or above their score.
double meanPrecision(double[] score, boolean[] positive, double weight) {
    double sum = 0, count = 0;
    for (int i = 0; i < score.length; i++) {
        if (!positive[i]) continue;
        double above = 0, all = 0;
        for (int j = 0; j < score.length; j++) {
            if (score[j] < score[i]) continue;
            above += positive[j] ? 1 : 0;
            all += positive[j] ? 1 : weight;
        }
        sum += above / all;
        count++;
    }
    return sum / count;
}

void main() {
    double[] score = {.95, .9, .8, .7, .6, .5, .4, .3, .2, .1};
    boolean[] yes = new boolean[10];
    for (int i : new int[] {0, 1, 3, 6}) yes[i] = true;
    List<Confusion> hand = sweep(score, yes, 1);
    Confusion five = hand.get(5);
    IO.println("five: precision %.4f, recall %.4f, F1 %.4f, accuracy %.4f"
            .formatted(five.precision(), five.recall(), five.f1(),
                    five.accuracy()));
    double trapezoid = 0;
    for (int k = 1; k < hand.size(); k++) {
        double before = k == 1 ? 1 : hand.get(k - 1).precision();
        trapezoid += (hand.get(k).recall() - hand.get(k - 1).recall())
                * (before + hand.get(k).precision()) / 2;
    }
    IO.println("ROC area %.4f, average precision %.4f, trapezoid %.4f"
            .formatted(rocArea(hand), averagePrecision(hand), trapezoid));
    IO.println("accuracy at the best threshold %.4f".formatted(hand.stream()
            .mapToDouble(Confusion::accuracy).max().getAsDouble()));
    Confusion rare = sweep(score, yes, 100).get(5);
    IO.println("a hundred times the negatives: recall %.4f, precision %.4f"
            .formatted(rare.recall(), rare.precision()));

    Random random = new Random(42);
    for (int trial = 0; trial < 200; trial++) {
        int n = 5 + random.nextInt(30);
        double[] s = random.ints(n, 0, 12).asDoubleStream().toArray();
        boolean[] p = new boolean[n];
        for (int i = 2; i < n; i++) p[i] = random.nextInt(3) == 0;
        p[0] = true;
        List<Confusion> curve = sweep(s, p, 3);
        assert Math.abs(rocArea(curve) - pairs(s, p)) < 1e-12 : "pairs";
        double mean = meanPrecision(s, p, 3);
        assert Math.abs(averagePrecision(curve) - mean) < 1e-12 : "AP";
    }

    double[] s = new double[4000];
    boolean[] p = new boolean[s.length];
    for (int i = 0; i < s.length; i++) {
        p[i] = i % 2 == 0;
        s[i] = random.nextGaussian() + (p[i] ? 1.5 : 0);
    }
    List<List<Confusion>> curves = new ArrayList<>();
    for (int w : new int[] {1, 10, 100}) {
        List<Confusion> curve = sweep(s, p, w);
        curves.add(curve);
        IO.println("1 : %d  ROC area %.4f  average precision %.4f"
                .formatted(w, rocArea(curve), averagePrecision(curve)));
    }
    IO.println("recall  even   ten    hundred");
    for (int k = 1; k <= 20; k++) {
        double recall = k / 20.0;
        IO.print("%-6.2f".formatted(recall));
        for (List<Confusion> curve : curves) {
            int i = 0;
            while (curve.get(i).recall() < recall) i++;
            IO.print("  %.3f".formatted(curve.get(i).precision()));
        }
        IO.println();
    }
}

/* Output
five: precision 0.6000, recall 0.7500, F1 0.6667, accuracy 0.7000
ROC area 0.8333, average precision 0.8304, trapezoid 0.8110
accuracy at the best threshold 0.8000
a hundred times the negatives: recall 0.7500, precision 0.0148
1 : 1  ROC area 0.8582  average precision 0.8536
1 : 10  ROC area 0.8582  average precision 0.4543
1 : 100  ROC area 0.8582  average precision 0.1312
recall  even   ten    hundred
0.05    0.990  0.909  0.500
0.10    0.990  0.909  0.500
0.15    0.962  0.714  0.200
0.20    0.939  0.606  0.133
0.25    0.942  0.617  0.139
0.30    0.927  0.561  0.113
0.35    0.917  0.526  0.100
0.40    0.902  0.479  0.084
0.45    0.886  0.437  0.072
0.50    0.873  0.408  0.065
0.55    0.858  0.377  0.057
0.60    0.848  0.358  0.053
0.65    0.834  0.334  0.048
0.70    0.814  0.304  0.042
0.75    0.788  0.271  0.036
0.80    0.769  0.250  0.032
0.85    0.735  0.217  0.027
0.90    0.692  0.183  0.022
0.95    0.635  0.148  0.017
1.00    0.504  0.092  0.010
*/
