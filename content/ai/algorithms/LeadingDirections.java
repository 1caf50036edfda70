///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Leading directions of the irises by power iteration and deflation

/// The direction of largest variance of a covariance matrix S: multiply any
/// vector by S and shorten it to length 1, until it stays. Θ(d²) a step; each
/// step shrinks the error by the second variance over the first.
double[] leading(double[][] S) {
    double[] v = new double[S.length], last;
    Arrays.setAll(v, c -> 1.0 / (c + 1));
    do {
        last = v;
        v = times(S, last);
        double length = Math.sqrt(dot(v, v));
        for (int c = 0; c < v.length; c++) v[c] /= length;
    } while (dot(v, last) < 1 - 1e-15);
    return v;
}

/// All directions as rows, one after another: each found is taken out of S,
/// so that the next one leads.
double[][] directions(double[][] S) {
    double[][] rest = new double[S.length][], V = new double[S.length][];
    Arrays.setAll(rest, a -> S[a].clone());
    for (int j = 0; j < S.length; j++) {
        double[] v = V[j] = leading(rest);
        double variance = dot(v, times(rest, v));
        for (int a = 0; a < v.length; a++) {
            for (int b = 0; b < v.length; b++) {
                rest[a][b] -= variance * v[a] * v[b];
            }
        }
    }
    return V;
}

double[] times(double[][] S, double[] v) {
    return Arrays.stream(S).mapToDouble(row -> dot(row, v)).toArray();
}

double dot(double[] a, double[] b) {
    double sum = 0;
    for (int c = 0; c < a.length; c++) sum += a[c] * b[c];
    return sum;
}

double[][] covariances(double[][] X) {
    int n = X.length, d = X[0].length;
    double[] mean = new double[d];
    double[][] S = new double[d][d];
    for (double[] x : X) for (int c = 0; c < d; c++) mean[c] += x[c] / n;
    for (double[] x : X) {
        for (int a = 0; a < d; a++) for (int b = 0; b < d; b++) {
            S[a][b] += (x[a] - mean[a]) * (x[b] - mean[b]) / (n - 1);
        }
    }
    return S;
}

/// The share of each direction in the total variance, the largest first.
double[] ratios(double[][] X) {
    double[][] S = covariances(X);
    double total = 0;
    for (int c = 0; c < S.length; c++) total += S[c][c];
    double all = total;
    return Arrays.stream(directions(S))
            .mapToDouble(v -> dot(v, times(S, v)) / all).toArray();
}

double[][] scaled(double[][] X, double... by) {
    double[][] Z = new double[X.length][by.length];
    for (int i = 0; i < Z.length; i++) {
        double[] x = X[i];
        Arrays.setAll(Z[i], c -> x[c] * by[c]);
    }
    return Z;
}

/// Oracle: the published shares, for the table of Fisher 1936 and for the
/// copy of the UCI repository, two rows of which differ.
final double[] FISHER = {0.92461872, 0.05306648, 0.01710261, 0.00521218};
final double[] UCI = {0.92461621, 0.05301557, 0.01718514, 0.00518309};

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
    double[][] iris = new double[150][4];
    for (int i = 0; i < 600; i++) {
        iris[i / 4][i % 4] = Integer.parseInt(IRIS.substring(2 * i, 2 * i + 2));
    }
    double[][] S = covariances(iris), uci = iris.clone();
    uci[34] = uci[37] = new double[] {49, 31, 15, 1};
    double[] unit = new double[4];
    Arrays.setAll(unit, c -> 1 / Math.sqrt(S[c][c]));
    double[] asTheyAre = ratios(iris), other = ratios(uci);
    double[] standardised = ratios(scaled(iris, unit));
    double[] mixed = ratios(scaled(iris, 1, 1, 1, 10));
    IO.println("component ratio       standardised one_in_mm");
    for (int j = 0; j < 4; j++) {
        assert Math.abs(asTheyAre[j] - FISHER[j]) < 5e-9 : "Fisher's table";
        assert Math.abs(other[j] - UCI[j]) < 5e-9 : "UCI's copy";
        IO.println("%-9d %.8f  %.4f       %.4f".formatted(
                j + 1, asTheyAre[j], standardised[j], mixed[j]));
    }
    double[] v = directions(S)[0];
    double variance = dot(v, times(S, v)) / 100;
    assert Math.abs(variance - 4.22824171) < 5e-9 : "Fisher's table";
    IO.println("first direction %.4f %.4f %.4f %.4f, variance %.8f"
            .formatted(v[0], v[1], v[2], v[3], variance));
}

/* Output
component ratio       standardised one_in_mm
1         0.92461872  0.7296       0.9903
2         0.05306648  0.2285       0.0051
3         0.01710261  0.0367       0.0042
4         0.00521218  0.0052       0.0007
first direction 0.3614 -0.0845 0.8567 0.3583, variance 4.22824171
*/
