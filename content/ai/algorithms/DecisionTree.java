///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION a decision tree by information gain (ID3), on PlayTennis

/// A question about a column, and a subtree for each answer; without branches
/// a leaf. Answers never seen in training get the label of the majority.
record Node(int column, String majority, Map<String, Node> branches) {}

/// ID3: ask for the column that tells most about the label, split the rows by
/// its values, repeat on every part. A level looks up O(rows · columns) cells.
Node grow(List<String[]> rows, int label, List<Integer> columns) {
    String majority = groups(rows, label).entrySet().stream().max(
            Comparator.comparing(it -> it.getValue().size())).get().getKey();
    Map<String, Node> branches = new TreeMap<>();
    if (columns.isEmpty() || entropy(rows, label) == 0) {
        return new Node(label, majority, branches);
    }
    int best = columns.getFirst();
    for (int c : columns) {
        if (gain(rows, label, c) > gain(rows, label, best)) best = c;
    }
    List<Integer> others = new ArrayList<>(columns);
    others.remove((Integer) best);
    groups(rows, best).forEach((value, part) ->
            branches.put(value, grow(part, label, others)));
    return new Node(best, majority, branches);
}

/// How many bits of the label's entropy a split by the column takes away.
double gain(List<String[]> rows, int label, int column) {
    double after = 0;
    for (List<String[]> part : groups(rows, column).values()) {
        after += entropy(part, label) * part.size() / rows.size();
    }
    return entropy(rows, label) - after;
}

/// The entropy of a column in bits.
double entropy(List<String[]> rows, int column) {
    double bits = 0;
    for (List<String[]> part : groups(rows, column).values()) {
        double share = (double) part.size() / rows.size();
        bits -= share * Math.log(share) / Math.log(2);
    }
    return bits;
}

Map<String, List<String[]>> groups(List<String[]> rows, int column) {
    return rows.stream().collect(Collectors.groupingBy(
            it -> it[column], TreeMap::new, Collectors.toList()));
}

String classify(Node node, String[] row) {
    Node next = node.branches.get(row[node.column]);
    return next == null ? node.majority : classify(next, row);
}

/// Oracle: the same gain as mutual information, from the counts of pairs.
double mutualInformation(List<String[]> rows, int a, int b) {
    double sum = 0, n = rows.size();
    for (String[] r : rows) { // each row stands for its cell once
        double x = 0, y = 0, xy = 0;
        for (String[] s : rows) {
            if (s[a].equals(r[a])) x++;
            if (s[b].equals(r[b])) y++;
            if (s[a].equals(r[a]) && s[b].equals(r[b])) xy++;
        }
        sum += Math.log(n * xy / x / y) / Math.log(2) / n;
    }
    return sum;
}

String show(Node node, String[] names, String indent) {
    if (node.branches.isEmpty()) return ": " + node.majority;
    StringBuilder text = new StringBuilder();
    node.branches.forEach((value, next) -> text.append("\n" + indent
            + names[node.column] + " " + value
            + show(next, names, indent + "  ")));
    return text.toString();
}

void main() {
    String[] names = {"Day", "Outlook", "Temp", "Humidity", "Wind", "Play"};
    List<String[]> rows = """
            1 sunny hot high weak no
            2 sunny hot high strong no
            3 overcast hot high weak yes
            4 rain mild high weak yes
            5 rain cool normal weak yes
            6 rain cool normal strong no
            7 overcast cool normal strong yes
            8 sunny mild high weak no
            9 sunny cool normal weak yes
            10 rain mild normal weak yes
            11 sunny mild normal strong yes
            12 overcast mild high strong yes
            13 overcast hot normal weak yes
            14 rain mild high strong no
            """.lines().map(it -> it.split(" ")).toList();
    IO.println("entropy %.4f".formatted(entropy(rows, 5)));
    IO.println("column   gain   entropy ratio");
    for (int c = 0; c < 5; c++) {
        double gain = gain(rows, 5, c), own = entropy(rows, c);
        assert Math.abs(gain - mutualInformation(rows, c, 5)) < 1e-12;
        IO.println("%-8s %.4f %.4f  %.4f".formatted(
                names[c], gain, own, gain / own));
    }
    Node tree = grow(rows, 5, List.of(1, 2, 3, 4));
    IO.println("tree" + show(tree, names, "  "));
    for (String[] row : rows) assert classify(tree, row).equals(row[5]);
    String[] fog = {"15", "fog", "mild", "high", "weak", "?"};
    IO.println("fog: " + classify(tree, fog));

    List<String[]> xor = Stream.of("0 0 n", "0 1 y", "1 0 y", "1 1 n")
            .map(it -> it.split(" ")).toList();
    IO.println("gains in XOR: %.4f and %.4f".formatted(
            gain(xor, 2, 0), gain(xor, 2, 1)));
    Node late = grow(xor, 2, List.of(0, 1));
    assert late.column == 0 : "the first of equals";
    for (String[] row : xor) assert classify(late, row).equals(row[2]);
    List<String[]> torn = List.of(new String[] {"0", "n"},
            new String[] {"0", "n"}, new String[] {"0", "y"});
    assert classify(grow(torn, 1, List.of(0)), torn.get(2)).equals("n");
}

/* Output
entropy 0.9403
column   gain   entropy ratio
Day      0.9403 3.8074  0.2470
Outlook  0.2467 1.5774  0.1564
Temp     0.0292 1.5567  0.0188
Humidity 0.1518 1.0000  0.1518
Wind     0.0481 0.9852  0.0488
tree
  Outlook overcast: yes
  Outlook rain
    Wind strong: no
    Wind weak: yes
  Outlook sunny
    Humidity high: no
    Humidity normal: yes
fog: yes
gains in XOR: 0.0000 and 0.0000
*/
