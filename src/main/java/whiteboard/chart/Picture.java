package whiteboard.chart;

/// What was drawn, and how large it is.
record Picture(Svg body, double width, double height) {

    /// Size of all text, in units of the drawing; a drawing for narrow columns is shown at about its own size.
    static final double TEXT = 13;

    static double width(boolean narrow) {
        return narrow ? 340 : 680;
    }

    String svg(String classes, String label) {
        return new Svg().open("svg", "class", classes, "viewBox",
                "0 0 " + Svg.number(width) + " " + Svg.number(height), "width", width, "height", height,
                "role", "img", "aria-label", label, "font-family", "system-ui, sans-serif", "font-size", TEXT,
                "fill", "currentColor") + body.toString() + "</svg>";
    }
}
