package whiteboard.render.page;

import whiteboard.model.Url;

/// Where a page stands in the site, and how it names the rest of it.
///
/// @param url    address from the root of the site, ending in `/` or empty
/// @param prefix what stands before every address; empty for relative addresses, so that the site works under
///               any base path and from a file system
public record Place(String url, String prefix) {

    static Place at(String url) {
        return new Place(url, "");
    }

    /// A page that is served at any address, as the 404 page is.
    static Place anywhere(String prefix) {
        return new Place("", prefix);
    }

    /// The address of another page or file of the site.
    public String to(String target) {
        return prefix.isEmpty() ? Url.relative(url, target) : prefix + target;
    }
}
