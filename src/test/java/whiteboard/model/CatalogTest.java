package whiteboard.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import whiteboard.file.Source;

class CatalogTest {

    private static Program program(String path, String name) {
        Source source = new Source(path, "", "");
        return new Program(source, name, "Does \"" + name + "\"", List.of(), "", source.whole(), List.of(), 0);
    }

    private static final Guide GUIDE = Guide.of(null, null, List.of(), List.of(),
            List.of(program("content/ai/KMeans.java", "KMeans"), program("content/cs/BinaryHeap.java", "BinaryHeap")), List.of());

    @Test
    void theSitesCatalogLeadsToThePublishedPrograms() {
        assertEquals("""
                {
                  "aliases": {
                    "binary-heap": {
                      "script-ref": "programs/BinaryHeap.java",
                      "description": "Does \\"BinaryHeap\\""
                    },
                    "k-means": {
                      "script-ref": "programs/KMeans.java",
                      "description": "Does \\"KMeans\\""
                    }
                  }
                }
                """, Catalog.SITE.text(GUIDE));
    }

    @Test
    void theRepositorysCatalogLeadsToTheSources() {
        assertEquals("content/cs/BinaryHeap.java content/ai/KMeans.java", String.join(" ", Catalog.REPOSITORY.text(GUIDE)
                .lines().filter(it -> it.contains("script-ref")).map(it -> it.split("\"")[3]).toList()));
    }
}
