///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION which reported chance is best, under five losses

/// The loss for reporting the chance q of what then happened.
interface Score {
    double of(double q);
}

double log(double q) {
    return -Math.log(q);
}

double brier(double q) {
    return (1 - q) * (1 - q);
}

double absolute(double q) {
    return 1 - q;
}

double focal(double q) {
    return (1 - q) * (1 - q) * -Math.log(q);
}

/// The mean loss of reporting q where the event has the chance p, when an
/// event that happens counts `weight` times.
double expected(Score score, double p, double q, double weight) {
    return weight * p * score.of(q) + (1 - p) * score.of(1 - q);
}

/// The report of least mean loss, among 0.001, 0.002, ..., 0.999: brute force.
double best(Score score, double p, double weight) {
    double best = 0, least = Double.POSITIVE_INFINITY;
    for (int i = 1; i < 1000; i++) {
        double loss = expected(score, p, i / 1000.0, weight);
        if (loss < least) {
            least = loss;
            best = i / 1000.0;
        }
    }
    return best;
}

/// Oracle: the chance for which a report is best under the focal loss with
/// γ = 2, from its derivative: p f'(q) = (1 - p) f'(1 - q).
double focalTruth(double q) {
    double here = slope(q), there = slope(1 - q);
    return there / (here + there);
}

double slope(double q) {
    return 2 * (1 - q) * Math.log(q) - (1 - q) * (1 - q) / q;
}

void main() {
    IO.println("p     log    Brier  absolute  focal  weighted");
    for (int i = 1; i < 20; i++) {
        double p = i / 20.0;
        double a = best(this::log, p, 1), b = best(this::brier, p, 1);
        double c = best(this::absolute, p, 1), d = best(this::focal, p, 1);
        double e = best(this::log, p, 9);
        IO.println("%.2f  %.3f  %.3f  %.3f     %.3f  %.3f"
                .formatted(p, a, b, c, d, e));
        assert Math.abs(a - p) < 1e-9 && Math.abs(b - p) < 1e-9 : "not proper";
        assert i == 10 || c == (i < 10 ? 0.001 : 0.999) : "no extreme";
        assert Math.abs(focalTruth(d) - p) < 2e-3 : "focal " + d;
        assert Math.abs(e - 9 * p / (9 * p + 1 - p)) < 6e-4 : "weighted";

        double cross = expected(this::log, p, 0.3, 1);
        double entropy = expected(this::log, p, p, 1);
        double kl = p * Math.log(p / 0.3) + (1 - p) * Math.log((1 - p) / 0.7);
        assert Math.abs(cross - entropy - kl) < 1e-12 : "log";
        double square = expected(this::brier, p, 0.3, 1) - p * (1 - p);
        assert Math.abs(square - (p - 0.3) * (p - 0.3)) < 1e-12 : "Brier";
    }
}

/* Output
p     log    Brier  absolute  focal  weighted
0.05  0.050  0.050  0.001     0.250  0.321
0.10  0.100  0.100  0.001     0.306  0.500
0.15  0.150  0.150  0.001     0.344  0.614
0.20  0.200  0.200  0.001     0.373  0.692
0.25  0.250  0.250  0.001     0.399  0.750
0.30  0.300  0.300  0.001     0.422  0.794
0.35  0.350  0.350  0.001     0.442  0.829
0.40  0.400  0.400  0.001     0.462  0.857
0.45  0.450  0.450  0.001     0.481  0.880
0.50  0.500  0.500  0.001     0.500  0.900
0.55  0.550  0.550  0.999     0.519  0.917
0.60  0.600  0.600  0.999     0.538  0.931
0.65  0.650  0.650  0.999     0.558  0.944
0.70  0.700  0.700  0.999     0.578  0.955
0.75  0.750  0.750  0.999     0.601  0.964
0.80  0.800  0.800  0.999     0.627  0.973
0.85  0.850  0.850  0.999     0.656  0.981
0.90  0.900  0.900  0.999     0.694  0.988
0.95  0.950  0.950  0.999     0.750  0.994
*/
