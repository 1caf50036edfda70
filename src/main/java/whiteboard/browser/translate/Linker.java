package whiteboard.browser.translate;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.teavm.backend.wasm.WasmGCTarget;
import org.teavm.classlib.impl.JCLPlugin;
import org.teavm.diagnostics.Problem;
import org.teavm.jso.impl.JSOPlugin;
import org.teavm.model.ClassHolderSource;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ReferenceCache;
import org.teavm.parsing.ClasspathClassHolderSource;
import org.teavm.parsing.resource.ResourceProvider;
import org.teavm.platform.plugin.PlatformPlugin;
import org.teavm.vm.TeaVM;
import org.teavm.vm.TeaVMBuilder;
import org.teavm.vm.TeaVMOptimizationLevel;

/// Class files to a module, by TeaVM: all that the program reaches of the library becomes part of it.
final class Linker {

    private static final String FILE = "program.wasm";
    private static final String BOOT = "whiteboard.browser.boot.Boot";

    private final Library library;
    private final ReferenceCache references = new ReferenceCache();
    private final ClassHolderSource parsed;

    Linker(Library library) {
        this.library = library;
        parsed = new ClasspathClassHolderSource(new Files(library.files()), references, LibraryTypes.NAMES);
    }

    /// @param main    the class that has the main method
    /// @param classes class files by path
    Translation link(String main, Map<String, byte[]> classes) {
        Set<String> own = classes.keySet().stream()
                .map(it -> it.substring(0, it.length() - ".class".length()).replace('/', '.'))
                .collect(Collectors.toUnmodifiableSet());
        return link(BOOT, classes, own, List.of(new MainCall(main), new ThrownLine(), new LineMarks(own)));
    }

    /// A class of the library, with what it exports to JavaScript.
    Translation link(String entry) {
        return link(entry, Map.of(), Set.of(), List.of());
    }

    private Translation link(String entry, Map<String, byte[]> classes, Set<String> own,
                             List<ClassHolderTransformer> first) {
        WasmGCTarget target = new WasmGCTarget();
        target.setObfuscated(true);
        target.setStrict(true);
        ResourceProvider files = new Files(((ClassFiles) classes::get).before(library.files()));
        ClassHolderSource program = new ClasspathClassHolderSource(files, references, LibraryTypes.NAMES);
        TeaVM vm = new TeaVMBuilder(target)
                .setClassSource((ClassHolderSource) name -> (own.contains(name) ? program : parsed).get(name))
                .setResourceProvider(files).setReferenceCache(references).setObfuscated(true).setStrict(true)
                .setClassLoader(Linker.class.getClassLoader()).build();
        // in the order in which TeaVM's own tool loads them: JSO must see what the others have made of a class
        new PlatformPlugin().install(vm);
        new JCLPlugin().install(vm);
        new JSOPlugin().install(vm);
        vm.add(RecordMethods.BOOTSTRAP, new RecordMethods());
        for (ClassHolderTransformer it : first) vm.add(it);
        for (ClassHolderTransformer it : library.transformers()) vm.add(it);
        vm.setOptimizationLevel(TeaVMOptimizationLevel.SIMPLE);
        vm.setEntryPoint(entry);
        Map<String, ByteArrayOutputStream> outputs = new HashMap<>();
        vm.build(name -> outputs.computeIfAbsent(name, _ -> new ByteArrayOutputStream()), FILE);
        List<Fault> faults = faults(vm, own);
        if (!faults.isEmpty()) return new Translation.Refused(faults);
        Set<String> near = Approximations.in(own.stream().map(program::get).toList());
        return new Translation.Module(Approximations.told(outputs.get(FILE).toByteArray(), near));
    }

    private static List<Fault> faults(TeaVM vm, Set<String> own) {
        List<Fault> faults = new ArrayList<>();
        for (Problem it : vm.getProblemProvider().getSevereProblems()) faults.add(LinkFault.of(it, vm, own));
        return Translator.sorted(faults);
    }
}
