///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION several classes: macro and micro averages, two macro F1s

/// Precision, recall and F1 of each class in turn against all others. Counts
/// are rows of truth and columns of prediction. Θ(K²).
double[][] byClass(int[][] counts) {
    double[][] scores = new double[counts.length][];
    for (int k = 0; k < counts.length; k++) {
        double truth = 0, called = 0, hit = counts[k][k];
        for (int j = 0; j < counts.length; j++) {
            truth += counts[k][j];
            called += counts[j][k];
        }
        double precision = called == 0 ? 0 : hit / called;
        double recall = truth == 0 ? 0 : hit / truth;
        scores[k] = new double[] {precision, recall, f1(precision, recall)};
    }
    return scores;
}

double f1(double precision, double recall) {
    if (precision + recall == 0) return 0;
    return 2 * precision * recall / (precision + recall);
}

/// The plain mean of column c over classes: every class weighs the same.
double macro(double[][] scores, int c) {
    double sum = 0;
    for (double[] s : scores) sum += s[c];
    return sum / scores.length;
}

/// Oracle: example by example. Of all one-against-rest decisions, which share
/// of those called positive is right? Micro precision, hence accuracy.
double microPrecision(int[][] counts) {
    int right = 0, called = 0;
    for (int truth = 0; truth < counts.length; truth++) {
        for (int guess = 0; guess < counts.length; guess++) {
            for (int one = 0; one < counts[truth][guess]; one++) {
                for (int k = 0; k < counts.length; k++) {
                    if (guess != k) continue;
                    called++;
                    if (truth == k) right++;
                }
            }
        }
    }
    return (double) right / called;
}

void main() {
    int[][] counts = {{85, 3, 2}, {2, 4, 0}, {3, 0, 1}};
    double[][] scores = byClass(counts);
    IO.println("class  precision  recall  F1");
    for (int k = 0; k < 3; k++) {
        IO.println("%-6d %.4f     %.4f  %.4f".formatted(
                k, scores[k][0], scores[k][1], scores[k][2]));
    }
    IO.println("accuracy and micro precision %.4f, macro recall %.4f"
            .formatted(microPrecision(counts), macro(scores, 1)));
    IO.println("macro F1: mean of F1 %.4f, F1 of the means %.4f".formatted(
            macro(scores, 2), f1(macro(scores, 0), macro(scores, 1))));
    double[][] lazy = byClass(new int[][] {{90, 0, 0}, {6, 0, 0}, {4, 0, 0}});
    IO.println("always class 0: accuracy 0.90, macro recall %.4f, F1 %.4f"
            .formatted(macro(lazy, 1), macro(lazy, 2)));

    Random random = new Random(42);
    for (int trial = 0; trial < 100; trial++) {
        int[][] c = new int[4][4];
        double all = 0, recall = 0, precision = 0;
        for (int[] row : c) {
            Arrays.setAll(row, j -> 1 + random.nextInt(9));
            all += Arrays.stream(row).sum();
        }
        double[][] s = byClass(c);
        for (int k = 0; k < 4; k++) {
            int column = k;
            double truth = Arrays.stream(c[k]).sum();
            double called = Arrays.stream(c).mapToInt(r -> r[column]).sum();
            recall += truth / all * s[k][1];
            precision += called / all * s[k][0];
            double f = c[k][k] / ((truth + called) / 2);
            assert Math.abs(s[k][2] - f) < 1e-12 : "F1 as a Dice coefficient";
        }
        double accuracy = microPrecision(c);
        assert Math.abs(recall - accuracy) < 1e-12 : "weighted by truth";
        assert Math.abs(precision - accuracy) < 1e-12 : "weighted by calls";
    }
}

/* Output
class  precision  recall  F1
0      0.9444     0.9444  0.9444
1      0.5714     0.6667  0.6154
2      0.3333     0.2500  0.2857
accuracy and micro precision 0.9000, macro recall 0.6204
macro F1: mean of F1 0.6152, F1 of the means 0.6184
always class 0: accuracy 0.90, macro recall 0.3333, F1 0.3158
*/
