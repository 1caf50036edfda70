///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION which graphs message passing can tell apart

/// Colour refinement, the test of Weisfeiler and Leman: a node of either graph
/// gets a new colour for its own and the multiset of those of its neighbours,
/// until that makes no more colours. Do both graphs, of n nodes each, have the
/// same ones then, as often each? At most n rounds of Θ(n + edges) and sorting.
boolean alike(int[][] a, int[][] b) {
    int n = a.length, colours = 0, before;
    int[] colour = new int[2 * n];
    do {
        Map<List<Integer>, Integer> names = new HashMap<>();
        int[] next = new int[colour.length];
        for (int i = 0; i < colour.length; i++) {
            List<Integer> seen = new ArrayList<>();
            for (int j : i < n ? a[i] : b[i - n]) {
                seen.add(colour[i < n ? j : j + n]);
            }
            Collections.sort(seen);
            seen.add(colour[i]);
            next[i] = names.computeIfAbsent(seen, it -> names.size());
        }
        colour = next;
        before = colours;
        colours = names.size();
    } while (colours > before);
    int[] first = Arrays.copyOf(colour, n);
    int[] second = Arrays.copyOfRange(colour, n, colour.length);
    Arrays.sort(first);
    Arrays.sort(second);
    return Arrays.equals(first, second);
}

/// A graph from a word for each node: its neighbours before it.
int[][] graph(String words) {
    String[] word = words.split(" ");
    int[][] graph = new int[word.length][0];
    for (int i = 0; i < word.length; i++) {
        for (char c : word[i].replace("-", "").toCharArray()) {
            int j = c - '0';
            graph[i] = append(graph[i], j);
            graph[j] = append(graph[j], i);
        }
    }
    return graph;
}

/// The array with one more entry.
int[] append(int[] a, int last) {
    a = Arrays.copyOf(a, a.length + 1);
    a[a.length - 1] = last;
    return a;
}

/// Oracle: how many kinds it tells apart, among all graphs of n nodes.
int kinds(int n) {
    List<int[][]> kinds = new ArrayList<>();
    for (int mask = 0; mask < 1 << n * (n - 1) / 2; mask++) {
        String words = "";
        for (int i = 0, bits = mask; i < n; i++) {
            words += i == 0 ? "-" : " -";
            for (int j = 0; j < i; j++, bits /= 2) {
                if (bits % 2 == 1) words += j;
            }
        }
        int[][] next = graph(words);
        if (kinds.stream().noneMatch(it -> alike(it, next))) kinds.add(next);
    }
    return kinds.size();
}

/// A graph's triangles, from all walks of three edges that close.
int triangles(int[][] graph) {
    int closed = 0;
    for (int i = 0; i < graph.length; i++) for (int j : graph[i]) {
        for (int k : graph[j]) for (int l : graph[k]) if (l == i) closed++;
    }
    return closed / 6;
}

void main() {
    int[] published = {1, 2, 4, 11, 34};
    IO.println("nodes  labelled  apart");
    for (int n = 1; n <= 5; n++) {
        int kinds = kinds(n);
        assert kinds == published[n - 1] : kinds;
        IO.println("%-6d %-9d %d".formatted(n, 1 << n * (n - 1) / 2, kinds));
    }
    int[][] ring = graph("- 0 1 2 3 04"), two = graph("- 0 01 - 3 34");
    IO.println("a ring of six, two rings of three: alike " + alike(ring, two));
    IO.println("triangles %d, %d".formatted(triangles(ring), triangles(two)));
}

/* Output
nodes  labelled  apart
1      1         1
2      2         2
3      8         4
4      64        11
5      1024      34
a ring of six, two rings of three: alike true
triangles 0, 2
*/
