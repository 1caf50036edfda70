package whiteboard.render;

/// What a site is made for.
public enum Edition {

    /// Readers keep pages for reading without a network.
    PUBLISHED,

    /// Nobody keeps anything, and who did loses it: for a release that ends a service worker gone wrong.
    RETIRED,

    /// Files on a reader's disk, without a server.
    FILES,

    /// An author's preview, gone with its server.
    LIVE
}
