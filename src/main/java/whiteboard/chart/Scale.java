package whiteboard.chart;

/// From values to coordinates.
///
/// @param low  value at `from`
/// @param high value at `to`
record Scale(double low, double high, boolean log, double from, double to) {

    double at(double value) {
        double share = log
                ? (Math.log(value) - Math.log(low)) / (Math.log(high) - Math.log(low))
                : (value - low) / (high - low);
        return from + share * (to - from);
    }
}
