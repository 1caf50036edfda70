package whiteboard.model;

import java.util.Map;

/// What of the guide runs in the page: addresses in the site.
///
/// @param programs modules by the path of their program's source
/// @param refused  why a program does not run there, in one line, by the path of its source; of what is in neither
///                 map it is not known yet
/// @param chart    the module that draws charts; empty for none
/// @param editable whether the compiler lies beside them, so that readers may change what they run
public record Modules(Map<String, String> programs, Map<String, String> refused, String chart, boolean editable) {

    /// Nothing runs in the page.
    public static final Modules NONE = new Modules(Map.of(), Map.of(), "", false);

    public Modules {
        programs = Map.copyOf(programs);
        refused = Map.copyOf(refused);
    }
}
