package whiteboard.render.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import whiteboard.file.Hash;

/// All that decides how a formula or a snippet looks, but its text: the libraries and the classes that use them.
final class Recipe {

    static final String HASH = hash();

    private Recipe() {}

    private static String hash() {
        StringBuilder recipe = new StringBuilder(Webjar.KATEX.folder + Webjar.PRISM.folder);
        List<Class<?>> makers = List.of(Engine.class, Engine.Result.class, Entry.class, Language.class, LeanMaths.class,
                Lines.class, MathsSheet.class, PrismCode.class, Text.class, TypesetCache.class);
        for (Class<?> maker : makers) recipe.append(Hash.quick(bytes(maker)));
        return Hash.of(recipe.toString());
    }

    private static byte[] bytes(Class<?> maker) {
        String file = maker.getName().substring(maker.getPackageName().length() + 1) + ".class";
        try (InputStream in = maker.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
