package whiteboard.render.page;

/// The icon as pixels, for those who take no SVG. The files are `icon.svg` as a browser draws it, kept beside it: so a
/// build needs no graphics, and the same bytes come out on every machine.
enum Icon {

    /// For the home screens of Apple's devices, which know no manifest; on paper.
    HOME("icon-180.png", 180, ""),

    SMALL("icon-192.png", 192, "any"), LARGE("icon-512.png", 512, "any"),

    /// On paper, with the room around it that a launcher may cut off (Web App Manifest, section "Icon masks").
    MASKABLE("icon-maskable-512.png", 512, "maskable");

    final String file, purpose;
    final int pixels;

    Icon(String file, int pixels, String purpose) {
        this.file = file;
        this.pixels = pixels;
        this.purpose = purpose;
    }
}
