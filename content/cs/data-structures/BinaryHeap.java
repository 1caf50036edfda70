///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION binary heap in an array: build, push, pop

/// Turns any array into a min-heap: slot i has its children in 2i + 1 and
/// 2i + 2, and no key is less than its parent's. Θ(n): fewer than 2n compares.
void build(int[] a) {
    for (int i = a.length / 2 - 1; i >= 0; i--) siftDown(a, a.length, i);
}

/// Lets the key of slot i sink among the first n slots: O(log n).
void siftDown(int[] a, int n, int i) {
    int key = a[i];
    for (int child = 2 * i + 1; child < n; child = 2 * i + 1) {
        if (child + 1 < n && less(a[child + 1], a[child])) child++;
        if (!less(a[child], key)) break;
        a[i] = a[child];
        i = child;
    }
    a[i] = key;
}

/// Lets the key of slot i rise past greater parents: O(log n).
void siftUp(int[] a, int i) {
    int key = a[i];
    for (; i > 0 && less(key, a[(i - 1) / 2]); i = (i - 1) / 2) {
        a[i] = a[(i - 1) / 2];
    }
    a[i] = key;
}

/// Adds a key to a heap that fills the first n slots.
void push(int[] a, int n, int key) {
    a[n] = key;
    siftUp(a, n);
}

/// Takes the least key out of a heap that fills the first n slots.
int pop(int[] a, int n) {
    int least = a[0];
    a[0] = a[n - 1];
    siftDown(a, n - 1, 0);
    return least;
}

long compares;

boolean less(int x, int y) {
    compares++;
    return x < y;
}

/// Oracle: the most compares that any order of n distinct keys needs, found by
/// building a heap from each of the n! orders.
long worst(int[] a, int fixed) {
    long most = 0;
    for (int i = fixed; i < a.length; i++) {
        int[] b = a.clone();
        b[fixed] = a[i];
        b[i] = a[fixed];
        most = Math.max(most, worst(b, fixed + 1));
    }
    if (fixed < a.length) return most;
    compares = 0;
    build(a);
    for (int i = 1; i < a.length; i++) assert a[(i - 1) / 2] <= a[i] : "order";
    return compares;
}

void main() {
    int[] byHand = {5, 3, 8, 1, 9, 2};
    build(byHand);
    IO.println(Arrays.toString(byHand) + " after " + compares + " compares");
    int first = pop(byHand, 6);
    IO.println(first + " popped, left "
            + Arrays.toString(Arrays.copyOf(byHand, 5)));
    for (int n = 1; n <= 8; n++) {
        int[] keys = new int[n];
        Arrays.setAll(keys, i -> i);
        assert worst(keys, 0) == 2 * n - 2 * Integer.bitCount(n)
                - Integer.numberOfTrailingZeros(n) : "not Suchenek's bound";
    }

    Random random = new Random(42);
    int[] heap = new int[40_000];
    PriorityQueue<Integer> jdk = new PriorityQueue<>();
    for (int step = 0; step < heap.length; step++) {
        if (jdk.isEmpty() || random.nextInt(5) < 3) {
            int key = random.nextInt(1000);
            push(heap, jdk.size(), key);
            jdk.add(key);
        } else {
            int least = pop(heap, jdk.size());
            assert least == jdk.remove() : "not the least key";
        }
    }

    IO.println("n        levels  build  pushes");
    for (int n = 15; n <= 1 << 20; n = 16 * n + 15) {
        int[] falling = new int[n], pushed = new int[n];
        compares = 0;
        for (int i = 0; i < n; i++) push(pushed, i, falling[i] = n - i);
        long pushes = compares;
        compares = 0;
        build(falling);
        assert compares < 2 * n;
        int levels = Integer.SIZE - Integer.numberOfLeadingZeros(n);
        assert pushes == (levels - 2L) * (n + 1) + 2 : "a key stops early";
        IO.println("%-7d  %6d  %5.3f  %6.3f".formatted(n, levels,
                (double) compares / n, (double) pushes / n));
    }
}

/* Output
[1, 3, 2, 5, 9, 8] after 7 compares
1 popped, left [2, 3, 8, 5, 9]
n        levels  build  pushes
15            4  1.467   2.267
255           8  1.937   6.031
4095         12  1.994  10.003
65535        16  2.000  14.000
1048575      20  2.000  18.000
*/
