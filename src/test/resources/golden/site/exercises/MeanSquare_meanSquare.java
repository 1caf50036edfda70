///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION the mean of squares

/// The mean of the squares of `a`, in one pass.
double meanSquare(double[] a) {
    throw new UnsupportedOperationException("write meanSquare");
}

void main() {
    assert meanSquare(new double[] {3, 4}) == 12.5 : "3, 4";
    IO.println("n  value");
    for (int n = 1; n < 4; n++) IO.println("%d  %.1f".formatted(n, meanSquare(new double[] {n})));
}

/* Output
n  value
1  1.0
2  4.0
3  9.0
*/
