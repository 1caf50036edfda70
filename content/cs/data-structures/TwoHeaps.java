///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION k-th largest and running median of a stream, with heaps

/// The k-th largest of a stream: a min-heap keeps the k largest so far and
/// throws out its root, the least of them. Θ(k) memory, O(n log k) time.
int kthLargest(int[] stream, int k) {
    PriorityQueue<Integer> best = new PriorityQueue<>();
    for (int key : stream) {
        best.add(key);
        if (best.size() > k) best.remove();
    }
    return best.peek();
}

/// The lower median of every prefix: the lower half in a max-heap, the upper
/// half in a min-heap, and the lower half has as many keys or one more.
int[] runningMedian(int[] stream) {
    PriorityQueue<Integer> low = new PriorityQueue<>(Comparator.reverseOrder());
    PriorityQueue<Integer> high = new PriorityQueue<>();
    int[] median = new int[stream.length];
    for (int i = 0; i < stream.length; i++) {
        high.add(stream[i]);
        low.add(high.remove());
        if (low.size() > high.size() + 1) high.add(low.remove());
        median[i] = low.peek();
    }
    return median;
}

/// Oracle: the key at a rank of the sorted prefix.
int sorted(int[] stream, int length, int rank) {
    int[] prefix = Arrays.copyOf(stream, length);
    Arrays.sort(prefix);
    return prefix[rank];
}

void main() {
    int[] stream = {5, 3, 8, 1, 9, 2};
    IO.println("medians " + Arrays.toString(runningMedian(stream)));
    IO.println("third largest " + kthLargest(stream, 3));

    Random random = new Random(42);
    for (int bound : new int[] {10, Integer.MAX_VALUE}) { // with ties, without
        int[] keys = new int[300];
        Arrays.setAll(keys, i -> random.nextInt(bound) - bound / 2);
        int[] median = runningMedian(keys);
        for (int n = 1; n <= keys.length; n++) {
            assert median[n - 1] == sorted(keys, n, (n - 1) / 2) : "median";
            assert kthLargest(keys, n) == sorted(keys, 300, 300 - n) : "k-th";
        }
    }
}

/* Output
medians [5, 3, 5, 3, 5, 3]
third largest 5
*/
