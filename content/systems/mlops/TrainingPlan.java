///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION a training run: time, memory, pipeline, tensor split, checkpoints

/// Days for 6 operations a parameter and token (2 forward, 4 backward).
double days(double parameters, double tokens, int devices, double peak,
        double utilisation) {
    return 6 * parameters * tokens / (devices * peak * utilisation) / 86_400;
}

/// Bytes a parameter on each of n devices with Adam in mixed precision:
/// 2 weight, 2 gradient, 12 optimiser (32-bit weight, two moments). ZeRO
/// stage 1 shards the optimiser, 2 also the gradient, 3 also the weight.
double bytes(int stage, int n) {
    double weight = stage > 2 ? 2.0 / n : 2, gradient = stage > 1 ? 2.0 / n : 2;
    return weight + gradient + (stage > 0 ? 12.0 / n : 12);
}

/// Idle share of a pipeline: all micro-batches go forward through the stages
/// and then, for twice the time each, back.
double bubble(int stages, int batches) {
    double[] free = new double[stages];
    for (int b = 0; b < batches; b++) {
        double arrives = 0;
        for (int s = 0; s < stages; s++) {
            arrives = free[s] = Math.max(arrives, free[s]) + 1;
        }
    }
    for (int b = 0; b < batches; b++) {
        double arrives = 0;
        for (int s = stages - 1; s >= 0; s--) {
            arrives = free[s] = Math.max(arrives, free[s]) + 2;
        }
    }
    return 1 - 3 * batches / free[0];
}

/// relu(xA)B on n devices: device k has a slice of A's columns and the same
/// rows of B. Nothing is exchanged until the partial results are added.
double[] tensorParallel(double[] x, double[][] A, double[][] B, int n) {
    double[] sum = new double[B[0].length];
    int slice = B.length / n;
    for (int k = 0; k < n; k++) { // each k is one device
        for (int h = k * slice; h < (k + 1) * slice; h++) {
            double hidden = 0;
            for (int c = 0; c < x.length; c++) hidden += x[c] * A[c][h];
            for (int o = 0; o < sum.length && hidden > 0; o++) {
                sum[o] += hidden * B[h][o]; // the all-reduce
            }
        }
    }
    return sum;
}

/// The share of time that makes no lasting progress, when a checkpoint
/// follows every interval of work and a failure loses all since the last.
double lost(double interval, double checkpoint, double restart, double mean,
        Random random) {
    double time = 0, fails = draw(mean, random);
    int segments = 20_000;
    for (int done = 0; done < segments; ) {
        double end = time + interval + checkpoint;
        if (end <= fails) {
            time = end;
            done++;
            continue;
        }
        do { // it may fail again while it restarts
            time = fails + restart;
            fails += draw(mean, random);
        } while (fails < time);
    }
    return 1 - segments * interval / time;
}

double draw(double mean, Random random) {
    return -mean * Math.log(1 - random.nextDouble());
}

/// Young's interval: the checkpoints cost what the lost work costs.
double young(double checkpoint, double mean) {
    return Math.sqrt(2 * checkpoint * mean);
}

/// Oracle: Daly's exact expectation for exponential failures.
double daly(double interval, double checkpoint, double restart, double mean) {
    double each = mean * Math.exp(restart / mean)
            * Math.expm1((interval + checkpoint) / mean);
    return 1 - interval / each;
}

void main() {
    double gpt3 = days(175e9, 300e9, 1, 1e15, 1) * 86_400 * 1e15;
    assert Math.abs(gpt3 / 3.14e23 - 1) < 0.01 : "GPT-3's table D.1";
    double length = days(7e9, 1e12, 64, 989e12, 0.4);
    IO.println("7 B, 1 T tokens, 64 devices: %.1f days, %.2f s a step"
            .formatted(length, length * 86_400 / 250_000));

    double[] published = {120, 31.4, 16.6, 1.9}; // ZeRO, figure 1
    IO.println("devices  stage-0  stage-1  stage-2  stage-3");
    for (int n = 1; n <= 64; n *= 4) {
        IO.println("%-7d  %7.2f  %7.2f  %7.2f  %7.2f".formatted(n,
                7 * bytes(0, n), 7 * bytes(1, n),
                7 * bytes(2, n), 7 * bytes(3, n)));
    }
    for (int stage = 0; stage < 4; stage++) {
        double gap = 7.5 * bytes(stage, 64) - published[stage];
        assert Math.abs(gap) < 0.051 : "stage " + stage + " is off by " + gap;
    }

    IO.println("micro-batches  stages-4  stages-8  stages-16");
    for (int m = 1; m <= 128; m *= 2) {
        for (int p = 1; p <= 16; p++) {
            double theory = (p - 1.0) / (m + p - 1);
            assert Math.abs(bubble(p, m) - theory) < 1e-12 : "bubble";
        }
        IO.println("%-13d  %8.4f  %8.4f  %9.4f"
                .formatted(m, bubble(4, m), bubble(8, m), bubble(16, m)));
    }

    double[] x = {1, -2}, one = {0.5, 1.5, -1, 2}, two = {1, 0.5, 0.25, -1};
    double[][] A = {one, two}, B = {{1, 2}, {3, 4}, {5, 6}, {7, 8}};
    // xA is -1.5, 0.5, -1.5, 4 and only the second and the fourth pass
    double[] expected = {0.5 * 3 + 4 * 7, 0.5 * 4 + 4 * 8};
    for (int n : new int[] {1, 2, 4}) {
        assert Arrays.equals(tensorParallel(x, A, B, n), expected) : "split";
    }

    double mean = 54 * 86_400 / 419.0, best = young(60, mean);
    IO.println("a failure every %.2f h, checkpoint every %.1f min"
            .formatted(mean / 3600, best / 60));
    Random random = new Random(42);
    IO.println("minutes  lost");
    for (int minutes : new int[] {3, 5, 10, 19, 40, 80, 160}) {
        double share = lost(minutes * 60, 60, 300, mean, random);
        double gap = share - daly(minutes * 60, 60, 300, mean);
        assert Math.abs(gap) < 0.01 : minutes + " minutes, off by " + gap;
        IO.println("%-7d  %.4f".formatted(minutes, share));
    }
    IO.println("64 devices: %.0f h between failures; slow steps %.4f"
            .formatted(mean / 3600 * 16_384 / 64, 1 - Math.pow(0.99, 64)));
}

/* Output
7 B, 1 T tokens, 64 devices: 19.2 days, 6.64 s a step
devices  stage-0  stage-1  stage-2  stage-3
1         112.00   112.00   112.00   112.00
4         112.00    49.00    38.50    28.00
16        112.00    33.25    20.13     7.00
64        112.00    29.31    15.53     1.75
micro-batches  stages-4  stages-8  stages-16
1                0.7500    0.8750     0.9375
2                0.6000    0.7778     0.8824
4                0.4286    0.6364     0.7895
8                0.2727    0.4667     0.6522
16               0.1579    0.3043     0.4839
32               0.0857    0.1795     0.3191
64               0.0448    0.0986     0.1899
128              0.0229    0.0519     0.1049
a failure every 3.09 h, checkpoint every 19.3 min
minutes  lost
3        0.2778
5        0.2017
10       0.1418
19       0.1233
40       0.1524
80       0.2313
160      0.3928
64 devices: 792 h between failures; slow steps 0.4744
*/
