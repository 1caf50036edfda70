///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION what inner, left, full, semi and anti joins return

record Row(Integer key, String name) {}

enum Kind { INNER, LEFT, FULL, SEMI, ANTI }

/// The rows of a join on equal keys, by definition: Θ(mn). A row without a key
/// has no partner, because unknown equals nothing, not even unknown.
List<String> join(Kind kind, List<Row> left, List<Row> right) {
    boolean once = kind == Kind.SEMI || kind == Kind.ANTI;
    boolean keepLeft = kind == Kind.LEFT || kind == Kind.FULL;
    List<String> rows = new ArrayList<>();
    boolean[] met = new boolean[right.size()];
    for (Row l : left) {
        boolean partner = false;
        for (int j = 0; j < met.length; j++) {
            Row r = right.get(j);
            if (l.key == null || !l.key.equals(r.key)) continue;
            partner = met[j] = true;
            if (!once) rows.add(l.name + " " + r.name);
        }
        if (!partner && keepLeft) rows.add(l.name + " null");
        if (once && partner == (kind == Kind.SEMI)) rows.add(l.name);
    }
    for (int j = 0; j < met.length && kind == Kind.FULL; j++) {
        if (!met[j]) rows.add("null " + right.get(j).name);
    }
    return rows;
}

/// Oracle: row counts. Inner: products of the key counts. Semi and anti share
/// out the left rows. Left adds the anti rows, full those of the other side.
void check(List<Row> a, List<Row> b) {
    int inner = 0, semi = 0;
    for (int key = 0; key < 9; key++) {
        int m = 0, n = 0;
        for (Row row : a) if (row.key != null && row.key == key) m++;
        for (Row row : b) if (row.key != null && row.key == key) n++;
        inner += m * n;
        semi += n > 0 ? m : 0;
    }
    int left = inner + a.size() - semi;
    assert join(Kind.INNER, a, b).size() == inner : "inner";
    assert join(Kind.SEMI, a, b).size() == semi : "semi";
    assert join(Kind.ANTI, a, b).size() == a.size() - semi : "anti";
    assert join(Kind.LEFT, a, b).size() == left : "left";
    assert join(Kind.FULL, a, b).size() == left
            + join(Kind.ANTI, b, a).size() : "full";
}

void main() {
    List<Row> customers = List.of(new Row(1, "Ann"), new Row(2, "Bob"),
            new Row(3, "Cem"));
    List<Row> orders = List.of(new Row(1, "pen"), new Row(1, "ink"),
            new Row(2, "cup"), new Row(null, "map"), new Row(9, "hat"));
    for (Kind kind : Kind.values()) {
        IO.println("%-5s %s".formatted(kind, join(kind, customers, orders)));
    }
    Random random = new Random(42);
    for (int trial = 0; trial < 300; trial++) {
        check(some(random), some(random));
    }
}

/// Up to 14 rows with keys 0 to 8, about one in nine without a key, many alike.
List<Row> some(Random random) {
    List<Row> rows = new ArrayList<>();
    for (int i = random.nextInt(15); i > 0; i--) {
        int key = random.nextInt(9);
        rows.add(new Row(random.nextInt(9) == 0 ? null : key, "same"));
    }
    return rows;
}

/* Output
INNER [Ann pen, Ann ink, Bob cup]
LEFT  [Ann pen, Ann ink, Bob cup, Cem null]
FULL  [Ann pen, Ann ink, Bob cup, Cem null, null map, null hat]
SEMI  [Ann, Bob]
ANTI  [Cem]
*/
