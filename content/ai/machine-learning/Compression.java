///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Quantise, prune and Huffman-code one layer of weights

/// Whole numbers from -2^(bits-1) + 1 to 2^(bits-1) - 1, one step for all:
/// the largest magnitude takes the last level. Zero stays zero. Θ(n).
int[] quantise(double[] w, int bits) {
    double step = step(w, bits);
    return Arrays.stream(w).mapToInt(x -> (int) Math.rint(x / step)).toArray();
}

double step(double[] w, int bits) {
    double largest = 0;
    for (double x : w) largest = Math.max(largest, Math.abs(x));
    return largest / ((1 << (bits - 1)) - 1);
}

/// Sets all but the share kept to zero, the smallest magnitudes first.
double[] prune(double[] w, double kept) {
    double[] sorted = Arrays.stream(w).map(Math::abs).sorted().toArray();
    int drop = (int) Math.rint(w.length * (1 - kept));
    double limit = drop == 0 ? 0 : sorted[drop - 1];
    return Arrays.stream(w).map(x -> Math.abs(x) <= limit ? 0 : x).toArray();
}

/// The code lengths of Huffman: join the two rarest until one is left; each
/// joining puts one more bit before all that are inside. O(m log m) for m
/// symbols and a tree of pointers; here at worst Θ(m²) additions.
Map<Integer, Integer> huffman(Map<Integer, Integer> counts) {
    record Group(int rows, List<Integer> symbols) {}
    var queue = new PriorityQueue<Group>(Comparator
            .comparingInt(Group::rows).thenComparing(g -> g.symbols.get(0)));
    Map<Integer, Integer> bits = new TreeMap<>();
    counts.forEach((s, n) -> queue.add(new Group(n, List.of(s))));
    while (queue.size() > 1) {
        Group a = queue.remove(), b = queue.remove();
        List<Integer> both = new ArrayList<>(a.symbols);
        both.addAll(b.symbols);
        for (int s : both) bits.merge(s, 1, Integer::sum);
        queue.add(new Group(a.rows + b.rows, both));
    }
    return bits;
}

Map<Integer, Integer> counts(int[] symbols) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int s : symbols) counts.merge(s, 1, Integer::sum);
    return counts;
}

double meanBits(Map<Integer, Integer> counts) {
    double bits = 0, all = 0;
    Map<Integer, Integer> length = huffman(counts);
    for (int s : counts.keySet()) {
        bits += counts.get(s) * length.get(s);
        all += counts.get(s);
    }
    return bits / all;
}

double meanSquare(double[] w, double[] v) {
    double sum = 0;
    for (int i = 0; i < w.length; i++) sum += (w[i] - v[i]) * (w[i] - v[i]);
    return sum / w.length;
}

/// Oracle: no code of whole bits beats the entropy, and Huffman's is less
/// than one bit above it; its lengths fill the tree (Kraft's sum is 1).
double entropy(Map<Integer, Integer> counts) {
    double all = counts.values().stream().mapToInt(n -> n).sum(), sum = 0;
    for (int n : counts.values()) sum -= n / all * Math.log(n / all);
    double kraft = 0, entropy = sum / Math.log(2);
    for (int bits : huffman(counts).values()) kraft += Math.pow(2, -bits);
    assert Math.abs(kraft - 1) < 1e-12 : "not a full tree";
    double mean = meanBits(counts);
    assert mean >= entropy - 1e-12 && mean < entropy + 1 : "Shannon";
    return entropy;
}

void main() {
    double[] hand = {0.30, -1.27, 0.04, 0.61, -0.07, 0};
    IO.println("by hand, 8 bits: " + Arrays.toString(quantise(hand, 8)));
    IO.println("by hand, 3 bits: " + Arrays.toString(quantise(hand, 3)));
    Map<Integer, Integer> letters = new TreeMap<>(
            Map.of(0, 5, 1, 2, 2, 1, 3, 1));
    IO.println("Huffman lengths %s, mean %.4f, entropy %.4f".formatted(
            huffman(letters), meanBits(letters), entropy(letters)));

    Random random = new Random(42);
    double[] even = random.doubles(50_000, -1, 1).toArray();
    double[] w = new double[50_000], odd = w.clone();
    Arrays.setAll(w, i -> 0.05 * random.nextGaussian());
    for (int bits = 3; bits <= 10; bits++) {
        double d = step(even, bits);
        int[] q = quantise(even, bits);
        Arrays.setAll(odd, i -> q[i] * d);
        double share = meanSquare(even, odd) / (d * d / 12);
        assert Math.abs(share - 1) < 0.02 : "not a twelfth of the square";
    }
    double[] outlier = w.clone();
    outlier[0] = 1;
    IO.println("bits coded  error    with_outlier");
    for (int bits = 2; bits <= 8; bits++) {
        double[] error = new double[2];
        Map<Integer, Integer> counts = null;
        for (int t = 0; t < 2; t++) {
            double[] v = t == 0 ? w : outlier, back = new double[v.length];
            int[] q = quantise(v, bits);
            double d = step(v, bits);
            Arrays.setAll(back, i -> q[i] * d);
            error[t] = Math.sqrt(meanSquare(v, back)
                    / meanSquare(v, new double[v.length]));
            if (t == 0) counts = counts(q);
        }
        entropy(counts);
        IO.println("%-4d %.3f  %.4f   %.4f".formatted(
                bits, meanBits(counts), error[0], error[1]));
    }
    IO.println("kept  error");
    for (double kept : new double[] {1, 0.75, 0.5, 0.25, 0.1}) {
        double[] thin = prune(w, kept);
        assert Arrays.stream(thin).filter(x -> x != 0).count()
                == Math.rint(kept * w.length) : "share kept";
        IO.println("%.2f  %.4f".formatted(kept, Math.sqrt(meanSquare(w, thin)
                / meanSquare(w, new double[w.length]))));
    }
}

/* Output
by hand, 8 bits: [30, -127, 4, 61, -7, 0]
by hand, 3 bits: [1, -3, 0, 1, 0, 0]
Huffman lengths {0=1, 1=2, 2=3, 3=3}, mean 1.6667, entropy 1.6577
bits coded  error    with_outlier
2    1.024  0.9608   0.9960
3    1.727  0.4325   0.9940
4    2.758  0.1861   0.7737
5    3.822  0.0865   0.3822
6    4.862  0.0419   0.1855
7    5.884  0.0206   0.0909
8    6.894  0.0102   0.0451
kept  error
1.00  0.0000
0.75  0.0911
0.50  0.2660
0.25  0.5243
0.10  0.7486
*/
