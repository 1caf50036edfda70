///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION quicksort with the partitions of Lomuto, Hoare and Dijkstra

/// Sorts a[lo..hi]: partition round a pivot, recurse into the smaller side,
/// loop on the larger, so that the stack stays O(log n) deep. O(n log n)
/// expected with random pivots and distinct keys, O(n²) at worst.
void quickSort(int[] a, int lo, int hi, Pivot pivot, Partition partition) {
    while (lo < hi) {
        swap(a, lo, pivot.choose(a, lo, hi));
        Cut cut = partition.cut(a, lo, hi);
        if (cut.left - lo < hi - cut.right) {
            quickSort(a, lo, cut.left, pivot, partition);
            lo = cut.right;
        } else {
            quickSort(a, cut.right, hi, pivot, partition);
            hi = cut.left;
        }
    }
}

/// Left to sort: lo..left and right..hi. What lies between is in its place.
record Cut(int left, int right) {}

interface Partition { Cut cut(int[] a, int lo, int hi); }

interface Pivot { int choose(int[] a, int lo, int hi); }

/// Lomuto: one pass; a[lo+1..last] holds what is less than the pivot a[lo].
Cut lomuto(int[] a, int lo, int hi) {
    int last = lo;
    for (int i = lo + 1; i <= hi; i++) {
        if (compare(a[i], a[lo]) < 0) swap(a, ++last, i);
    }
    swap(a, lo, last);
    return new Cut(last - 1, last + 1);
}

/// Hoare: two indices walk inwards, both stop at keys equal to the pivot.
Cut hoare(int[] a, int lo, int hi) {
    int pivot = a[lo], i = lo - 1, j = hi + 1;
    while (true) {
        do i++; while (compare(a[i], pivot) < 0);
        do j--; while (compare(a[j], pivot) > 0);
        if (i >= j) return new Cut(j, j + 1);
        swap(a, i, j);
    }
}

/// Dijkstra: less before lt, equal in lt..i-1, unknown in i..gt, then greater.
Cut threeWay(int[] a, int lo, int hi) {
    int pivot = a[lo], lt = lo, i = lo + 1, gt = hi;
    while (i <= gt) {
        int c = compare(a[i], pivot);
        if (c < 0) swap(a, lt++, i++);
        else if (c > 0) swap(a, i, gt--);
        else i++;
    }
    return new Cut(lt - 1, gt + 1);
}

void swap(int[] a, int i, int j) {
    int kept = a[i];
    a[i] = a[j];
    a[j] = kept;
    swaps++;
}

int compare(int x, int y) {
    compares++;
    return Integer.compare(x, y);
}

long compares;
long swaps;

/// Oracle: comparisons over all n! orders of n keys, Lomuto, first key.
long allOrders(int[] a, int fixed) {
    if (fixed == a.length) return sort(a, (x, lo, hi) -> lo, this::lomuto);
    long sum = 0;
    for (int i = fixed; i < a.length; i++) {
        swap(a, fixed, i);
        sum += allOrders(a, fixed + 1);
        swap(a, fixed, i);
    }
    return sum;
}

/// Sorts a copy, checks it against the library's sort, counts comparisons.
long sort(int[] a, Pivot pivot, Partition partition) {
    int[] mine = a.clone(), theirs = a.clone();
    compares = 0;
    quickSort(mine, 0, a.length - 1, pivot, partition);
    Arrays.sort(theirs);
    assert Arrays.equals(mine, theirs) : "not sorted";
    return compares;
}

/// The expected number for n distinct keys in random order, a theorem.
double mean(int n) {
    double harmonic = 0;
    for (int i = 1; i <= n; i++) harmonic += 1.0 / i;
    return 2 * (n + 1) * harmonic - 4 * n;
}

void main() {
    Pivot first = (a, lo, hi) -> lo;
    IO.println("by hand: " + sort(new int[] {5, 2, 8, 1, 9, 3}, first,
            this::lomuto) + " comparisons");
    int[] keys = {1, 2, 3, 4, 5, 6, 7};
    assert allOrders(keys, 0) == Math.round(5040 * mean(7)) : "not the mean";

    Random random = new Random(42);
    Pivot any = (a, lo, hi) -> lo + random.nextInt(hi - lo + 1);
    int n = 1000;
    int[] sorted = new int[n];
    Arrays.setAll(sorted, i -> i);
    double sum = 0;
    for (int run = 0; run < 300; run++) sum += sort(sorted, any, this::lomuto);
    IO.println("mean %.0f, expected %.1f".formatted(sum / 300, mean(n)));
    assert Math.abs(sum / 300 / mean(n) - 1) < 0.01 : "not the mean";

    int[] shuffled = new int[n], ten = new int[n];
    Arrays.setAll(shuffled, i -> random.nextInt());
    Arrays.setAll(ten, i -> random.nextInt(10));
    for (Partition each : List.<Partition>of(this::lomuto, this::hoare)) {
        swaps = 0;
        sort(shuffled, any, each);
        IO.println("exchanges: " + swaps);
    }
    IO.println("input   first_lomuto  random_lomuto  random_hoare  three_way");
    int[][] inputs = {shuffled, sorted, ten, new int[n]};
    for (int i = 0; i < 4; i++) {
        String name = List.of("random", "sorted", "ten", "one").get(i);
        IO.println("%-6s  %12d  %13d  %12d  %9d".formatted(name,
                sort(inputs[i], first, this::lomuto),
                sort(inputs[i], any, this::lomuto),
                sort(inputs[i], any, this::hoare),
                sort(inputs[i], any, this::threeWay)));
    }
}

/* Output
by hand: 9 comparisons
mean 11003, expected 10985.9
exchanges: 7023
exchanges: 3396
input   first_lomuto  random_lomuto  random_hoare  three_way
random         10474          11774         14400      10907
sorted        499500          10724         15374      11440
ten            54146          53511         12550       3286
one           499500         499500         11862        999
*/
