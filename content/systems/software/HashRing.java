///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Consistent hashing: who owns a key, what moves, how even it is

/// A ring of positions in [0, 1). Every server stands at `spots` of them; a
/// key belongs to the first server at or after its own position. Adding a
/// server of n takes keys from others and moves none between them. Finding
/// the owner takes O(log(n · spots)).
TreeMap<Double, Integer> ring(int servers, int spots, long salt) {
    TreeMap<Double, Integer> ring = new TreeMap<>();
    for (int s = 0; s < servers; s++) {
        for (int v = 0; v < spots; v++) {
            ring.put(position(salt + s * 1_000_003L + v), s);
        }
    }
    return ring;
}

int owner(TreeMap<Double, Integer> ring, double key) {
    Map.Entry<Double, Integer> next = ring.ceilingEntry(key);
    return (next == null ? ring.firstEntry() : next).getValue();
}

/// The share of the circle that each server owns: the sum of its arcs.
double[] shares(TreeMap<Double, Integer> ring, int servers) {
    double[] share = new double[servers];
    double last = ring.lastKey() - 1;
    for (Map.Entry<Double, Integer> spot : ring.entrySet()) {
        share[spot.getValue()] += spot.getKey() - last;
        last = spot.getKey();
    }
    return share;
}

/// Throws n balls into n bins, each into the emptiest of `choices` random
/// ones, and returns the height of the fullest.
int fullest(int n, int choices, Random random) {
    int[] bin = new int[n];
    int most = 0;
    for (int ball = 0; ball < n; ball++) {
        int best = random.nextInt(n);
        for (int c = 1; c < choices; c++) {
            int other = random.nextInt(n);
            if (bin[other] < bin[best]) best = other;
        }
        most = Math.max(most, ++bin[best]);
    }
    return most;
}

/// A number in [0, 1) that looks random: the finaliser of SplitMix64.
double position(long key) {
    long z = key * 0x9E3779B97F4A7C15L;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return ((z ^ z >>> 31) >>> 11) * 0x1p-53;
}

/// Oracle: the owner without a tree: the server with the least way to go
/// clockwise from the key, over all spots. Below, what shares of random cuts
/// of a circle must be: n cuts leave a greatest arc of H(n)/n on average, and
/// the sum of v arcs of nv deviates by the square root of (n-1)/(nv+1).
int nearest(int servers, int spots, long salt, double key) {
    double least = 2;
    int owner = -1;
    for (int i = 0; i < servers * spots; i++) {
        double at = position(salt + i / spots * 1_000_003L + i % spots);
        double way = at < key ? at - key + 1 : at - key;
        if (way >= least) continue;
        least = way;
        owner = i / spots;
    }
    return owner;
}

void main() {
    int keys = 50_000, moved = 0, astray = 0, modulo = 0;
    TreeMap<Double, Integer> ten = ring(10, 100, 7), more = ring(11, 100, 7);
    for (long k = 0; k < keys; k++) {
        double key = position(-1 - k);
        int before = owner(ten, key), after = owner(more, key);
        if (k < 2000) assert before == nearest(10, 100, 7, key);
        if (before != after) moved++;
        if (before != after && after != 10) astray++;
        if (k % 10 != k % 11) modulo++;
    }
    assert astray == 0 : "a key moved between old servers";
    assert Math.abs(moved / (double) keys - shares(more, 11)[10]) < 0.005;
    IO.println("an eleventh server moves %.4f of the keys, modulo %.4f"
            .formatted(moved / (double) keys, modulo / (double) keys));

    IO.println("spots  max-over-mean  deviation  theory");
    for (int spots : new int[] {1, 10, 100, 1000}) {
        int rings = spots == 1 ? 20_000 : 20_000 / spots;
        double most = 0, square = 0;
        for (int r = 0; r < rings; r++) {
            double[] share = shares(ring(10, spots, r * 104_729L), 10);
            most += Arrays.stream(share).max().orElseThrow() * 10 / rings;
            for (double s : share) square += (s * 10 - 1) * (s * 10 - 1);
        }
        double deviation = Math.sqrt(square / 10 / rings);
        double theory = Math.sqrt(9 / (10.0 * spots + 1));
        assert Math.abs(deviation / theory - 1) < 0.05 : "deviation";
        assert spots > 1 || Math.abs(most - 7381 / 2520.0) < 0.03 : "H(10)";
        IO.println("%d  %.2f  %.3f  %.3f".formatted(
                spots, most, deviation, theory));
    }

    Random random = new Random(42);
    int one = fullest(100_000, 1, random), two = fullest(100_000, 2, random);
    IO.println("fullest of 100000 bins: one choice %d, two choices %d"
            .formatted(one, two));
}

/* Output
an eleventh server moves 0.0945 of the keys, modulo 0.9090
spots  max-over-mean  deviation  theory
1  2.93  0.906  0.905
10  1.54  0.298  0.299
100  1.16  0.098  0.095
1000  1.05  0.029  0.030
fullest of 100000 bins: one choice 8, two choices 3
*/
