package whiteboard.render.page;

import java.util.Locale;
import whiteboard.file.Listed;

/// A file that readers may take along, as the page that offers it tells of it.
///
/// @param address of the file
/// @param name    of the file
/// @param what    it is, in a sentence
/// @param size    in words
public record Download(String address, String name, String what, String size) {

    /// The folder of all of them in the site.
    public static final String FOLDER = "downloads/";

    static Download of(Listed file, Place place) {
        String name = file.path().substring(FOLDER.length());
        String what = switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "zip" -> "The site as files: unpack it and open index.html. It reads and searches without a server.";
            case "epub" -> "A book for e-readers, with formulas, figures and every answer.";
            case "apkg" -> "A deck of cards for Anki. Import a newer one over it and your schedule stays.";
            case "txt" -> "The same deck as a text, to read or to edit before you import it.";
            default -> "";
        };
        String size = file.size() < 950_000 ? (file.size() + 999) / 1000 + " kB"
                : String.format(Locale.ROOT, "%.1f MB", file.size() / 1e6);
        return new Download(place.to(file.path()), name, what, size);
    }
}
