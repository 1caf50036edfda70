package whiteboard.render.diagram;

import whiteboard.chart.Svg;

/// Writes the path of an edge, given across and along, as a path over x and y.
final class Pen {

    private final boolean right;
    private final StringBuilder path = new StringBuilder();
    private final double dx;
    private final double dy;
    private double across;
    private double along;

    /// @param dx where the part's origin is drawn
    Pen(boolean right, double dx, double dy) {
        this.right = right;
        this.dx = dx;
        this.dy = dy;
    }

    double x(double across, double along) {
        return (right ? along : across) + dx;
    }

    double y(double across, double along) {
        return (right ? across : along) + dy;
    }

    void move(double toAcross, double toAlong) {
        write('M', toAcross, toAlong);
    }

    /// Onward with the flow; nothing where the pen is further already.
    void line(double toAlong) {
        if (toAlong - along > 0.05) write('L', across, toAlong);
    }

    /// A line that leaves and arrives along the flow.
    void curve(double toAcross, double toAlong) {
        if (Math.abs(toAcross - across) < 0.5) {
            write('L', toAcross, toAlong);
            return;
        }
        double half = (along + toAlong) / 2;
        path.append('C').append(pair(across, half)).append(' ').append(pair(toAcross, half)).append(' ')
                .append(pair(toAcross, toAlong));
        across = toAcross;
        along = toAlong;
    }

    /// From the side of a node out and back to it.
    void loop(double out, double toAcross, double toAlong) {
        path.append('C').append(pair(out, along - 5)).append(' ').append(pair(out, toAlong + 5)).append(' ')
                .append(pair(toAcross, toAlong));
    }

    private void write(char command, double toAcross, double toAlong) {
        path.append(command).append(pair(toAcross, toAlong));
        across = toAcross;
        along = toAlong;
    }

    private String pair(double across, double along) {
        return Svg.number(x(across, along)) + " " + Svg.number(y(across, along));
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
