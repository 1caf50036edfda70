// @start region="a"
int f(int x) {
    // @start region="b"
    return x / 2;
    // @end region="b"
}
// @end

/// Oracle: a table.
int[] g() { return new int[0]; }