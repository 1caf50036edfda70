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

    /// The same with the compiler of the page: what runs there can be edited. Without one of its files it is not there.
    ///
    /// @param compiler its files by their address, [CompilerSite#site]
    public Stock with(Map<String, Supplier<byte[]>> compiler) {
        if (compiler.isEmpty() || modules.programs().isEmpty()) return this;
        Map<String, Supplier<byte[]>> all = new HashMap<>(files);
        all.putAll(compiler);
        return new Stock(new Modules(modules.programs(), modules.refused(), modules.chart(), true), Map.copyOf(all), unknown);
    }
}
