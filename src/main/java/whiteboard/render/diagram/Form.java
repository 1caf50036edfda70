package whiteboard.render.diagram;

import whiteboard.model.Diagram.Outline;

/// The size of a node's outline around its label, and where lines meet it.
record Form(Outline outline, Label label, double width, double height) {

    private static final double RIM = 7;   // half the height of a cylinder's lid

    static Form of(Outline outline, Label label) {
        double w = label.width();
        double h = label.height();
        return switch (outline) {
            case BOX, ROUND -> new Form(outline, label, Math.max(48, w + 24), h + 17);
            case STADIUM -> new Form(outline, label, Math.max(56, w + 30), h + 15);
            case CYLINDER -> new Form(outline, label, Math.max(56, w + 24), h + 16 + 2 * RIM);
            // the label's corners lie on the sides where w / width + h / height = 1; letters leave the corners free
            case DIAMOND -> new Form(outline, label, Math.max(70, 1.55 * w + 18), Math.max(44, 2.45 * (h - 5)));
        };
    }

    static double rim() {
        return RIM;
    }

    /// How far inside the box the outline lies at the top or bottom, `off` units from the middle.
    double insetVertical(double off) {
        double share = Math.min(1, Math.abs(off) / (width / 2));
        return switch (outline) {
            case BOX, ROUND -> 0;
            case STADIUM -> arc(Math.abs(off) - (width - height) / 2, height / 2);
            case CYLINDER -> RIM * (1 - Math.sqrt(1 - share * share));
            case DIAMOND -> share * height / 2;
        };
    }

    /// How far inside the box the outline lies at the left or right, `off` units from the middle.
    double insetHorizontal(double off) {
        return switch (outline) {
            case BOX, ROUND, CYLINDER -> 0;
            case STADIUM -> arc(Math.abs(off), height / 2);
            case DIAMOND -> Math.min(1, Math.abs(off) / (height / 2)) * width / 2;
        };
    }

    /// How much of the top or bottom lines may spread over.
    double portsVertical() {
        return switch (outline) {
            case BOX, ROUND -> width - 24;
            case STADIUM -> Math.max(12, width - height);
            case CYLINDER -> width * 0.55;
            case DIAMOND -> width * 0.3;
        };
    }

    /// How much of the left or right lines may spread over.
    double portsHorizontal() {
        return switch (outline) {
            case BOX, ROUND -> height - 14;
            case STADIUM -> height * 0.5;
            case CYLINDER -> height - 4 * RIM;
            case DIAMOND -> height * 0.3;
        };
    }

    private static double arc(double off, double radius) {
        if (off <= 0) return 0;
        double clipped = Math.min(off, radius);
        return radius - Math.sqrt(radius * radius - clipped * clipped);
    }
}
