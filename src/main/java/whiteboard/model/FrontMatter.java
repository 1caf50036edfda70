package whiteboard.model;

import java.util.List;
import whiteboard.file.Located;

/// What a page says of itself between its two lines `---`. A key that is missing has an empty or the first value.
///
/// @param summary       one sentence of at most 160 characters
/// @param covers        ids of the syllabus
/// @param prerequisites paths of pages, resolved: `content/ai/machine-learning/clustering.md`
public record FrontMatter(String title, String summary, Kind kind, List<Role> askedBy, Level level,
                          List<Located<String>> covers, List<Located<String>> prerequisites) {

    /// What sort of page it is, which decides its sections.
    public enum Kind { TOPIC, ARCHITECTURE, SYSTEM, CASE, PROCESS, BEHAVIOURAL, REFERENCE }

    /// Who is asked this: machine-learning engineer, data scientist, research scientist, AI engineer,
    /// software engineer, ML operations engineer.
    public enum Role {
        MLE("MLE", "ML engineer"), DS("DS", "data scientist"), RS("RS", "research scientist"),
        AIE("AIE", "AI engineer"), SWE("SWE", "software engineer"), MLOPS("MLOps", "MLOps engineer");

        /// As in front matter, and in words.
        public final String code, words;

        Role(String code, String words) {
            this.code = code;
            this.words = words;
        }
    }

    /// How deep into an interview it is asked.
    public enum Level { WARM_UP, CORE, DEEP }
}
