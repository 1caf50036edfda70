///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Judge translations: BLEU, chrF, paired bootstrap, Wald's test

/// The runs of n letters or words, with counts.
Map<List<String>, Integer> grams(String[] tokens, int n) {
    var grams = new HashMap<List<String>, Integer>();
    for (int i = 0; i + n <= tokens.length; i++)
        grams.merge(List.of(tokens).subList(i, i + n), 1, Integer::sum);
    return grams;
}

/// Matches for n = 1 to 4, runs offered, length of the closest reference. A run
/// matches at most as often as it stands in the reference that has most of it.
int[] tally(String candidate, String... references) {
    String[] words = candidate.split(" ");
    int[] tally = new int[9];
    for (int n = 1; n <= 4; n++) {
        var most = new HashMap<List<String>, Integer>();
        for (String r : references) grams(r.split(" "), n)
                .forEach((gram, c) -> most.merge(gram, c, Math::max));
        for (var gram : grams(words, n).entrySet()) {
            tally[n - 1] += Math.min(gram.getValue(),
                    most.getOrDefault(gram.getKey(), 0));
            tally[n + 3] += gram.getValue();
        }
    }
    tally[8] = Arrays.stream(references).map(r -> r.split(" ").length)
            .min(Comparator.comparing(l -> Math.abs(l - words.length))).get();
    return tally;
}

/// BLEU of a corpus: geometric mean of four precisions, penalty if too short.
double bleu(List<int[]> tallies) {
    double[] sum = new double[9];
    for (int[] tally : tallies) for (int i = 0; i < 9; i++) sum[i] += tally[i];
    double logs = Math.min(0, 1 - sum[8] / sum[4]);
    for (int n = 0; n < 4; n++) logs += Math.log(sum[n] / sum[n + 4]) / 4;
    return 100 * Math.exp(logs);
}

/// chrF2: runs of one to six letters, without blanks; recall weighs double.
double chrf(String candidate, String reference) {
    String[] c = candidate.replace(" ", "").split("");
    String[] r = reference.replace(" ", "").split("");
    double precision = 0, recall = 0;
    for (int n = 1; n <= 6; n++) {
        double match = 0;
        var wanted = grams(r, n);
        for (var gram : grams(c, n).entrySet()) match += Math.min(
                gram.getValue(), wanted.getOrDefault(gram.getKey(), 0));
        precision += match / (c.length - n + 1) / 6;
        recall += match / (r.length - n + 1) / 6;
    }
    return 100 * 5 * precision * recall / (4 * precision + recall);
}

/// Both systems on the same resampled sentences: the gain in its 95% interval.
String gain(List<int[]> old, List<int[]> fresh, Random random) {
    double[] gains = new double[500];
    for (int b = 0; b < 500; b++) {
        var pick = random.ints(old.size(), 0, old.size()).boxed().toList();
        gains[b] = bleu(pick.stream().map(fresh::get).toList())
                - bleu(pick.stream().map(old::get).toList());
    }
    Arrays.sort(gains);
    return "  %.2f  %.2f  %.2f".formatted(gains[12],
            bleu(fresh) - bleu(old), gains[487]);
}

/// Wald's test of 55% won against 50%: the pairs it takes, negative if lost.
int judge(double chance, Random random) {
    double evidence = 0;
    for (int n = 1; ; n++) {
        evidence += Math.log(random.nextDouble() < chance ? 1.1 : 0.9);
        if (evidence >= Math.log(0.80 / 0.05)) return n;
        if (evidence <= Math.log(0.20 / 0.95)) return -n;
    }
}

/// Oracle: first, the two examples of the BLEU paper.
void main() {
    String[] paper = """
        it is a guide to action which ensures that the military always obeys the
        commands of the party;it is a guide to action that ensures that the
        military will forever heed party commands;it is the guiding principle
        which guarantees the military forces always being under the command of
        the party;it is the practical guide for the army always to heed the
        directions of the party""".replace("\n", " ").split(";");
    var guide = List.of(tally(paper[0], paper[1], paper[2], paper[3]));
    assert Math.abs(bleu(guide) - 50.45667) < 1e-5 && guide.getFirst()[8] == 18;
    assert tally("the" + " the".repeat(6), "the cat is on the mat")[0] == 2;
    assert Math.abs(bleu(List.of(tally("a b c d e f", "a b c d e")))
            - 100 * Math.pow(1 / 3.0, 0.25)) < 1e-9 : "length earns nothing";
    String[] texts = {"the patient must not take this pill before breakfast",
        "the patient must never take this pill before breakfast",
        "the patient must take this pill before breakfast",
        "patients should not take this pill prior to breakfast"};
    IO.println("edit  bleu  chrf");
    for (int i = 0; i < 4; i++) IO.println("%s  %.1f  %.1f".formatted(
            List.of("same", "never", "lost-not", "free").get(i), bleu(List.of(
            tally(texts[i], texts[0]))), chrf(texts[i], texts[0])));
    var random = new Random(42);
    List<int[]> old = new ArrayList<>(), fresh = new ArrayList<>();
    IO.println("sentences  low  gain  high");
    for (int i = 1; i <= 1600; i++) {
        String truth = "", a = "", b = "";
        for (int w = 0; w < 12; w++) {
            String word = "w" + random.nextInt(1000) + " ";
            truth += word;
            a += random.nextDouble() < 0.20 ? "x " : word;
            b += random.nextDouble() < 0.18 ? "x " : word;
        }
        old.add(tally(a, truth));
        fresh.add(tally(b, truth));
        if (List.of(100, 400, 1600).contains(i))
            IO.println(i + gain(old, fresh, random));
    }
    IO.println("fixed: %.0f pairs".formatted(Math.ceil(Math.pow((1.644854 * 0.5
            + 0.841621 * Math.sqrt(0.55 * 0.45)) / 0.05, 2))));
    IO.println("chance  won  pairs  wald");
    for (double p : new double[] {0.50, 0.55, 0.60}) {
        double pairs = 0, won = 0;
        for (int trial = 0; trial < 4000; trial++) {
            int n = judge(p, random);
            pairs += Math.abs(n) / 4000.0;
            if (n > 0) won += 1 / 4000.0;
        }
        double wald = (won * Math.log(16) + (1 - won) * Math.log(4 / 19.0))
                / (p * Math.log(1.1) + (1 - p) * Math.log(0.9));
        assert Math.abs(pairs / wald - 1) < 0.06 : "not Wald's number";
        IO.println("%.2f  %.4f  %.1f  %.1f".formatted(p, won, pairs, wald));
    }
}

/* Output
edit  bleu  chrf
same  100.0  100.0
never  59.7  88.1
lost-not  61.0  89.9
free  31.6  58.6
sentences  low  gain  high
100  -6.39  0.38  6.49
400  -1.42  1.57  4.49
1600  1.46  3.05  4.53
fixed: 617 pairs
chance  won  pairs  wald
0.50  0.0523  275.9  265.0
0.55  0.8092  396.1  388.6
0.60  0.9877  184.8  180.8
*/
