///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION CUPED: subtract what each user's past predicts, keep the effect

/// Takes out of y what x, measured before the test, predicts linearly. The
/// mean of y stays. One slope for all users, whichever arm they are in.
double[] adjust(double[] y, double[] x) {
    double slope = products(x, y) / products(x, x), mean = mean(x);
    double[] adjusted = new double[y.length];
    Arrays.setAll(adjusted, i -> y[i] - slope * (x[i] - mean));
    return adjusted;
}

/// Mean of the odd users (treated) less mean of the even ones.
double effect(double[] y) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) sum += i % 2 == 1 ? y[i] : -y[i];
    return sum / (y.length / 2);
}

/// Sum of the products of deviations; one mean taken off is enough.
double products(double[] a, double[] b) {
    double sum = 0, mean = mean(a);
    for (int i = 0; i < a.length; i++) sum += (a[i] - mean) * b[i];
    return sum;
}

double mean(double[] a) {
    double sum = 0;
    for (double each : a) sum += each;
    return sum / a.length;
}

/// Oracle: many experiments with a true effect of 0.3; the variance of the
/// estimate must fall by the theorem's factor 1 - rho², its mean not at all.
void main() {
    Random random = new Random(42);
    int users = 100, runs = 4000;
    IO.println("rho  mean_effect  variance_kept  theory");
    for (double rho : new double[] {0, 0.3, 0.5, 0.7, 0.9}) {
        double[] plain = new double[runs], cuped = new double[runs];
        for (int run = 0; run < runs; run++) {
            double[] x = new double[users], y = new double[users];
            for (int i = 0; i < users; i++) {
                x[i] = 5 + random.nextGaussian();
                y[i] = rho * x[i] + 0.3 * (i % 2)
                        + Math.sqrt(1 - rho * rho) * random.nextGaussian();
            }
            plain[run] = effect(y);
            double[] adjusted = adjust(y, x);
            cuped[run] = effect(adjusted);
            double left = 0, centre = mean(x);
            for (int i = 0; i < users; i++) {
                left += adjusted[i] * (x[i] - centre);
            }
            assert Math.abs(left) < 1e-9 : "x still in y";
            assert Math.abs(mean(adjusted) - mean(y)) < 1e-9 : "mean moved";
        }
        double kept = products(cuped, cuped) / products(plain, plain);
        assert Math.abs(kept - (1 - rho * rho)) < 0.03 : "kept " + kept;
        assert Math.abs(mean(cuped) - 0.3) < 0.01 : "biased";
        IO.println("%.1f  %11.3f  %13.3f  %6.2f".formatted(rho, mean(cuped),
                kept, 1 - rho * rho));
    }
}

/* Output
rho  mean_effect  variance_kept  theory
0.0        0.296          0.991    1.00
0.3        0.293          0.908    0.91
0.5        0.301          0.756    0.75
0.7        0.295          0.506    0.51
0.9        0.296          0.188    0.19
*/
