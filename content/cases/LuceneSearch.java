///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -ea
//DESCRIPTION Our BM25 against Lucene's, up to one byte and one factor
//DEPS org.apache.lucene:lucene-core:10.3.1

import java.util.logging.*;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.SmallFloat;

List<String> documents = List.of("red apple", "red red apple pie with apple",
        "green pear", "apple cider apple vinegar recipe",
        "apple" + " and pear".repeat(23));

/// The length that Lucene keeps: one byte, exact up to 40, then rounded down.
int stored(int length) {
    return SmallFloat.byte4ToInt(SmallFloat.intToByte4(length));
}

/// BM25 read off the texts. The mean length is exact in Lucene too; only the
/// length of the document itself has been through the byte.
double bm25(String query, int d, int length) {
    double n = documents.size(), all = 0, score = 0;
    for (String text : documents) all += text.split(" ").length;
    for (String word : query.split(" ")) {
        int tf = 0, df = 0;
        for (String w : documents.get(d).split(" ")) if (w.equals(word)) tf++;
        for (String text : documents)
            if (List.of(text.split(" ")).contains(word)) df++;
        score += Math.log((n + 1) / (df + 0.5)) * tf * 2.2
                / (tf + 1.2 * (0.25 + 0.75 * length * n / all));
    }
    return score;
}

/// Oracle: Lucene itself, an index in memory and its default similarity.
double[] lucene(String query) throws Exception {
    var directory = new ByteBuffersDirectory();
    var config = new IndexWriterConfig(new StandardAnalyzer());
    config.setSimilarity(new BM25Similarity(1.2f, 0.75f));
    try (var writer = new IndexWriter(directory, config)) {
        for (String text : documents) {
            var document = new Document();
            document.add(new TextField("text", text, Field.Store.NO));
            writer.addDocument(document);
        }
    }
    double[] score = new double[documents.size()];
    try (var reader = DirectoryReader.open(directory)) {
        var words = new BooleanQuery.Builder();
        for (String word : query.split(" ")) {
            var term = new TermQuery(new Term("text", word));
            words.add(term, BooleanClause.Occur.SHOULD);
        }
        var searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity(1.2f, 0.75f));
        for (var hit : searcher.search(words.build(), 10).scoreDocs)
            score[hit.doc] = hit.score;
    }
    return score;
}

/// Lucene says on stderr that a vector module is missing. It does not matter
/// here. The field keeps the logger, and its level, from being collected.
final Logger quiet = Logger.getLogger("org.apache.lucene");

void main() throws Exception {
    quiet.setLevel(Level.OFF);
    assert stored(40) == 40 && stored(41) == 40 && stored(47) == 46;
    IO.println("document  words  stored  lucene  times2.2  bm25  unrounded");
    for (String query : List.of("red apple", "pear", "and apple pear")) {
        double[] lucene = lucene(query);
        for (int d = 0; d < lucene.length; d++) {
            int words = documents.get(d).split(" ").length;
            double hand = bm25(query, d, stored(words));
            assert Math.abs(lucene[d] * 2.2 - hand) <= 1e-6 * hand : query;
            if (!query.equals("red apple")) continue;
            IO.println("%d  %d  %d  %.4f  %.4f  %.4f  %.4f".formatted(d + 1,
                    words, stored(words), lucene[d], lucene[d] * 2.2, hand,
                    bm25(query, d, words)));
        }
    }
}

/* Output
document  words  stored  lucene  times2.2  bm25  unrounded
1  2  2  0.8049  1.7707  1.7707  1.7707
2  6  6  0.8504  1.8709  1.8709  1.8709
3  2  2  0.0000  0.0000  0.0000  0.0000
4  5  5  0.2161  0.4753  0.4753  0.4753
5  47  46  0.0620  0.1364  0.1364  0.1343
*/
