///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Which topic next: prerequisites first, then worth

/// An order of study in which no topic comes before what it needs. Of the
/// topics that are ready, the one worth most comes next: Kahn's algorithm
/// with a choice. needs[i][j] says that i needs j. O(n³) for n topics as
/// written; a heap and counters make it O(n log n + needs).
List<Integer> order(int[] worth, boolean[][] needs) {
    List<Integer> order = new ArrayList<>();
    while (order.size() < worth.length) {
        int next = -1;
        for (int i = 0; i < worth.length; i++) {
            if (order.contains(i) || !ready(needs[i], order)) continue;
            if (next < 0 || worth[i] > worth[next]) next = i;
        }
        if (next < 0) throw new IllegalArgumentException("needs in a circle");
        order.add(next);
    }
    return order;
}

boolean ready(boolean[] needs, List<Integer> done) {
    for (int j = 0; j < needs.length; j++) {
        if (needs[j] && !done.contains(j)) return false;
    }
    return true;
}

/// Makes every topic worth at least as much as what waits for it. A round
/// carries a worth one step down; no chain has more steps than topics.
int[] raised(int[] worth, boolean[][] needs) {
    int[] raised = worth.clone();
    for (int round = 0; round < worth.length; round++) {
        for (int i = 0; i < worth.length; i++) {
            for (int j = 0; j < worth.length; j++) {
                if (needs[i][j]) raised[j] = Math.max(raised[j], raised[i]);
            }
        }
    }
    return raised;
}

/// Oracle: of all permutations without a topic before its need, the one
/// worth most at the first place, then at the second, and so on.
List<Integer> best(List<Integer> start, int[] worth, boolean[][] needs) {
    for (int a = 0; a < start.size(); a++) {
        for (int later : start.subList(a, start.size())) {
            if (needs[start.get(a)][later]) return null;
        }
    }
    if (start.size() == worth.length) return start;
    List<Integer> best = null;
    for (int i = 0; i < worth.length; i++) {
        if (start.contains(i)) continue;
        List<Integer> longer = new ArrayList<>(start);
        longer.add(i);
        List<Integer> found = best(longer, worth, needs);
        if (found == null) continue;
        int at = start.size();
        if (best == null || worth[i] > worth[best.get(at)]) best = found;
    }
    return best;
}

/// The worth of the worthiest topic that waits for j, or of j, by definition.
int worthiest(int j, int[] worth, boolean[][] needs) {
    int most = worth[j];
    for (int i = 0; i < worth.length; i++) {
        if (needs[i][j]) most = Math.max(most, worthiest(i, worth, needs));
    }
    return most;
}

void main() {
    Random random = new Random(42);
    for (int trial = 0; trial < 300; trial++) {
        int n = 1 + random.nextInt(5);
        int[] worth = random.ints(n, 0, 5).toArray();
        List<Integer> rank = new ArrayList<>(List.of(0, 1, 2, 3, 4));
        Collections.shuffle(rank, random);
        boolean[][] needs = new boolean[n][n];
        for (int i = 0; i < n * n; i++) {
            int a = i / n, b = i % n;
            needs[a][b] = rank.get(a) > rank.get(b) && random.nextInt(2) == 0;
        }
        assert order(worth, needs).equals(best(List.of(), worth, needs));
        int[] raised = raised(worth, needs);
        for (int j = 0; j < n; j++) {
            assert raised[j] == worthiest(j, worth, needs) : "raised " + j;
        }
    }
    boolean refused = false;
    try {
        order(new int[2], new boolean[][] {{false, true}, {true, false}});
    } catch (IllegalArgumentException expected) {
        refused = true;
    }
    assert refused : "an order without a start";

    String[] name = {"projects", "company", "hash-tables", "heaps", "dynamic",
            "k-means", "networks", "optimisers", "attention", "simpson",
            "ab-testing", "recommender"};
    int[] worth = {9, 9, 8, 5, 6, 5, 7, 5, 7, 3, 6, 8};
    int[] minutes = {180, 120, 60, 60, 120, 60, 90, 60, 120, 45, 60, 120};
    int[][] pairs = {{3, 2}, {7, 6}, {8, 6}, {10, 9}, {11, 10}};
    boolean[][] needs = new boolean[name.length][name.length];
    for (int[] pair : pairs) needs[pair[0]][pair[1]] = true;
    double[][] hours = new double[2][name.length];
    for (int p = 0; p < 2; p++) {
        double sum = 0;
        for (int i : order(p == 0 ? worth : raised(worth, needs), needs)) {
            hours[p][i] = sum += minutes[i] / 60.0;
        }
    }
    IO.println("topic        worth  greedy  raised");
    for (int i = 0; i < name.length; i++) {
        IO.println("%-11s  %d  %.2f  %.2f".formatted(
                name[i], worth[i], hours[0][i], hours[1][i]));
    }
}

/* Output
topic        worth  greedy  raised
projects     9  3.00  3.00
company      9  5.00  5.00
hash-tables  8  6.00  6.00
heaps        5  12.50  16.25
dynamic      6  11.50  15.25
k-means      5  13.50  17.25
networks     7  7.50  11.25
optimisers   5  14.50  18.25
attention    7  9.50  13.25
simpson      3  15.25  6.75
ab-testing   6  16.25  7.75
recommender  8  18.25  9.75
*/
