package whiteboard.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import whiteboard.file.Json;

/// The list of programs by which JBang finds them: `jbang k-means@owner.github.io/repo` reads the one at the
/// site's root, `jbang k-means@owner/repo` the one at the repository's.
public enum Catalog {

    /// Published with the site, where all programs lie in one folder.
    SITE,

    /// Checked in at the root of the repository; leads to the programs where their authors wrote them.
    REPOSITORY;

    /// The file's name, in both places.
    public static final String NAME = "jbang-catalog.json";

    /// The whole file: one alias a program, in alphabetical order. A `script-ref` is relative to the catalog.
    public String text(Guide guide) {
        Map<String, Object> aliases = new TreeMap<>();
        for (Program program : guide.programs().values()) {
            Map<String, Object> alias = new LinkedHashMap<>();
            alias.put("script-ref", place(program));
            alias.put("description", program.description());
            aliases.putIfAbsent(program.alias(), alias);
        }
        return Json.write(Map.of("aliases", aliases));
    }

    private String place(Program program) {
        return switch (this) {
            case SITE -> program.url();
            case REPOSITORY -> program.source().path();
        };
    }
}
