// @start region=
// @end
/* // @start region="x" */ String s = """
    // @end
    """; record R(int a) {} enum E { A }