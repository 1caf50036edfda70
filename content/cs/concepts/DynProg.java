///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION dynamic programming: edit distance and longest common subsequence

/// The fewest insertions, deletions and substitutions that turn a into b.
/// Cell (i, j) answers for the first i and the first j characters. Θ(mn).
int[][] editTable(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
        for (int j = 0; j <= b.length(); j++) {
            if (i == 0 || j == 0) {
                cost[i][j] = i + j;
                continue;
            }
            int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
            cost[i][j] = Math.min(cost[i - 1][j - 1] + change,
                    1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        }
    }
    return cost;
}

/// A longest common subsequence: the table first, then a walk back through it
/// along the choices that made it. Θ(mn).
String lcs(String a, String b) {
    int[][] length = new int[a.length() + 1][b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
        for (int j = 1; j <= b.length(); j++) {
            length[i][j] = a.charAt(i - 1) == b.charAt(j - 1)
                    ? length[i - 1][j - 1] + 1
                    : Math.max(length[i - 1][j], length[i][j - 1]);
        }
    }
    StringBuilder common = new StringBuilder();
    for (int i = a.length(), j = b.length(); length[i][j] > 0; ) {
        if (length[i][j] == length[i - 1][j]) i--;
        else if (length[i][j] == length[i][j - 1]) j--;
        else {
            common.append(a.charAt(--i));
            j--;
        }
    }
    return common.reverse().toString();
}

/// Calls of the same edit recursion without a table, for lengths m and n.
long callsWithoutTable(int m, int n) {
    if (m == 0 || n == 0) return 1;
    return 1 + callsWithoutTable(m - 1, n - 1) + callsWithoutTable(m - 1, n)
            + callsWithoutTable(m, n - 1);
}

/// Oracle: breadth-first search in the graph whose edges are single edits of
/// words over {a, b}.
Map<String, Integer> editsFrom(String word, int longest) {
    Map<String, Integer> steps = new HashMap<>(Map.of(word, 0));
    Deque<String> queue = new ArrayDeque<>(List.of(word));
    while (!queue.isEmpty()) {
        String w = queue.remove();
        for (int i = 0; i <= w.length(); i++) {
            String head = w.substring(0, i), tail = w.substring(i);
            String rest = tail.isEmpty() ? tail : tail.substring(1);
            for (String next : List.of(head + rest, head + "a" + tail,
                    head + "b" + tail, head + "a" + rest, head + "b" + rest)) {
                if (next.length() > longest) continue;
                if (steps.putIfAbsent(next, steps.get(w) + 1) == null) {
                    queue.add(next);
                }
            }
        }
    }
    return steps;
}

/// The length of the longest common subsequence: tries all 2ⁿ of a.
int longestByTrial(String a, String b) {
    int longest = 0;
    for (int chosen = 0; chosen < 1 << a.length(); chosen++) {
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < a.length(); i++) {
            if ((chosen >> i & 1) == 1) part.append(a.charAt(i));
        }
        if (part.length() > longest && inside(part.toString(), b)) {
            longest = part.length();
        }
    }
    return longest;
}

boolean inside(String part, String whole) {
    int at = -1;
    for (char c : part.toCharArray()) {
        at = whole.indexOf(c, at + 1);
        if (at < 0) return false;
    }
    return true;
}

int edits(String a, String b) {
    return editTable(a, b)[a.length()][b.length()];
}

void main() {
    for (int[] row : editTable("sea", "eat")) IO.println(Arrays.toString(row));
    IO.println("intention, execution: " + edits("intention", "execution"));
    IO.println("ABCBDAB, BDCABA: " + lcs("ABCBDAB", "BDCABA"));
    assert edits("kitten", "sitting") == 3 && edits("abc", "") == 3;

    Map<String, Integer> words = editsFrom("", 4);
    for (String a : words.keySet()) {
        Map<String, Integer> steps = editsFrom(a, 4);
        for (String b : words.keySet()) {
            assert edits(a, b) == steps.get(b) : a + " to " + b;
            String common = lcs(a, b);
            assert inside(common, a) && inside(common, b) : common;
            assert common.length() == longestByTrial(a, b) : a + " " + b;
        }
    }

    IO.println("n   calls     cells");
    for (int n = 1; n <= 10; n++) {
        IO.println("%-2d  %8d  %5d".formatted(n, callsWithoutTable(n, n),
                (n + 1) * (n + 1)));
    }
}

/* Output
[0, 1, 2, 3]
[1, 1, 2, 3]
[2, 1, 2, 3]
[3, 2, 1, 2]
intention, execution: 5
ABCBDAB, BDCABA: BCBA
n   calls     cells
1          4      4
2         19      9
3         94     16
4        481     25
5       2524     36
6      13483     49
7      72958     64
8     398593     81
9    2193844    100
10  12146179    121
*/
