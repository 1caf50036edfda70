package whiteboard.model;

import java.util.List;

/// What `content/guide.yaml` says.
///
/// @param baseUrl      where the site is published, ending in `/`
/// @param repository   address of the repository, without `/` at the end
/// @param branch       the branch that edit links lead to
/// @param language     BCP 47 tag of the text
/// @param dependencies what programs may depend on: `group:artifact:version`
public record Settings(String title, String description, String baseUrl, String repository, String branch,
                       String language, List<String> dependencies) {

    /// The same guide, published elsewhere.
    public Settings at(String baseUrl) {
        return new Settings(title, description, baseUrl, repository, branch, language, dependencies);
    }
}
