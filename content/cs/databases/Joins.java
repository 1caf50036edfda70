///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION nested-loop, hash and sort-merge join, and what each costs

record Row(Integer key, String name) {}

/// Compares every row with every row: Θ(mn), and works for any condition.
List<int[]> nestedLoop(List<Row> left, List<Row> right) {
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
        for (int j = 0; j < right.size(); j++) {
            work++;
            Integer a = left.get(i).key, b = right.get(j).key;
            if (a != null && a.equals(b)) pairs.add(new int[] {i, j});
        }
    }
    return pairs;
}

/// Builds a table of the right rows by key, looks up each left row: Θ(m + n)
/// expected, plus the pairs. Equality only.
List<int[]> hashJoin(List<Row> left, List<Row> right) {
    Map<Integer, List<Integer>> places = new HashMap<>();
    for (int j = 0; j < right.size(); j++) {
        work++;
        Integer key = right.get(j).key;
        places.computeIfAbsent(key, k -> new ArrayList<>()).add(j);
    }
    places.remove(null); // unknown equals nothing
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
        work++;
        for (int j : places.getOrDefault(left.get(i).key, List.of())) {
            pairs.add(new int[] {i, j});
        }
    }
    return pairs;
}

/// Sorts both sides and walks along both. A left row meets a run of equal
/// right keys; the next left row starts at the same run. O(m log m + n log n),
/// plus the pairs; linear if both sides come sorted.
List<int[]> mergeJoin(List<Row> left, List<Row> right) {
    List<int[]> pairs = new ArrayList<>();
    List<Integer> a = sorted(left), b = sorted(right);
    int i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        int order = compare(left.get(a.get(i)).key, right.get(b.get(j)).key);
        if (order < 0) i++;
        if (order > 0) j++;
        if (order != 0) continue;
        Integer key = left.get(a.get(i)).key;
        for (int run = j; run < b.size(); run++) {
            if (compare(key, right.get(b.get(run)).key) != 0) break;
            pairs.add(new int[] {a.get(i), b.get(run)});
        }
        i++;
    }
    return pairs;
}

/// The places of the rows that have a key, in the order of their keys.
List<Integer> sorted(List<Row> rows) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
        if (rows.get(i).key != null) places.add(i);
    }
    places.sort((x, y) -> compare(rows.get(x).key, rows.get(y).key));
    return places;
}

int compare(Integer x, Integer y) {
    work++;
    return x.compareTo(y);
}

long work; // rows looked at, or keys compared

/// Oracle: the pairs are distinct and equal in their keys, and there are as
/// many as the products of the key counts add up to.
void check(List<Row> left, List<Row> right, List<int[]> pairs) {
    Set<List<Integer>> seen = new HashSet<>();
    for (int[] p : pairs) {
        assert left.get(p[0]).key.equals(right.get(p[1]).key) : "keys differ";
        assert seen.add(List.of(p[0], p[1])) : "a pair came twice";
    }
    int expected = 0;
    int[] m = new int[9], n = new int[9];
    for (Row row : left) if (row.key != null) m[row.key]++;
    for (Row row : right) if (row.key != null) n[row.key]++;
    for (int key = 0; key < 9; key++) expected += m[key] * n[key];
    assert pairs.size() == expected : "pairs are missing";
}

/// Some rows with keys 0 to 8, about one in nine without a key.
List<Row> some(Random random) {
    List<Row> rows = new ArrayList<>();
    for (int i = random.nextInt(15); i > 0; i--) {
        int key = random.nextInt(9);
        rows.add(new Row(random.nextInt(9) == 0 ? null : key, "r" + i));
    }
    return rows;
}

void main() {
    Random random = new Random(42);
    for (int trial = 0; trial < 300; trial++) {
        List<Row> a = some(random), b = some(random);
        check(a, b, nestedLoop(a, b));
        check(a, b, hashJoin(a, b));
        check(a, b, mergeJoin(a, b));
    }

    IO.println("rows  nested    sort_merge  hash");
    for (int n = 125; n <= 2000; n *= 2) {
        List<Row> a = new ArrayList<>();
        for (int i = 0; i < n; i++) a.add(new Row(i, "r"));
        List<Row> b = new ArrayList<>(a);
        Collections.shuffle(a, random);
        Collections.shuffle(b, random);
        long start = work;
        nestedLoop(a, b);
        long nested = work;
        mergeJoin(a, b);
        long merge = work;
        hashJoin(a, b);
        IO.println("%-4d  %7d  %10d  %5d".formatted(n, nested - start,
                merge - nested, work - merge));
    }

    for (int many : new int[] {100, 550}) { // of 1000 rows, on the first key
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            rows.add(new Row(i < many ? 0 : 1 + i % 9, "r"));
        }
        IO.println("self-join: " + hashJoin(rows, rows).size() + " rows");
    }
}

/* Output
rows  nested    sort_merge  hash
125     15625        1911    250
250     62500        4315    500
500    250000        9672   1000
1000  1000000       21387   2000
2000  4000000       46784   4000
self-join: 100000 rows
self-join: 325000 rows
*/
