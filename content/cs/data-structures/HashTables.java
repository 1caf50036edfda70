///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION hash tables: linear probing with removal and growth, and chaining

/// Linear probing: a key sits in the first free slot at or after its home.
/// The number of slots is a power of two, so `& mask` is the remainder.
class Table {
    int[] keys; // 0 marks a free slot; a map has an array of values beside it
    int size;
    final double load; // grow rather than pass this share of full slots
    final IntUnaryOperator hash;

    Table(int slots, double load, IntUnaryOperator hash) {
        keys = new int[slots];
        this.load = load;
        this.hash = hash;
    }
}

/// The slot of a key, or the free slot where it would go. O(1) expected, if
/// the hash spreads the keys and the load stays below a constant.
int find(Table t, int key) {
    int mask = t.keys.length - 1, i = t.hash.applyAsInt(key) & mask;
    for (probes++; t.keys[i] != 0 && t.keys[i] != key; probes++) {
        i = (i + 1) & mask;
    }
    return i;
}

void add(Table t, int key) {
    int i = find(t, key);
    if (t.keys[i] == key) return;
    t.keys[i] = key;
    if (++t.size > t.load * t.keys.length) grow(t);
}

/// Twice the slots, every key placed afresh: amortised O(1) an insertion.
void grow(Table t) {
    Table wide = new Table(2 * t.keys.length, t.load, t.hash);
    for (int key : t.keys) if (key != 0) add(wide, key);
    t.keys = wide.keys;
    moves += t.size;
}

/// Empties a slot, then moves back the later keys of the run that the gap
/// would cut off: those whose home is at or before the gap.
void remove(Table t, int key) {
    int gap = find(t, key), mask = t.keys.length - 1;
    if (t.keys[gap] == 0) return;
    t.size--;
    for (int i = (gap + 1) & mask; t.keys[i] != 0; i = (i + 1) & mask) {
        int home = t.hash.applyAsInt(t.keys[i]) & mask;
        if (((i - home) & mask) < ((i - gap) & mask)) continue;
        t.keys[gap] = t.keys[i];
        gap = i;
    }
    t.keys[gap] = 0;
}

record Node(int key, Node next) {}

/// Chaining: each slot heads a list of the keys whose home it is.
boolean contains(Node[] heads, int key) {
    for (Node n = heads[key & (heads.length - 1)]; n != null; n = n.next) {
        probes++;
        if (n.key == key) return true;
    }
    return false;
}

long probes; // slots looked at, or keys compared in a chain
long moves;

/// Oracle: a java.util.HashSet, in step after each random call.
void compare(IntUnaryOperator hash, Random random) {
    Table t = new Table(8, 0.8, hash);
    Set<Integer> set = new HashSet<>();
    for (int step = 0; step < 20_000; step++) {
        int key = 1 + random.nextInt(200), sought = 1 + random.nextInt(200);
        if (random.nextBoolean()) {
            add(t, key);
            set.add(key);
        } else {
            remove(t, key);
            set.remove(key);
        }
        boolean found = t.keys[find(t, sought)] == sought;
        assert found == set.contains(sought) : "key " + sought;
        assert t.size == set.size() : "size";
    }
}

void main() {
    Table t = new Table(8, 0.8, key -> key);
    for (int key : new int[] {3, 11, 19, 4, 6}) add(t, key);
    IO.println(Arrays.toString(t.keys) + " in " + probes + " probes");
    remove(t, 11);
    IO.println(Arrays.toString(t.keys) + " without 11");

    Random random = new Random(42);
    compare(key -> key * 0x9E3779B9, random);
    compare(key -> -(key & 3), random); // four homes, round the end

    IO.println("load  linear_hit  linear_miss  chain_hit  chain_miss");
    t = new Table(1 << 19, 1, key -> key); // random keys need no more hashing
    Node[] heads = new Node[t.keys.length];
    int[] keys = new int[t.keys.length];
    for (double load : new double[] {0.1, 0.3, 0.5, 0.7, 0.8, 0.9}) {
        while (t.size < load * keys.length) {
            int key = random.nextInt() | 1 << 31, home = key & keys.length - 1;
            if (t.keys[find(t, key)] == key) continue;
            keys[t.size] = key;
            add(t, key);
            heads[home] = new Node(key, heads[home]);
        }
        double[] cost = new double[4];
        for (int i = 0, n = t.size; i < 2 * n; i++) { // n hits, n misses
            int key = i < n ? keys[i] : random.nextInt() & ~(1 << 31);
            long before = probes;
            find(t, key);
            cost[i / n] += probes - before;
            before = probes;
            assert contains(heads, key) == i < n;
            cost[2 + i / n] += probes - before;
        }
        double gap = 1 - load;
        double[] knuth = {(1 + 1 / gap) / 2, (1 + 1 / gap / gap) / 2,
                1 + load / 2, load};
        for (int i = 0; i < 4; i++) {
            double error = Math.abs((cost[i] /= t.size) / knuth[i] - 1);
            assert error < 0.03 : "load " + load + " off by " + error;
        }
        IO.println("%.1f   %10.2f  %11.2f  %9.2f  %10.2f".formatted(load,
                cost[0], cost[1], cost[2], cost[3]));
    }

    moves = 0;
    t = new Table(8, 0.5, key -> key);
    for (int key = 1; key <= 1_000_000; key++) add(t, key);
    IO.println("moves while a million keys came: " + moves);
    probes = 0;
    t = new Table(4096, 0.5, key -> key);
    for (int key = 1; key <= 1000; key++) add(t, key * 4096);
    IO.println("probes for 1000 multiples of 4096: " + probes);
}

/* Output
[0, 0, 0, 3, 11, 19, 4, 6] in 11 probes
[0, 0, 0, 3, 19, 4, 6, 0] without 11
load  linear_hit  linear_miss  chain_hit  chain_miss
0.1         1.06         1.12       1.05        0.10
0.3         1.22         1.52       1.15        0.30
0.5         1.50         2.50       1.25        0.50
0.7         2.15         5.97       1.35        0.70
0.8         2.97        12.85       1.40        0.80
0.9         5.43        50.09       1.45        0.90
moves while a million keys came: 1048590
probes for 1000 multiples of 4096: 500500
*/
