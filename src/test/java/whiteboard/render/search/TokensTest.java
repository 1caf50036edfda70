package whiteboard.render.search;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import whiteboard.render.Facts;

class TokensTest {

    /// What the browser must cut alike: see [FindingTest].
    static final List<String> TEXTS = List.of("K-means", "kMeans", "KMeans.java", "naïve Bayes", "Éléments de Łódź",
            "train_test_split", "x_i and w_1", "GPUs and LLMs", "LeNet5", "HTTPServer2", "σ² > 0", "∑ᵢ λᵢ", "R² and L₂", "t-SNE",
            "ﬁne ligature", "İstanbul ẞ", "don’t", "3.14e-5", "a--b_-c", "数学 と機械", "𝜎𝚺", "πρόβλημα", "x\u0301y", "_-", "",
            "constructor __proto__", "<img src=x onerror=alert(1)>", "co‑operate", "O(n log n)", "👩‍💻 emoji",
            "pneumonoultramicroscopicsilicovolcanoconiosis");

    @Test
    void aWordIsFoundByItselfAndByItsParts() {
        Facts.hold("""
                k-means => kmeans k means
                kMeans => kmeans k means
                KMeans => kmeans k means
                kmeans => kmeans
                LeNet5 => lenet5 le net5
                t-SNE => tsne t sne
                train_test_split => traintestsplit train test split
                GPUs => gpus
                HTTPServer => httpserver http server
                x_i => x i
                naïve => naive
                Łódź => lodz
                Straße => strasse
                σ => sigma
                Σ => sigma
                2σ² => 2 sigma 2
                R² => r2
                ∇ => nabla
                __ =>\\s
                """.replace("=>\\s", "=> "), word -> String.join(" ", Tokens.of(word)));
    }

    @Test
    void aTextIsIndexedWithoutLettersAndWordsThatFindNothing() {
        Facts.hold("""
                The mean of k groups => mean groups
                K-means, in Java: kMeans(points, k) => kmeans means java kmeans means points
                It is 3.14 at 60% => 14 60
                λᵢ of x_i => lambda
                ∑x² => sum x2
                """, text -> terms(text, false));
        Facts.hold("""
                Big O => big o
                """, text -> terms(text, true));
    }

    @Test
    void aTermIsNeverLongerThanItsLimit() {
        Facts.hold("""
                pneumonoultramicroscopicsilicovolcanoconiosis => pneumonoultramicroscopicsilicovo
                """, text -> terms(text, false));
    }

    static String terms(String text, boolean letters) {
        List<String> terms = new ArrayList<>();
        Tokens.each(text, letters, terms::add);
        return String.join(" ", terms);
    }
}
