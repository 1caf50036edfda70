///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Match stories to requirements, and find what the advert lacks

/// Gives as many requirements as possible a story of their own. shows[s][r]
/// says that story s shows requirement r. Returns the requirement that each
/// story is told for, or -1. One augmenting path for each requirement: if its
/// stories are taken, ask their holders to move. O(requirements · pairs).
int[] match(boolean[][] shows) {
    int[] holder = new int[shows.length];
    Arrays.fill(holder, -1);
    for (int r = 0; r < shows[0].length; r++) {
        augment(r, shows, holder, new boolean[shows.length]);
    }
    return holder;
}

/// Finds a story for r, moving others if need be; false if there is no way.
boolean augment(int r, boolean[][] shows, int[] holder, boolean[] asked) {
    for (int s = 0; s < shows.length; s++) {
        if (!shows[s][r] || asked[s]) continue;
        asked[s] = true;
        if (holder[s] < 0 || augment(holder[s], shows, holder, asked)) {
            holder[s] = r;
            return true;
        }
    }
    return false;
}

/// The requirements among which a story is missing: those without one, and
/// all that could hand them theirs. Together they have fewer stories than
/// they are, so only a new story for one of them helps.
boolean[] tooFew(boolean[][] shows, int[] holder) {
    boolean[] few = new boolean[shows[0].length];
    boolean[] asked = new boolean[shows.length];
    Arrays.fill(few, true);
    for (int r : holder) if (r >= 0) few[r] = false;
    for (int r = 0; r < few.length; r++) {
        if (few[r]) augment(r, shows, holder.clone(), asked);
    }
    for (int s = 0; s < shows.length; s++) if (asked[s]) few[holder[s]] = true;
    return few;
}

/// Oracle: the most requirements that the stories from s on can serve, by
/// trying every choice; `free` is the set of requirements still unserved.
int tryAll(int s, int free, boolean[][] shows) {
    if (s == shows.length) return 0;
    int best = tryAll(s + 1, free, shows);
    for (int r = 0; r < shows[s].length; r++) {
        if (!shows[s][r] || (free >> r & 1) == 0) continue;
        best = Math.max(best, 1 + tryAll(s + 1, free & ~(1 << r), shows));
    }
    return best;
}

/// Counts what König's theorem counts: a cover of all pairs, made of the
/// requirements outside `few` and the stories that show one inside.
int cover(boolean[][] shows, boolean[] few) {
    int size = 0;
    for (boolean f : few) if (!f) size++;
    for (boolean[] story : shows) {
        boolean touches = false;
        for (int r = 0; r < few.length; r++) touches |= story[r] && few[r];
        if (touches) size++;
    }
    return size;
}

void main() {
    Random random = new Random(42);
    for (int trial = 0; trial < 500; trial++) {
        boolean[][] any = new boolean[1 + random.nextInt(5)]
                [1 + random.nextInt(6)];
        double density = random.nextDouble();
        for (boolean[] story : any) {
            for (int r = 0; r < story.length; r++) {
                story[r] = random.nextDouble() < density;
            }
        }
        int[] holder = match(any);
        Set<Integer> served = new HashSet<>();
        for (int s = 0; s < any.length; s++) {
            if (holder[s] < 0) continue;
            assert any[s][holder[s]] && served.add(holder[s]) : "not a match";
        }
        assert served.size() == tryAll(0, (1 << any[0].length) - 1, any);
        assert served.size() == cover(any, tooFew(any, holder)) : "König";
    }

    String[] need = {"experiments", "ranking", "latency", "mentoring",
            "reliability"};
    String[] story = {"search rewrite", "pricing test", "index outage",
            "two interns"};
    boolean[][] shows = {{true, true, true, false, false},
            {true, false, false, false, false},
            {false, false, true, false, true},
            {false, false, false, true, false}};
    Set<Integer> used = new HashSet<>();
    for (int r = 0; r < need.length; r++) {
        for (int s = 0; s < story.length; s++) {
            if (shows[s][r] && used.add(s)) break;
        }
    }
    IO.println("first free story for each: %d of 5".formatted(used.size()));
    int[] holder = match(shows);
    int served = 0;
    for (int s = 0; s < story.length; s++) {
        if (holder[s] < 0) continue;
        IO.println("%-14s for %s".formatted(story[s], need[holder[s]]));
        served++;
    }
    IO.println("matched: %d of 5".formatted(served));
    boolean[] few = tooFew(shows, holder);
    StringJoiner among = new StringJoiner(", ");
    for (int r = 0; r < need.length; r++) if (few[r]) among.add(need[r]);
    IO.println("a story is missing among: " + among);
}

/* Output
first free story for each: 3 of 5
search rewrite for ranking
pricing test   for experiments
index outage   for latency
two interns    for mentoring
matched: 4 of 5
a story is missing among: ranking, latency, reliability
*/
