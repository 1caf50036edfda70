package whiteboard.render.page;

import java.util.List;
import java.util.stream.Collectors;
import whiteboard.model.FrontMatter.Kind;
import whiteboard.model.FrontMatter.Level;
import whiteboard.model.FrontMatter.Role;

/// What front matter says, in words.
final class Words {

    private Words() {}

    static String level(Level level) {
        return switch (level) {
            case WARM_UP -> "Warm-up";
            case CORE -> "Core";
            case DEEP -> "Deep";
        };
    }

    /// With a capital letter in front.
    static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String kind(Kind kind) {
        return switch (kind) {
            case TOPIC -> "Topic";
            case ARCHITECTURE -> "Architecture";
            case SYSTEM -> "System design";
            case CASE -> "Case study";
            case PROCESS -> "Process";
            case BEHAVIOURAL -> "Behavioural";
            case REFERENCE -> "Reference";
        };
    }

    /// `ML engineers, data scientists`; empty for nobody.
    static String roles(List<Role> roles) {
        return roles.stream().map(it -> it.words + "s").collect(Collectors.joining(", "));
    }

    /// `Data scientist`.
    static String singular(Role role) {
        return Character.toUpperCase(role.words.charAt(0)) + role.words.substring(1);
    }
}
