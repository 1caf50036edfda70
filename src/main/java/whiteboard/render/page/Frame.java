package whiteboard.render.page;

import java.util.List;

/// What every page has around its content.
///
/// @param title       of the page, without that of the site
/// @param description for search engines and previews
/// @param canonical   absolute address; empty where there is none
/// @param ld          JSON-LD, already in JSON; empty for none
/// @param maths       whether the page has formulas
/// @param boards      whether the page has code
/// @param sections    the links of the header
/// @param offline     whether readers may keep the site for reading without a network
public record Frame(Place place, Files files, String language, String site, String title, String description,
                    String canonical, String type, String ld, boolean maths, boolean boards, String repository,
                    List<Way> sections, boolean offline) {

    public Frame {
        title = Quotes.plain(title);
        description = Quotes.plain(description);
    }

    /// Blocks all that the site does not itself serve; formulas, charts and themes need no inline styles. Programs run
    /// in a frame with a policy of its own, see [RunFrame].
    public static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; "
            + "form-action 'none'";

    /// Whether it is the home page.
    public boolean home() {
        return place.url().isEmpty() && place.prefix().isEmpty();
    }

    /// What a browser's tab shows.
    public String heading() {
        return title.equals(site) ? site : title + " – " + site;
    }

    /// The address of an asset by its plain name.
    public String file(String name) {
        return place.to(files.address(name));
    }

    /// A link of a list.
    ///
    /// @param here whether the page is it, or below it
    public record Way(String label, String address, boolean here) {

        public Way {
            label = Quotes.plain(label);
        }
    }
}
