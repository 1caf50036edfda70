///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION From the pass rates of a loop's rounds to offers and waiting

/// The chance that at least `need` of the rounds are passed, when round i is
/// passed with probability pass[i] independently of the others. `exactly[k]`
/// is the chance of k passes so far. O(n²) time, O(n) memory for n rounds.
double atLeast(int need, double[] pass) {
    double[] exactly = new double[pass.length + 1];
    exactly[0] = 1;
    for (int i = 0; i < pass.length; i++) {
        for (int k = i + 1; k > 0; k--) {
            exactly[k] = exactly[k] * (1 - pass[i]) + exactly[k - 1] * pass[i];
        }
        exactly[0] *= 1 - pass[i];
    }
    double sum = 0;
    for (int k = need; k <= pass.length; k++) sum += exactly[k];
    return sum;
}

/// What ten more points in round i are worth: the change in the chance.
double worth(int i, int need, double[] pass) {
    double[] better = pass.clone();
    better[i] += 0.1;
    return atLeast(need, better) - atLeast(need, pass);
}

/// The mean number of independent loops up to and with the first offer.
double meanLoops(double offer) {
    return 1 / offer;
}

/// The fewest loops that give at least one offer with probability `sure`.
int loopsFor(double sure, double offer) {
    return (int) Math.ceil(Math.log(1 - sure) / Math.log(1 - offer));
}

/// Oracle: adds up all 2ⁿ outcomes of the rounds, one product each.
double enumerated(int need, double[] pass) {
    double sum = 0;
    for (int outcome = 0; outcome < 1 << pass.length; outcome++) {
        double chance = 1;
        for (int i = 0; i < pass.length; i++) {
            chance *= (outcome >> i & 1) == 1 ? pass[i] : 1 - pass[i];
        }
        if (Integer.bitCount(outcome) >= need) sum += chance;
    }
    return sum;
}

/// Goes through loops until all rounds of one are passed; returns how many.
int simulated(double[] pass, Random random) {
    for (int loop = 1; ; loop++) {
        int passed = 0;
        for (double p : pass) if (random.nextDouble() < p) passed++;
        if (passed == pass.length) return loop;
    }
}

void main() {
    Random random = new Random(42);
    for (int trial = 0; trial < 200; trial++) {
        double[] any = new double[1 + random.nextInt(8)];
        Arrays.setAll(any, _ -> random.nextDouble() * 0.9);
        int need = random.nextInt(any.length + 1), i = trial % any.length;
        double before = enumerated(need, any), gain = worth(i, need, any);
        assert Math.abs(atLeast(need, any) - before) < 1e-12 : "the sum";
        any[i] += 0.1;
        assert Math.abs(enumerated(need, any) - before - gain) < 1e-12;
    }

    String[] round = {"behavioural", "theory", "coding", "design", "culture"};
    double[] pass = {0.8, 0.6, 0.7, 0.6, 0.9};
    double all = atLeast(5, pass), four = atLeast(4, pass);
    IO.println("offer: all five %.5f, four of five %.5f".formatted(all, four));
    IO.println("round        p    if-all  if-four");
    for (int i = 0; i < pass.length; i++) {
        IO.println("%-11s  %.1f  %.4f  %.4f".formatted(
                round[i], pass[i], worth(i, 5, pass), worth(i, 4, pass)));
    }

    int trials = 40_000;
    double mean = 0;
    for (int t = 0; t < trials; t++) mean += simulated(pass, random);
    mean /= trials;
    double error = Math.sqrt((1 - all) / trials) / all;
    assert Math.abs(mean - meanLoops(all)) < 3 * error : "off by 3 errors";
    IO.println("loops to the first offer: mean %.2f, simulated %.2f"
            .formatted(meanLoops(all), mean));

    IO.println("sure  all-five  four-of-five");
    for (double sure : new double[] {0.5, 0.8, 0.9, 0.95}) {
        for (double offer : new double[] {all, four}) {
            double none = 1;
            for (int l = loopsFor(sure, offer); l > 1; l--) none *= 1 - offer;
            assert 1 - none < sure && 1 - none * (1 - offer) >= sure : "fewest";
        }
        IO.println("%.2f  %d  %d".formatted(
                sure, loopsFor(sure, all), loopsFor(sure, four)));
    }
    IO.println("no offer in six: %.4f".formatted(Math.pow(1 - all, 6)));
    double unsure = (meanLoops(all / 2) + meanLoops(all * 3 / 2)) / 2;
    IO.println("half or three halves of those odds: %.2f".formatted(unsure));
}

/* Output
offer: all five 0.18144, four of five 0.56664
round        p    if-all  if-four
behavioural  0.8  0.0227  0.0425
theory       0.6  0.0302  0.0440
coding       0.7  0.0259  0.0439
design       0.6  0.0302  0.0440
culture      0.9  0.0202  0.0406
loops to the first offer: mean 5.51, simulated 5.53
sure  all-five  four-of-five
0.50  4  1
0.80  9  2
0.90  12  3
0.95  15  4
no offer in six: 0.3008
half or three halves of those odds: 7.35
*/
