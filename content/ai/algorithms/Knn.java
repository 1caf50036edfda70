///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION k nearest neighbours: distances, the vote, Fisher's irises

/// The rows by their distance from q, the nearest first; rows at the same
/// distance keep their order. Θ(nd) for the distances, Θ(n log n) to sort.
int[] byDistance(double[][] X, double[] q) {
    double[] distance2 = new double[X.length];
    Integer[] order = new Integer[X.length];
    for (int i = 0; i < X.length; i++) {
        order[i] = i;
        for (int c = 0; c < q.length; c++) {
            distance2[i] += (X[i][c] - q[c]) * (X[i][c] - q[c]);
        }
    }
    Arrays.sort(order, Comparator.comparingDouble(i -> distance2[i]));
    return Arrays.stream(order).mapToInt(i -> i).toArray();
}

/// The commonest class among the first k rows of the order, passing over the
/// row `skip`. A tie goes to the class that reached its count first.
int vote(int[] order, int[] y, int k, int skip) {
    int[] votes = new int[y.length];
    int winner = 0;
    for (int i : order) {
        if (i == skip) continue;
        if (k-- == 0) break;
        votes[y[i]]++;
        if (votes[y[i]] > votes[winner]) winner = y[i];
    }
    return winner;
}

/// How many rows are classified rightly by all the others.
int leaveOneOut(double[][] X, int[] y, int k) {
    int right = 0;
    for (int i = 0; i < X.length; i++) {
        if (vote(byDistance(X, X[i]), y, k, i) == y[i]) right++;
    }
    return right;
}

/// Each column minus its mean, over its standard deviation.
double[][] standardised(double[][] X) {
    double[][] Z = new double[X.length][X[0].length];
    for (int c = 0; c < X[0].length; c++) {
        double sum = 0, squares = 0;
        for (double[] x : X) sum += x[c];
        double mean = sum / X.length;
        for (double[] x : X) squares += Math.pow(x[c] - mean, 2);
        double deviation = Math.sqrt(squares / (X.length - 1));
        for (int i = 0; i < X.length; i++) {
            Z[i][c] = (X[i][c] - mean) / deviation;
        }
    }
    return Z;
}

/// Oracle: with two classes and odd k, the class that is first to have
/// (k + 1) / 2 rows inside a ball growing around q. No votes, no joint order.
int firstToMajority(double[][] X, int[] y, double[] q, int k) {
    double[] reach = new double[2];
    for (int label : new int[] {0, 1}) {
        double[] own = IntStream.range(0, X.length)
                .filter(i -> y[i] == label).mapToDouble(i -> Math.hypot(
                X[i][0] - q[0], X[i][1] - q[1])).sorted().toArray();
        int need = (k + 1) / 2;
        reach[label] = own.length < need ? 9e9 : own[need - 1];
    }
    return reach[0] < reach[1] ? 0 : 1;
}

/// Fisher's 150 irises in tenths of a centimetre, 50 of each species.
final String IRIS = """
    513514024930140247321302463115025036140254391704463414035034150244291402\
    493115015437150248341602483014014330110158401202574415045439130451351403\
    573817035138150354341702513715044636100251331705483419025030160250341604\
    523515025234140247321602483116025434150452411501554214024931150250321202\
    553513024936140144301302513415025035130345231303443213025035160651381904\
    483014035138160246321402533715025033140270324714643245156931491555234013\
    652846155728451363334716492433106629461352273914502035105930421560224010\
    612947145629361367314414563045155827411062224515562539115932481861284013\
    632549156128471264294313663044146828481467305017602945155726351055243811\
    552437105827391260275116543045156034451667314715632344135630411355254013\
    552644126130461458264012502333105627421357304212572942136229431351253011\
    572841136333602558275119713059216329561865305822763066214925451773296318\
    672558187236612565325120642753196830552157255020582851246432532365305518\
    773867227726692360225015693257235628492077286720632749186733572172326018\
    622848186130491864285621723058167428611979386420642856226328511561265614\
    773061236334562464315518603048186931542167315624693151235827511968325923\
    673357256730522363255019653052206234542359305118""";

void main() {
    double[][] X = {{1, 1}, {2, 0}, {0, -3}, {3, 1}, {-2, 3}};
    int[] y = {0, 1, 1, 0, 0};
    double[] origin = {0, 0};
    for (int k = 1; k <= 5; k += 2) {
        IO.print("k = %d: %s  ".formatted(k, "AB".charAt(
                vote(byDistance(X, origin), y, k, -1))));
    }
    for (double[] x : X) x[0] *= 10;
    IO.println("first feature times 10, k = 1: "
            + "AB".charAt(vote(byDistance(X, origin), y, 1, -1)));
    assert vote(new int[] {0, 1}, new int[] {1, 0}, 2, -1) == 1 : "tie";

    double[][] Z = standardised(new double[][] {{1, 10}, {2, 10}, {3, 13}});
    assert Arrays.deepToString(Z).startsWith("[[-1.0, -0.57735026")
            && Z[2][0] == 1 && Math.abs(Z[2][1] - 2 / Math.sqrt(3)) < 1e-15;

    Random random = new Random(42);
    for (int trial = 0; trial < 300; trial++) {
        double[][] cloud = new double[20][2];
        for (double[] x : cloud) Arrays.setAll(x, c -> random.nextGaussian());
        int[] label = random.ints(20, 0, 2).toArray();
        int k = 1 + 2 * random.nextInt(10);
        double[] q = {0, random.nextGaussian()};
        assert vote(byDistance(cloud, q), label, k, -1)
                == firstToMajority(cloud, label, q, k) : "not the majority";
    }

    double[][] iris = new double[150][4];
    for (int i = 0; i < 600; i++) {
        iris[i / 4][i % 4] = Integer.parseInt(IRIS.substring(2 * i, 2 * i + 2));
    }
    int[] species = new int[150];
    Arrays.setAll(species, i -> i / 50);
    assert leaveOneOut(iris, species, 1) == 144 : "0.96 is the known value";
    double[][] uci = iris.clone();
    uci[34] = uci[37] = new double[] {49, 31, 15, 1};
    assert leaveOneOut(uci, species, 1) == 144 : "the same on UCI's copy";
    IO.println("k    iris  standardised");
    for (int k : new int[] {1, 3, 5, 9, 19, 49, 99}) {
        IO.println("%-4d %-5d %d".formatted(k, leaveOneOut(iris, species, k),
                leaveOneOut(standardised(iris), species, k)));
    }
}

/* Output
k = 1: A  k = 3: B  k = 5: A  first feature times 10, k = 1: B
k    iris  standardised
1    144   142
3    144   142
5    145   142
9    145   143
19   146   143
49   141   131
99   79    109
*/
