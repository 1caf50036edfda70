///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Four ways to pick a server: all well, one slow, one broken

/// Requests arrive at random at `rate`, the policy names a server, and the
/// server works them off in order: job sizes are exponential with mean 1, a
/// server of speed s needs size / s. `leaves` holds the departure times of
/// what is in flight. O(1) a request, and what the policy needs to look at.
Result simulate(Policy policy, double[] speed, double rate, int requests) {
    Random random = new Random(42);
    List<ArrayDeque<Double>> leaves = new ArrayList<>();
    for (double _ : speed) leaves.add(new ArrayDeque<>());
    double[] response = new double[requests];
    int[] count = new int[speed.length];
    double now = 0;
    for (int i = 0; i < requests; i++) {
        now += exponential(random) / rate;
        int s = policy.pick(leaves, now, i, random);
        ArrayDeque<Double> queue = leaves.get(s);
        inFlight(queue, now);
        double start = queue.isEmpty() ? now : queue.peekLast();
        queue.addLast(start + exponential(random) / speed[s]);
        response[i] = queue.peekLast() - now;
        count[s]++;
    }
    double mean = Arrays.stream(response).average().orElseThrow();
    Arrays.sort(response);
    return new Result(mean, response[requests * 99 / 100], count);
}

record Result(double mean, double p99, int[] count) {}

interface Policy {
    int pick(List<ArrayDeque<Double>> leaves, double now, int i, Random random);
}

/// Requests in flight at one server, once those that left are forgotten.
int inFlight(ArrayDeque<Double> queue, double now) {
    while (!queue.isEmpty() && queue.peekFirst() <= now) queue.removeFirst();
    return queue.size();
}

/// Round robin: the i-th request goes to server i modulo n.
int roundRobin(List<ArrayDeque<Double>> all, double now, int i, Random r) {
    return i % all.size();
}

/// The least busy of `d` servers drawn at random; the first wins a tie.
/// d = 1 is random choice, d = 2 the power of two choices.
Policy leastOf(int d) {
    return (all, now, _, random) -> {
        int best = random.nextInt(all.size());
        for (int c = 1; c < d; c++) {
            int other = random.nextInt(all.size());
            if (inFlight(all.get(other), now) < inFlight(all.get(best), now)) {
                best = other;
            }
        }
        return best;
    };
}

/// The least busy of all: n looks, from a random start so that ties spread.
int leastInFlight(List<ArrayDeque<Double>> all, double now, int i, Random r) {
    int start = r.nextInt(all.size()), best = start;
    for (int c = 1; c < all.size(); c++) {
        int other = (start + c) % all.size();
        if (inFlight(all.get(other), now) < inFlight(all.get(best), now)) {
            best = other;
        }
    }
    return best;
}

double exponential(Random random) {
    return -Math.log(1 - random.nextDouble());
}

/// Servers for `rate` requests a second of `seconds` each, when one server
/// works on `slots` at once, is filled to `use`, and one of `zones` may fail.
int fleet(double rate, double seconds, int slots, double use, int zones) {
    double busy = Math.ceil(rate * seconds / slots / use);
    return zones * (int) Math.ceil(busy / (zones - 1));
}

/// Oracle: mean response times from queueing theory, for n servers of speed
/// 1 and load ρ: M/M/1; GI/M/1 fed by every n-th arrival; two choices for
/// many servers; and M/M/n, one shared queue, which nobody beats who does
/// not know the sizes.
double[] theory(int n, double rho) {
    double sigma = 0.5, two = 0, b = 1;
    for (int round = 0; round < 200; round++) {
        sigma = Math.pow(n * rho / (n * rho + 1 - sigma), n);
    }
    for (int k = 1; k < 8; k++) two += Math.pow(rho, Math.pow(2, k) - 2);
    for (int k = 1; k <= n; k++) b = n * rho * b / (k + n * rho * b);
    double wait = b / (1 - rho * (1 - b));
    return new double[] {1 / (1 - rho), 1 / (1 - sigma), two,
            1 + wait / (n * (1 - rho))};
}

void main() {
    String[] name = {"random", "round-robin", "two-choices", "least-of-all"};
    Policy[] policy = {leastOf(1), this::roundRobin, leastOf(2),
            this::leastInFlight};
    double[] well = new double[50], slow = new double[10];
    Arrays.fill(well, 1);
    Arrays.fill(slow, 1);
    double[] broken = slow.clone(), theory = theory(50, 0.8);
    slow[3] = 0.25; // four times slower
    broken[3] = 100; // answers at once, with an error
    IO.println("policy        mean  p99   slow-mean  slow-p99  to-broken");
    for (int p = 0; p < name.length; p++) {
        Result w = simulate(policy[p], well, 40, 400_000);
        Result s = simulate(policy[p], slow, 7, 20_000);
        Result b = simulate(policy[p], broken, 7, 100_000);
        assert p == 3 ? w.mean > theory[3] && w.mean < theory[2]
                : Math.abs(w.mean / theory[p] - 1) < 0.04 : name[p];
        IO.println("%-12s  %.2f  %4.1f  %9.1f  %8.1f  %.3f".formatted(name[p],
                w.mean, w.p99, s.mean, s.p99, b.count[3] / 100_000.0));
    }
    IO.println("theory: %.2f, %.2f, %.2f, at least %.2f"
            .formatted(theory[0], theory[1], theory[2], theory[3]));

    int servers = fleet(50_000, 0.02, 8, 0.7, 3);
    for (int n : new int[] {servers, servers - 3}) {
        boolean enough = n * 2 / 3.0 * 8 * 0.7 >= 50_000 * 0.02;
        assert enough == (n == servers) : "not the least fleet";
    }
    IO.println("fleet: " + servers);
}

/* Output
policy        mean  p99   slow-mean  slow-p99  to-broken
random        5.01  23.3      302.8    5134.8  0.100
round-robin   2.71  12.6      267.2    4877.9  0.100
two-choices   1.99   7.6        2.4      17.8  0.156
least-of-all  1.03   4.8        1.4       8.1  0.280
theory: 5.00, 2.74, 1.95, at least 1.01
fleet: 270
*/
