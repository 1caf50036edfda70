package whiteboard.browser.translate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileReader;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException;
import org.eclipse.jdt.internal.compiler.env.IModule;
import org.eclipse.jdt.internal.compiler.env.IModuleAwareNameEnvironment;
import org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer;

/// The types of `java.base`, as the Eclipse compiler asks for them. It must know of modules, since a compact source file
/// imports that module as a whole (JEP 512).
final class TypeEnvironment implements IModuleAwareNameEnvironment {

    private static final String BASE = "java.base";

    private final Types types;
    private final Set<String> packages = new HashSet<>();
    private final Map<String, ClassFileReader> parsed = new HashMap<>();
    private final IModule base;

    TypeEnvironment(Types types) {
        this.types = types;
        for (String it : types.packages()) {
            for (int end = it.length(); end > 0; end = it.lastIndexOf('/', end - 1)) packages.add(it.substring(0, end));
        }
        ClassFileReader module = read("module-info");
        if (module == null) throw new IllegalArgumentException("no module-info of " + BASE);
        base = module.getModuleDeclaration();
    }

    private ClassFileReader read(String name) {
        byte[] bytes = types.find(name);
        if (bytes == null) return null;
        try {
            ClassFileReader reader = new ClassFileReader(bytes, (name + ".class").toCharArray());
            reader.moduleName = BASE.toCharArray();
            return reader;
        } catch (ClassFormatException e) {
            throw new IllegalArgumentException(name + " is no class file", e);
        }
    }

    private NameEnvironmentAnswer answer(String name) {
        ClassFileReader reader = parsed.computeIfAbsent(name, this::read);
        return reader == null ? null : new NameEnvironmentAnswer(reader, null, BASE.toCharArray());
    }

    @Override
    public NameEnvironmentAnswer findType(char[][] qualified, char[] module) {
        return answer(slashed(qualified, null));
    }

    @Override
    public NameEnvironmentAnswer findType(char[] simple, char[][] inPackage, char[] module) {
        return answer(slashed(inPackage, simple));
    }

    @Override
    public char[][] getModulesDeclaringPackage(char[][] name, char[] module) {
        return packages.contains(slashed(name, null)) ? new char[][]{BASE.toCharArray()} : null;
    }

    @Override
    public boolean hasCompilationUnit(char[][] name, char[] module, boolean checkUnits) {
        return packages.contains(slashed(name, null));
    }

    @Override
    public IModule getModule(char[] name) {
        return BASE.equals(new String(name)) ? base : null;
    }

    @Override
    public char[][] getAllAutomaticModules() {
        return new char[0][];
    }

    @Override
    public char[][] listPackages(char[] module) {
        return types.packages().stream().map(it -> it.replace('/', '.').toCharArray()).toArray(char[][]::new);
    }

    private static String slashed(char[][] names, char[] last) {
        StringBuilder name = new StringBuilder();
        if (names != null) for (char[] it : names) name.append(name.isEmpty() ? "" : "/").append(it);
        if (last != null) name.append(name.isEmpty() ? "" : "/").append(last);
        return name.toString();
    }

    @Override
    public void cleanup() {
        // what is parsed serves the next program
    }
}
