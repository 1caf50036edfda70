///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION dynamic programming: 0/1 knapsack and matrix-chain order

/// The greatest value of items that weigh at most the capacity, each taken
/// once. Capacities go down, so that best[c - w] is still without item i.
/// Θ(n · capacity): the size of a number, not the length of its digits.
int knapsack(int[] weight, int[] value, int capacity) {
    int[] best = new int[capacity + 1];
    for (int i = 0; i < weight.length; i++) {
        for (int c = capacity; c >= weight[i]; c--) {
            best[c] = Math.max(best[c], best[c - weight[i]] + value[i]);
        }
    }
    return best[capacity];
}

/// The fewest scalar multiplications for a product of matrices, matrix i being
/// d[i] by d[i + 1]. Short chains before long ones. Θ(n³).
int matrixChain(int[] d) {
    int n = d.length - 1;
    int[][] cost = new int[n][n];
    for (int span = 1; span < n; span++) {
        for (int i = 0; i + span < n; i++) {
            int last = i + span;
            cost[i][last] = Integer.MAX_VALUE;
            for (int k = i; k < last; k++) {
                cost[i][last] = Math.min(cost[i][last], cost[i][k]
                        + cost[k + 1][last] + d[i] * d[k + 1] * d[last + 1]);
            }
        }
    }
    return cost[0][n - 1];
}

/// Oracle: every subset of the items.
int subsets(int[] weight, int[] value, int capacity, int i) {
    if (i == weight.length) return capacity < 0 ? Integer.MIN_VALUE / 2 : 0;
    return Math.max(subsets(weight, value, capacity, i + 1),
            value[i] + subsets(weight, value, capacity - weight[i], i + 1));
}

/// Every order of the multiplications: any two neighbours may go first.
int orders(List<Integer> d) {
    int least = d.size() == 2 ? 0 : Integer.MAX_VALUE;
    for (int i = 1; i < d.size() - 1; i++) {
        List<Integer> rest = new ArrayList<>(d);
        rest.remove(i);
        int now = d.get(i - 1) * d.get(i) * d.get(i + 1);
        least = Math.min(least, now + orders(rest));
    }
    return least;
}

void main() {
    int[] weight = {3, 4, 5}, value = {4, 5, 7};
    IO.println("knapsack of 8: " + knapsack(weight, value, 8));
    IO.println("matrix chain: "
            + matrixChain(new int[] {30, 35, 15, 5, 10, 20, 25}));

    Random random = new Random(42);
    for (int trial = 0; trial < 200; trial++) {
        int[] w = new int[8], v = new int[8], d = new int[2 + trial % 6];
        Arrays.setAll(w, i -> 1 + random.nextInt(9));
        Arrays.setAll(v, i -> random.nextInt(20));
        Arrays.setAll(d, i -> 1 + random.nextInt(9));
        int capacity = random.nextInt(30);
        assert knapsack(w, v, capacity) == subsets(w, v, capacity, 0);
        List<Integer> dimensions = new ArrayList<>();
        for (int each : d) dimensions.add(each);
        assert matrixChain(d) == orders(dimensions) : Arrays.toString(d);
    }
}

/* Output
knapsack of 8: 11
matrix chain: 15125
*/
