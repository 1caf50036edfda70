package whiteboard.model;

import java.util.Map;

/// What of the guide runs in the page: addresses in the site.
///
/// @param programs modules by the path of their program's source
/// @param chart    the module that draws charts; empty for none
public record Modules(Map<String, String> programs, String chart) {

    /// Nothing runs in the page.
    public static final Modules NONE = new Modules(Map.of(), "");

    public Modules {
        programs = Map.copyOf(programs);
    }
}
