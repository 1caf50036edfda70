///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Translation: word alignment, a language model and a beam

record Pair(String source, String target, String kind) {}
record Partial(List<String> words, int done, double score) {}

/// IBM Model 1: how each source word translates. In a round, every target word
/// hands out one count among the source words, by their present chances.
Map<String, Map<String, Double>> align(List<Pair> pairs, int rounds) {
    Map<String, Map<String, Double>> t = null;
    for (int round = 0; round < rounds; round++) {
        var count = new TreeMap<String, Map<String, Double>>();
        for (Pair pair : pairs)
            for (String f : pair.target.split(" ")) {
                String[] source = pair.source.split(" ");
                double all = 0;
                for (String e : source) all += t == null ? 1 : t.get(e).get(f);
                for (String e : source)
                    count.computeIfAbsent(e, k -> new TreeMap<>())
                            .merge(f, (t == null ? 1 : t.get(e).get(f)) / all,
                                    Double::sum);
            }
        for (var row : count.values()) {
            double all = row.values().stream().mapToDouble(c -> c).sum();
            row.replaceAll((f, c) -> c / all);
        }
        t = count;
    }
    return t;
}

/// Counts the runs of one, two and three words in the targets.
Map<String, Integer> runs(List<Pair> pairs) {
    var runs = new TreeMap<String, Integer>();
    for (Pair pair : pairs) {
        var words = List.of(("<s> <s> " + pair.target + " </s>").split(" "));
        for (int end = 1; end <= words.size(); end++)
            for (int i = Math.max(0, end - 3); i < end; i++)
                runs.merge(String.join(" ", words.subList(i, end)), 1,
                        Integer::sum);
    }
    return runs;
}

/// The chance of a word after others; each length leans on the shorter one.
double next(Map<String, Integer> runs, List<String> before, String word) {
    if (before.isEmpty()) return (runs.getOrDefault(word, 0) + 0.1) / 10_000;
    String text = String.join(" ", before);
    return (runs.getOrDefault(text + " " + word, 0)
            + next(runs, before.subList(1, before.size()), word))
            / (runs.getOrDefault(text, 0) + 1);
}

/// Beam search with the first open word next or, if memory > 0, the second.
String decode(String source, Map<String, Map<String, Double>> t,
        Map<String, Integer> runs, int memory) {
    String[] e = (source + " </s>").split(" ");
    var beam = List.of(new Partial(List.of("<s>", "<s>"), 0, 0));
    for (int step = 0; step < e.length; step++) {
        var grown = new ArrayList<Partial>();
        for (Partial p : beam) {
            var before = p.words.subList(step + 2 - memory, step + 2);
            int i = Integer.numberOfTrailingZeros(~p.done);
            for (int j = i; j < e.length && j <= i + Math.min(memory, 1); j++) {
                int done = p.done | 1 << j;
                if (done != p.done) t.get(e[j]).forEach((f, chance) -> {
                    var words = new ArrayList<>(p.words);
                    words.add(f);
                    double score = Math.log(chance * next(runs, before, f));
                    grown.add(new Partial(words, done, p.score + score));
                });
            }
        }
        grown.sort(Comparator.comparingDouble(p -> -p.score));
        beam = grown.subList(0, Math.min(20, grown.size()));
    }
    return String.join(" ", beam.getFirst().words.subList(2, e.length + 1));
}

/// A share and Wilson's 95% interval, which is sound at 0 and at 1 too.
String interval(double right, double n) {
    double z2 = 1.959964 * 1.959964, p = right / n, grow = 1 + z2 / n;
    double half = Math.sqrt(z2 * (p * (1 - p) + z2 / 4 / n) / n) / grow;
    double middle = (p + z2 / 2 / n) / grow;
    return "  %.3f  %.3f  %.3f".formatted(p, middle - half, middle + half);
}

/// Oracle: a grammar that knows the gender of the nouns.
Pair sentence(Random random) {
    String[] nouns = ("garden jardin dog chien book livre cat chat "
            + "house maison car voiture flower fleur table table").split(" ");
    String[] looks = ("small ,petit ,petite ;big ,grand ,grande ;red , rouge, "
            + "rouge;green , vert, verte;black , noir, noire;,,").split(";", 6);
    String e = "", f = "";
    for (int phrase = 0; ; phrase++) {
        int noun = random.nextInt(8), look = random.nextInt(6), she = noun / 4;
        String the = random.nextBoolean() ? "the ,le ,la " : "a ,un ,une ";
        String adj = looks[look].split(",", 3)[1 + she];
        String name = nouns[2 * noun + 1];
        e += the.split(",")[0] + looks[look].split(",", 3)[0] + nouns[2 * noun];
        f += the.split(",")[1 + she] + (look < 2 ? adj + name : name + adj);
        if (phrase == 1) return new Pair(e, f, "verb");
        String[] is = looks[random.nextInt(5)].split(",");
        if (random.nextInt(3) == 0) return new Pair(e + " is " + is[0].strip(),
                f + " est " + is[1 + she].strip(), look == 2 ? "hidden" : "is");
        e += " sees ";
        f += " voit ";
    }
}

void main() {
    var koehn = List.of(new Pair("das haus", "the house", ""), new Pair(
            "das buch", "the book", ""), new Pair("ein buch", "a book", ""));
    assert Math.abs(align(koehn, 2).get("das").get("the") - 0.6364) < 5e-5
            && Math.abs(align(koehn, 5).get("das").get("the") - 0.8961) < 5e-5;
    double begin = next(runs(koehn), List.of("<s>", "<s>"), "the");
    assert Math.abs(begin - (2 + 2.00021 / 7) / 4) < 1e-12;
    var random = new Random(42);
    List<Pair> train = new ArrayList<>(), test = new ArrayList<>();
    var seen = new HashSet<String>();
    while (test.size() < 600) {
        Pair pair = sentence(random);
        boolean fresh = seen.add(pair.source);
        if (train.size() < 1000) train.add(pair);
        else if (fresh) test.add(pair);
    }
    IO.println("kind  n  words  w1  w2  bigram  b1  b2  trigram  t1  t2");
    var t = align(train, 10);
    for (var row : t.values()) row.values().removeIf(c -> c < 0.01);
    t.put("</s>", Map.of("</s>", 1.0));
    var runs = runs(train);
    for (String kind : List.of("verb", "is", "hidden")) {
        var part = test.stream().filter(p -> p.kind.equals(kind)).toList();
        IO.print(kind + "  " + part.size());
        for (int memory : new int[] {0, 1, 2})
            IO.print(interval(part.stream().filter(p -> p.target.equals(
                    decode(p.source, t, runs, memory))).count(), part.size()));
        IO.println();
    }
}

/* Output
kind  n  words  w1  w2  bigram  b1  b2  trigram  t1  t2
verb  500  0.032  0.020  0.051  1.000  0.992  1.000  1.000  0.992  1.000
is  82  0.195  0.124  0.294  0.585  0.477  0.686  1.000  0.955  1.000
hidden  18  0.000  0.000  0.176  0.444  0.246  0.663  0.556  0.337  0.754
*/
