package whiteboard.browser.translate;

import java.util.List;
import org.teavm.model.ClassHolderTransformer;

/// The class library that programs are linked with.
///
/// @param files        what the program's classes need: ours before TeaVM's
/// @param transformers what is changed in a class, the program's and the library's, before it is compiled
public record Library(ClassFiles files, List<ClassHolderTransformer> transformers) {}
