///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION McIlroy's adversary makes a median-of-three quicksort quadratic

/// Quicksort with the median of the first, middle and last key as pivot.
void sort(Integer[] a, int lo, int hi, Comparator<Integer> order) {
    if (lo >= hi) return;
    Integer[] three = {a[lo], a[lo + (hi - lo) / 2], a[hi]};
    Arrays.sort(three, order);
    int i = lo, j = hi;
    while (i <= j) {
        while (order.compare(a[i], three[1]) < 0) i++;
        while (order.compare(a[j], three[1]) > 0) j--;
        if (i > j) break;
        Integer kept = a[i];
        a[i++] = a[j];
        a[j--] = kept;
    }
    sort(a, lo, j, order);
    sort(a, i, hi, order);
}

/// Compares items whose values it makes up on the way. An item without a value
/// is greater than all with one. Two without: the likely pivot gets the least
/// value still free, so that hardly anything is less than it.
class Adversary implements Comparator<Integer> {
    final int[] value;
    int next, candidate, asked;

    Adversary(int n) {
        value = new int[n];
        Arrays.fill(value, n); // n means: no value yet
    }

    public int compare(Integer x, Integer y) {
        asked++;
        if (value[x] == value.length && value[y] == value.length) {
            value[x == candidate ? x : y] = next++;
        }
        if (value[x] == value.length) candidate = x;
        else if (value[y] == value.length) candidate = y;
        return Integer.compare(value[x], value[y]);
    }
}

/// Oracle: sorts real numbers with honest comparisons and counts them.
long honest(Integer[] a) {
    long[] count = {0};
    sort(a, 0, a.length - 1, (x, y) -> {
        count[0]++;
        return x.compareTo(y);
    });
    for (int i = 0; i < a.length; i++) assert a[i] == i : "not sorted";
    return count[0];
}

void main() {
    Random random = new Random(42);
    long last = 0;
    IO.println("n     shuffled  killer");
    for (int n = 250; n <= 2000; n *= 2) {
        Integer[] items = new Integer[n], killer = new Integer[n];
        Arrays.setAll(items, i -> i);
        Adversary adversary = new Adversary(n);
        sort(items.clone(), 0, n - 1, adversary);
        for (int i = 0; i < n; i++) {
            killer[i] = Math.min(adversary.value[i], n - 1);
        }
        long quadratic = honest(killer);
        assert quadratic == adversary.asked : "the input is not what was said";
        assert last == 0 || quadratic > 3.8 * last : "not quadratic";
        last = quadratic;
        Collections.shuffle(Arrays.asList(items), random);
        long shuffled = honest(items);
        IO.println("%-4d  %8d  %7d".formatted(n, shuffled, quadratic));
    }
}

/* Output
n     shuffled  killer
250       3175    16870
500       6839    64995
1000     15035   254995
2000     32762  1009995
*/
