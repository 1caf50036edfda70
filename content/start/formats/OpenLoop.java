///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION One pause, measured by a waiting and by an impatient client

/// Latencies in milliseconds as seen by clients who come every `period`,
/// whatever the server does; it works them off in order. O(n).
long[] open(long[] service, long period) {
    long[] latency = new long[service.length];
    long free = 0;
    for (int i = 0; i < service.length; i++) {
        long arrival = i * period;
        free = Math.max(free, arrival) + service[i];
        latency[i] = free - arrival;
    }
    return latency;
}

/// Nearest rank: the least value that at least p per cent do not exceed.
long percentile(long[] values, double p) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(p * sorted.length / 100) - 1];
}

/// Oracle: plays the queue, one millisecond at a time.
long[] played(long[] service, long period) {
    long[] latency = new long[service.length];
    Deque<Integer> waiting = new ArrayDeque<>();
    long left = 0;
    for (long now = 0, done = 0; done < service.length; now++) {
        if (now % period == 0 && now / period < service.length) {
            waiting.add((int) (now / period));
        }
        if (left == 0 && !waiting.isEmpty()) left = service[waiting.peek()];
        if (left == 0 || --left > 0) continue;
        int i = waiting.remove();
        latency[i] = now + 1 - i * period;
        done++;
    }
    return latency;
}

void main() {
    Random random = new Random(42);
    for (int trial = 0; trial < 100; trial++) {
        long[] any = random.longs(50, 1, 9).toArray();
        assert Arrays.equals(open(any, 5), played(any, 5)) : "the queue";
        long p = 1 + random.nextInt(100), q = percentile(any, p);
        long below = Arrays.stream(any).filter(v -> v < q).count();
        long upTo = Arrays.stream(any).filter(v -> v <= q).count();
        assert below * 100 < p * 50 && upTo * 100 >= p * 50 : "the rank";
    }

    long[] service = new long[1000];
    Arrays.fill(service, 1);
    service[500] = 1000; // one pause of a second
    long[] waits = open(service, 10);
    IO.println("percentile  waiting  impatient");
    for (double p : new double[] {50, 90, 95, 99, 100}) {
        IO.println("%10.0f %8d %10d".formatted(p, percentile(service, p),
                percentile(waits, p)));
    }
    long slow = Arrays.stream(waits).filter(v -> v > 1).count();
    IO.println("requests slower than 1 ms: " + slow);
}

/* Output
percentile  waiting  impatient
        50        1          1
        90        1        100
        95        1        550
        99        1        910
       100     1000       1000
requests slower than 1 ms: 111
*/
