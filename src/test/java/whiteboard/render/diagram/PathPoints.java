package whiteboard.render.diagram;

import java.awt.geom.CubicCurve2D;
import java.util.ArrayList;
import java.util.List;

/// Points along a path of the commands M, L and C, about two units apart.
final class PathPoints {

    private PathPoints() {}

    static List<double[]> of(String path) {
        List<double[]> points = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (String part : path.split("(?=[MLC])")) {
            String[] numbers = part.substring(1).trim().split("[ ,]+");
            double[] n = new double[numbers.length];
            for (int i = 0; i < n.length; i++) n[i] = Double.parseDouble(numbers[i]);
            switch (part.charAt(0)) {
                case 'M' -> points.add(new double[] {n[0], n[1]});
                case 'L' -> curve(points, x, y, x, y, n[0], n[1], n[0], n[1]);
                case 'C' -> curve(points, x, y, n[0], n[1], n[2], n[3], n[4], n[5]);
                default -> throw new IllegalArgumentException(part);
            }
            x = n[n.length - 2];
            y = n[n.length - 1];
        }
        return points;
    }

    private static void curve(List<double[]> points, double x0, double y0, double x1, double y1, double x2, double y2,
                              double x3, double y3) {
        double bulge = new CubicCurve2D.Double(x0, y0, x1, y1, x2, y2, x3, y3).getFlatness();
        double length = Math.hypot(x3 - x0, y3 - y0) + bulge;
        int steps = (int) Math.ceil(length / 2) + 1;
        for (int i = 1; i <= steps; i++) {
            double t = i / (double) steps;
            double u = 1 - t;
            points.add(new double[] {u * u * u * x0 + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t * t * t * x3,
                    u * u * u * y0 + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t * t * t * y3});
        }
    }
}
