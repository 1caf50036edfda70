///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Fill the days before an interview: new topics, spaced reviews

/// Fills the days: first the reviews that are due, `gaps` days after a topic
/// was finished and `each` minutes long; then new topics, up to day `until`.
Plan plan(int[] minutes, Calendar c) {
    int[] finished = new int[minutes.length];
    int[] fresh = new int[c.days + 1], review = new int[c.days + 1];
    int next = 0, left = minutes[0];
    for (int day = 1; day <= c.until; day++) {
        int time = c.perDay - review[day];
        while (time > 0 && next < minutes.length) {
            int used = Math.min(time, left);
            fresh[day] += used;
            time -= used;
            left -= used;
            if (left > 0) continue;
            finished[next++] = day;
            if (next < minutes.length) left = minutes[next];
            for (int gap : c.gaps) {
                if (day + gap <= c.days) review[day + gap] += c.each;
            }
        }
    }
    return new Plan(finished, fresh, review);
}

record Calendar(int days, int until, int perDay, int each, int... gaps) {}

record Plan(int[] finished, int[] fresh, int[] review) {}

/// Oracle: when each topic must be finished, from sums alone: on the first
/// day by whose end the time open to new topics covers all minutes so far.
void check(Plan p, int[] minutes, Calendar c) {
    int needed = 0, total = 0;
    for (int day = 1; day <= c.days; day++) {
        int due = 0, today = day;
        for (int gap : c.gaps) {
            due += c.each * (int) Arrays.stream(p.finished)
                    .filter(done -> done > 0 && done + gap == today).count();
        }
        assert p.review[day] == due : "reviews on day " + day;
        if (day <= c.until) total += c.perDay - due;
    }
    for (int i = 0; i < minutes.length; i++) {
        needed += minutes[i];
        int day = 0, open = 0;
        while (open < needed && day++ < c.until) {
            open += c.perDay - p.review[day];
        }
        assert p.finished[i] == (open < needed ? 0 : day) : "topic " + i;
    }
    assert Arrays.stream(p.fresh).sum() == Math.min(needed, total) : "minutes";
}

void main() {
    Random random = new Random(42);
    for (int trial = 0; trial < 300; trial++) {
        int[] any = random.ints(1 + random.nextInt(5), 1, 60).toArray();
        Calendar c = new Calendar(7, 5, 40, 10, 1, 3);
        check(plan(any, c), any, c);
    }

    String[] name = {"projects", "company", "hash-tables", "simpson",
            "ab-testing", "recommender", "networks", "attention", "dynamic",
            "heaps", "k-means", "optimisers"};
    int[] minutes = {180, 120, 60, 45, 60, 120, 90, 120, 120, 60, 60, 60};
    Calendar c = new Calendar(10, 8, 120, 10, 1, 3, 6);
    Plan plan = plan(minutes, c);
    check(plan, minutes, c);
    IO.println("day  new  review");
    for (int day = 1; day <= c.days; day++) {
        IO.println("%d  %d  %d".formatted(
                day, plan.fresh[day], plan.review[day]));
    }
    for (int i = 0; i < name.length; i++) {
        IO.println(name[i] + (plan.finished[i] == 0 ? ": not finished in time"
                : ": finished on day " + plan.finished[i]));
    }
}

/* Output
day  new  review
1  120  0
2  120  0
3  110  10
4  110  10
5  90  30
6  100  20
7  90  30
8  90  30
9  0  30
10  0  30
projects: finished on day 2
company: finished on day 3
hash-tables: finished on day 4
simpson: finished on day 4
ab-testing: finished on day 5
recommender: finished on day 6
networks: finished on day 7
attention: finished on day 8
dynamic: not finished in time
heaps: not finished in time
k-means: not finished in time
optimisers: not finished in time
*/
