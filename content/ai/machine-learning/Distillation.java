///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Distillation: what the temperature does to the gradient

/// Chances proportional to exp(z / T). Θ(K).
double[] softmax(double[] z, double T) {
    double largest = Arrays.stream(z).max().getAsDouble();
    double[] p = Arrays.stream(z).map(x -> Math.exp((x - largest) / T))
            .toArray();
    double sum = Arrays.stream(p).sum();
    return Arrays.stream(p).map(x -> x / sum).toArray();
}

/// Slopes in the student's logits of T² times the cross-entropy with the
/// teacher, both at temperature T: T times the difference of the chances.
double[] slopes(double[] teacher, double[] student, double T) {
    double[] p = softmax(teacher, T), q = softmax(student, T);
    for (int k = 0; k < q.length; k++) q[k] = T * (q[k] - p[k]);
    return q;
}

/// A student with one logit for each class, trained by descent.
double[] distil(double[] teacher, double T, int steps, double rate) {
    double[] student = new double[teacher.length];
    for (int t = 0; t < steps; t++) {
        double[] slope = slopes(teacher, student, T);
        for (int k = 0; k < slope.length; k++) student[k] -= rate * slope[k];
    }
    return student;
}

/// Oracle: the loss itself, by logarithms of sums.
double loss(double[] teacher, double[] student, double T) {
    double sumP = 0, sumQ = 0, loss = 0;
    for (double z : teacher) sumP += Math.exp(z / T);
    for (double z : student) sumQ += Math.exp(z / T);
    for (int k = 0; k < teacher.length; k++) {
        loss += Math.exp(teacher[k] / T) / sumP
                * (Math.log(sumQ) - student[k] / T);
    }
    return T * T * loss;
}

void main() {
    double[] teacher = {6, 3, 1, -2}, student = {1, 2, 0, -3};
    double[] limit = new double[4];
    double p = Arrays.stream(teacher).average().getAsDouble();
    double q = Arrays.stream(student).average().getAsDouble();
    for (int k = 0; k < 4; k++) {
        limit[k] = ((student[k] - q) - (teacher[k] - p)) / 4;
    }
    IO.println("T     first  second third  fourth slope");
    for (double T : new double[] {1, 2, 4, 8, 16, 1000}) {
        double[] slope = slopes(teacher, student, T);
        double sum = 0;
        for (int k = 0; k < 4; k++) {
            double[] up = student.clone(), down = student.clone();
            up[k] += 1e-5;
            down[k] -= 1e-5;
            double difference = (loss(teacher, up, T)
                    - loss(teacher, down, T)) / 2e-5;
            assert Math.abs(difference - slope[k]) < 1e-4 * T : "slope";
            assert T < 1000 || Math.abs(slope[k] - limit[k]) < 0.01 : "limit";
            sum += slope[k];
        }
        assert Math.abs(sum) < 1e-9 : "slopes sum to 0";
        double[] soft = softmax(teacher, T);
        IO.println("%-5.0f %.4f %.4f %.4f %.4f %.4f".formatted(
                T, soft[0], soft[1], soft[2], soft[3], slope[0]));
    }
    double[] learnt = distil(teacher, 4, 2000, 0.5);
    assert Math.abs(Arrays.stream(learnt).sum()) < 1e-9 : "moved as a whole";
    assert softmax(new double[] {1000, 0}, 1)[0] == 1 : "overflow";
    for (int k = 0; k < 4; k++) {
        double gap = (learnt[k] - learnt[0]) - (teacher[k] - teacher[0]);
        assert Math.abs(gap) < 1e-6 : "did not learn";
    }
    IO.println("logits learnt, less their first: %.4f %.4f %.4f".formatted(
            learnt[1] - learnt[0], learnt[2] - learnt[0],
            learnt[3] - learnt[0]));
}

/* Output
T     first  second third  fourth slope
1     0.9462 0.0471 0.0064 0.0003 -0.7026
2     0.7556 0.1686 0.0620 0.0138 -0.9212
4     0.5279 0.2494 0.1513 0.0714 -0.9458
8     0.3860 0.2653 0.2066 0.1420 -0.8797
16    0.3157 0.2618 0.2310 0.1915 -0.8220
1000  0.2510 0.2502 0.2497 0.2490 -0.7512
logits learnt, less their first: -3.0000 -5.0000 -8.0000
*/
