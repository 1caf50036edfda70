///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Search: inverted index, BM25, NDCG with bootstrap intervals

/// For every word the documents that hold it, with counts; and all lengths.
record Index(Map<String, Map<Integer, Integer>> postings, int[] length) {}

/// Reads every document once: time and memory grow with the number of words.
Index index(List<String> documents) {
    var index = new Index(new HashMap<>(), new int[documents.size()]);
    for (int d = 0; d < documents.size(); d++)
        for (String word : documents.get(d).split(" ")) {
            index.postings.computeIfAbsent(word, w -> new TreeMap<>())
                    .merge(d, 1, Integer::sum);
            index.length[d]++;
        }
    return index;
}

/// What a word adds to a document that holds it tf times. Its length is
/// relative to the mean length of all documents.
interface Weight { double of(int tf, double idf, double length); }

/// Okapi BM25, k1 = 1.2, b = 0.75: repetition saturates, length costs.
double bm25(int tf, double idf, double length) {
    return idf * tf * (1.2 + 1) / (tf + 1.2 * (1 - 0.75 + 0.75 * length));
}

/// Touches the postings of the query's words only, never a whole document.
double[] score(Index index, String query, Weight weight) {
    double n = index.length.length, mean = IntStream.of(index.length).sum() / n;
    double[] score = new double[index.length.length];
    for (String word : query.split(" ")) {
        var holders = index.postings.getOrDefault(word, Map.of());
        double idf = Math.log((n + 1) / (holders.size() + 0.5));
        holders.forEach((d, tf) ->
                score[d] += weight.of(tf, idf, index.length[d] / mean));
    }
    return score;
}

/// The grades of the ten best documents; among equals the first comes first.
int[] ten(double[] score, int[] grade) {
    return IntStream.range(0, score.length).boxed()
            .sorted(Comparator.comparingDouble(d -> -score[d]))
            .limit(10).mapToInt(d -> grade[d]).toArray();
}

/// The gain of what was shown over that of the best order of all judged.
double ndcg(int[] shown, int[] judged) {
    int[] rising = IntStream.of(judged).sorted().toArray();
    double got = 0, ideal = 0;
    for (int r = 0; r < shown.length; r++) {
        got += shown[r] / Math.log(r + 2);
        ideal += rising[rising.length - 1 - r] / Math.log(r + 2);
    }
    return got / ideal;
}

/// The mean and its 95% interval: queries are resampled, 2,000 times.
double[] interval(double[] perQuery, Random random) {
    int n = perQuery.length;
    double[] means = IntStream.range(0, 2000).mapToDouble(b -> random
            .ints(n, 0, n).mapToDouble(q -> perQuery[q]).sum() / n)
            .sorted().toArray();
    double mean = Arrays.stream(perQuery).sum() / n;
    return new double[] {mean, means[50], means[1949]};
}

/// Oracle: BM25 from the raw text, without an index, in the older form: divide
/// the count by the length, then let it saturate.
double grep(List<String> documents, int d, String query) {
    double words = String.join(" ", documents).split(" ").length, score = 0;
    var text = List.of(documents.get(d).split(" "));
    for (String word : query.split(" ")) {
        long df = documents.stream()
                .filter(t -> List.of(t.split(" ")).contains(word)).count();
        double tf = Collections.frequency(text, word)
                / (0.25 + 0.75 * text.size() * documents.size() / words);
        score += Math.log(1 + (documents.size() - df + 0.5) / (df + 0.5))
                * 2.2 * tf / (1.2 + tf);
    }
    return score;
}

/// Oracle: a text whose grade is known. The grade is how densely it speaks of
/// its topic; all else is chatter and stray mentions of other topics.
String write(int topic, int grade, Random random) {
    var text = new StringBuilder("w0");
    for (double w = 20 * Math.pow(15, random.nextDouble()); w > 1; w--) {
        double u = random.nextDouble(), about = 0.03 * grade;
        int t = u < about ? topic : random.nextInt(50);
        text.append(u > about && u < 0.95 ? " w" + (int) (200 * u * u)
                : " t" + t + "ab".charAt(random.nextInt(2)));
    }
    return text.toString();
}

String row(double... values) {
    return "  %.4f".repeat(values.length)
            .formatted(DoubleStream.of(values).boxed().toArray());
}

void main() {
    var small = List.of("red apple", "red red apple pie with apple",
            "green pear", "apple cider apple vinegar recipe",
            "apple" + " and pear".repeat(23));
    IO.println("bm25" + row(score(index(small), "red apple", this::bm25)));
    int[] wiki = {3, 2, 3, 0, 1, 2}, judged = {3, 2, 3, 0, 1, 2, 3, 2};
    IO.println("ndcg %.3f, among the shown %.3f"
            .formatted(ndcg(wiki, judged), ndcg(wiki, wiki)));
    assert Math.abs(ndcg(wiki, judged) - 0.785) < 5e-4;
    var random = new Random(42);
    int[][] grade = new int[50][600];
    var documents = new ArrayList<String>();
    for (int d = 0; d < 600; d++)
        documents.add(write(d % 50,
                grade[d % 50][d] = 1 + random.nextInt(3), random));
    Index index = index(documents);
    var weights = List.<Weight>of((tf, idf, length) -> 1,
            (tf, idf, length) -> tf * idf, this::bm25);
    double[][] quality = new double[3][50];
    for (int q = 0; q < 50; q++) {
        String query = "w0 t%da t%db".formatted(q, q);
        for (int s = 0; s < 3; s++) {
            double[] score = score(index, query, weights.get(s));
            assert s < 2
                    || Math.abs(score[q] - grep(documents, q, query)) < 1e-9;
            quality[s][q] = ndcg(ten(score, grade[q]), grade[q]);
        }
    }
    IO.println("system  ndcg  low  high  gain  from  to");
    for (int s = 0; s < 3; s++) {
        double[] gain = quality[s].clone();
        for (int q = 0; s > 0 && q < 50; q++) gain[q] -= quality[s - 1][q];
        IO.println(List.of("overlap", "tf-idf", "bm25").get(s)
                + row(interval(quality[s], random))
                + row(interval(gain, random)));
    }
}

/* Output
bm25  1.7707  1.8709  0.0000  0.4753  0.1343
ndcg 0.785, among the shown 0.961
system  ndcg  low  high  gain  from  to
overlap  0.6923  0.6565  0.7285  0.6923  0.6561  0.7290
tf-idf  0.8462  0.8200  0.8722  0.1539  0.1179  0.1927
bm25  0.8984  0.8802  0.9150  0.0521  0.0347  0.0704
*/
