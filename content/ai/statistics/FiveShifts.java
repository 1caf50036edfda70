///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION five kinds of dataset shift, and which monitors notice each

/// A bird: its shape as measured, the background (-1 or 1), its class.
record Row(double shape, int background, boolean water) {}

/// What may change: the mean of the true shape, the share of water birds kept,
/// a rule for labels, the scale of the measurement, the background's honesty.
record World(double mean, double keep, boolean newRule, double scale,
        double agree) {}

/// Draws a row: shape, class given shape, background given class.
Row draw(World w, Random random) {
    while (true) {
        double x = w.mean + random.nextGaussian();
        boolean water = random.nextDouble() < sigma(2 * x);
        if (water && random.nextDouble() >= w.keep) continue;
        boolean honest = random.nextDouble() < w.agree;
        int background = honest == water ? 1 : -1;
        if (w.newRule && 0 < x && x < 0.7) water = false;
        return new Row(w.scale * (x + 1) - 1, background, water);
    }
}

/// The best classifier for the source, where the background agrees with the
/// class nine times of ten: the log-odds of both clues add up.
boolean callsWater(double shape, int background) {
    return 2 * shape + background * Math.log(9) > 0;
}

/// How well the shape alone tells target from source: the share of pairs in
/// which the target's is larger, by ranks. Θ(n log n).
double domainArea(List<Row> source, List<Row> target) {
    double[] a = source.stream().mapToDouble(Row::shape).sorted().toArray();
    double pairs = 0;
    for (Row row : target) {
        int below = Arrays.binarySearch(a, row.shape);
        pairs += below < 0 ? -below - 1 : below;
    }
    return pairs / a.length / target.size();
}

double sigma(double z) {
    return 1 / (1 + Math.exp(-z));
}

/// Oracle: accuracy by integration over shapes and all four other outcomes.
double exact(double mean, double agree) {
    double right = 0;
    for (int i = -8000; i <= 8000; i++) {
        double x = mean + i / 1000.0, p = 1 / (1 + Math.exp(-2 * x));
        double density = Math.exp(-Math.pow(x - mean, 2) / 2) / 1000
                / Math.sqrt(2 * Math.PI);
        boolean on = 2 * x > -Math.log(9), off = 2 * x > Math.log(9);
        double water = (on ? agree : 0) + (off ? 1 - agree : 0);
        double land = (off ? 0 : agree) + (on ? 0 : 1 - agree);
        right += density * (p * water + (1 - p) * land);
    }
    return right;
}

List<Row> rows(double... shapes) {
    return Arrays.stream(shapes).mapToObj(x -> new Row(x, 1, true)).toList();
}

void main() {
    List<Row> three = rows(1, 2, 3);
    assert Math.abs(domainArea(three, rows(0, 1, 2, 2.5)) - 0.25) < 1e-12;

    Random random = new Random(42);
    Map<String, World> worlds = new LinkedHashMap<>();
    worlds.put("source", new World(0, 1, false, 1, 0.9));
    worlds.put("covariate", new World(1, 1, false, 1, 0.9));
    worlds.put("prior", new World(0, 0.25, false, 1, 0.9));
    worlds.put("concept", new World(0, 1, true, 1, 0.9));
    worlds.put("domain", new World(0, 1, false, 2, 0.9));
    worlds.put("spurious", new World(0, 1, false, 1, 0.1));
    int n = 40_000;
    List<Row> source = new ArrayList<>();
    for (int i = 0; i < n; i++) source.add(draw(worlds.get("source"), random));
    IO.println("kind       area   called  water  accuracy  by_shape");
    for (String kind : worlds.keySet()) {
        double called = 0, water = 0, right = 0, byShape = 0;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Row row = draw(worlds.get(kind), random);
            rows.add(row);
            boolean call = callsWater(row.shape, row.background);
            if (call) called++;
            if (row.water) water++;
            if (call == row.water) right++;
            if (row.shape > 0 == row.water) byShape++;
        }
        double area = domainArea(source, rows);
        IO.println("%-10s %.3f  %.3f   %.3f  %.3f     %.3f".formatted(kind,
                area, called / n, water / n, right / n, byShape / n));
        World w = worlds.get(kind);
        if (w.keep == 1 && !w.newRule && w.scale == 1) {
            double gap = right / n - exact(w.mean, w.agree);
            assert Math.abs(gap) < 0.008 : kind + " accuracy";
        }
        if (kind.equals("covariate")) {
            assert Math.abs(area - 0.76025) < 0.006 : "Φ(1/√2)";
        }
        if (kind.equals("domain")) { // match mean and deviation to the source
            double mean = rows.stream().mapToDouble(Row::shape).average()
                    .getAsDouble();
            double square = rows.stream().mapToDouble(r -> r.shape * r.shape)
                    .average().getAsDouble();
            double sd = Math.sqrt(square - mean * mean);
            double matched = rows.stream().filter(r -> r.water == callsWater(
                    (r.shape - mean) / sd, r.background)).count();
            assert Math.abs(matched / n - exact(0, 0.9)) < 0.008 : "aligned";
        }
    }
}

/* Output
kind       area   called  water  accuracy  by_shape
source     0.499  0.502   0.500  0.915     0.778
covariate  0.759  0.777   0.775  0.929     0.840
prior      0.390  0.250   0.200  0.915     0.778
concept    0.501  0.506   0.334  0.779     0.612
domain     0.673  0.608   0.501  0.854     0.731
spurious   0.498  0.501   0.497  0.337     0.779
*/
