package zone.disclosure.station.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How text becomes words. Two characters side by side beat every dictionary we measured.
 *
 * @param name changes whenever the words change, so that an index made otherwise is made anew
 * @see <a href="../../../../../../../../../docs/decisions/K023-search-by-bigrams.md">K023</a>
 */
record Analysis(String name, Analyzer analyzer) {
    /** Bigrams of Han, words of everything else; single characters where a field asks for them. */
    static Analysis bigrams() {
        var single = new WhitespaceAnalyzer();
        return new Analysis(
                "bigrams-1",
                new PerFieldAnalyzerWrapper(
                        new CJKAnalyzer(CharArraySet.EMPTY_SET),
                        Map.of(Fields.TITLE_CHARACTERS, single, Fields.CHARACTERS, single)));
    }

    /** A text cut into words as the fields of running text are. */
    List<String> words(String plain) {
        var words = new ArrayList<String>();
        try (var stream = analyzer.tokenStream(Fields.BODY, plain)) {
            var word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail to be read", e);
        }
        return List.copyOf(words);
    }
}
