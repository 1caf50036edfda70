package whiteboard.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import whiteboard.model.Modules;
import whiteboard.model.Program;

/// What is at hand of the programs of a guide.
///
/// @param modules for the pages
/// @param files   the modules by their address in the site; to get one reads it from the disk
/// @param unknown programs that are still to be compiled and proved
public record Stock(Modules modules, Map<String, Supplier<byte[]>> files, List<Program> unknown) {

    /// Nothing runs in the page.
    public static final Stock NONE = new Stock(Modules.NONE, Map.of(), List.of());

    /// The same with files more.
    public Stock with(Map<String, Supplier<byte[]>> more) {
        Map<String, Supplier<byte[]>> all = new HashMap<>(files);
        all.putAll(more);
        return new Stock(modules, Map.copyOf(all), unknown);
    }
}
