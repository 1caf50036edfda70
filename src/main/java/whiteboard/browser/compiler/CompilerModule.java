package whiteboard.browser.compiler;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.backend.wasm.WasmGCTarget;
import org.teavm.classlib.impl.JCLPlugin;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.jso.impl.JSOPlugin;
import org.teavm.model.ReferenceCache;
import org.teavm.parsing.ClasspathClassHolderSource;
import org.teavm.platform.plugin.PlatformPlugin;
import org.teavm.vm.TeaVM;
import org.teavm.vm.TeaVMBuilder;
import org.teavm.vm.TeaVMOptimizationLevel;
import whiteboard.browser.compiler.inside.Entry;
import whiteboard.browser.translate.ClassFiles;
import whiteboard.browser.translate.Files;
import whiteboard.browser.translate.LibraryTypes;

/// The Eclipse compiler and TeaVM, compiled by TeaVM.
public final class CompilerModule {

    private static final String FILE = "compiler.wasm";

    /// A class that the compilers name and TeaVM's library lacks.
    private static final String LACKED = "org/teavm/classlib/java/lang/TExceptionInInitializerError.class",
            LACKED_NAME = "java/lang/ExceptionInInitializerError";

    private CompilerModule() {}

    /// A module of WebAssembly that exports [Entry]. Takes a minute or two.
    ///
    /// @param classPath where the compilers lie, and TeaVM's class library
    public static byte[] of(ClassFiles classPath) {
        Files files = new Files(path -> path.equals(LACKED) ? JdkImage.bytes(LACKED_NAME) : classPath.find(path));
        ReferenceCache references = new ReferenceCache();
        WasmGCTarget target = new WasmGCTarget();
        target.setObfuscated(true);
        target.setStrict(true);
        TeaVM vm = new TeaVMBuilder(target)
                .setClassSource(new ClasspathClassHolderSource(files, references, LibraryTypes.NAMES))
                .setResourceProvider(files).setReferenceCache(references).setObfuscated(true).setStrict(true)
                .setClassLoader(CompilerModule.class.getClassLoader()).build();
        new PlatformPlugin().install(vm);
        new JCLPlugin().install(vm);
        new JSOPlugin().install(vm);
        vm.add(new Cuts());
        vm.add(new Grafts());
        vm.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
        vm.setEntryPoint(Entry.class.getName());
        Map<String, ByteArrayOutputStream> outputs = new HashMap<>();
        vm.build(name -> outputs.computeIfAbsent(name, _ -> new ByteArrayOutputStream()), FILE);
        List<String> faults = vm.getProblemProvider().getSevereProblems().stream().map(CompilerModule::text).toList();
        if (!faults.isEmpty()) throw new IllegalStateException("the compilers do not compile: " + faults);
        return outputs.get(FILE).toByteArray();
    }

    private static String text(Problem problem) {
        DefaultProblemTextConsumer text = new DefaultProblemTextConsumer();
        problem.render(text);
        return text.getText() + " at " + problem.getLocation();
    }
}
