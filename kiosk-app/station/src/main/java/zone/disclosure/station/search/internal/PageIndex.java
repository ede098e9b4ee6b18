package zone.disclosure.station.search.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Page;
import zone.disclosure.station.store.Changes;

/** One index in one folder, open for writing and searching. Remembers up to which mark it has followed the shelf. */
final class PageIndex implements AutoCloseable {
    private static final double BUFFER_MB = 32;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile Vocabulary vocabulary = Vocabulary.EMPTY;

    private PageIndex(Directory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
    }

    /**
     * Opens the index in {@code folder}; makes an empty one when there is none.
     *
     * @throws IOException also when it is damaged
     */
    static PageIndex open(Path folder, Analysis analysis) throws IOException {
        var directory = FSDirectory.open(folder);
        try {
            var config = new IndexWriterConfig(analysis.analyzer()).setRAMBufferSizeMB(BUFFER_MB);
            return new PageIndex(directory, new IndexWriter(directory, config));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Up to where it has followed the shelf; empty when it was made by another schema or analysis. */
    static Optional<Changes.Mark> followed(Path folder, Analysis analysis) throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                return Optional.empty();
            }
            try (var reader = DirectoryReader.open(directory)) {
                var notes = reader.getIndexCommit().getUserData();
                return kind(analysis).equals(notes.get("kind"))
                        ? Optional.of(new Changes.Mark(
                                notes.getOrDefault("lineage", ""), Long.parseLong(notes.getOrDefault("number", "0"))))
                        : Optional.empty();
            }
        }
    }

    /** Takes pages in and out; not on disk and not seen before {@link #commit}. */
    void change(List<Page> put, Set<PageId> gone) throws IOException {
        for (var page : put) {
            writer.updateDocument(new Term(Fields.ID, page.id().value()), PageDocument.of(page));
        }
        for (var id : gone) {
            writer.deleteDocuments(new Term(Fields.ID, id.value()));
        }
    }

    /** Makes the changes last and seen. */
    void commit(Changes.Mark mark, Analysis analysis) throws IOException {
        writer.setLiveCommitData(
                Map.of("kind", kind(analysis), "lineage", mark.lineage(), "number", Long.toString(mark.number()))
                        .entrySet());
        writer.commit();
        refresh();
    }

    /** Shows what was written. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
        vocabulary = search(PageIndex::readVocabulary);
    }

    /** A question to an unchanging state of the index. */
    interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    <T> T search(Question<T> question) throws IOException {
        var searcher = searchers.acquire();
        try {
            return question.ask(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    private static Vocabulary readVocabulary(IndexSearcher searcher) throws IOException {
        var facets = searcher.search(MatchAllDocsQuery.INSTANCE, new FacetCount(Long.MAX_VALUE));
        var fields = new HashMap<String, Integer>();
        facets.fields().forEach(it -> fields.merge(name(it.what()), it.pages(), Integer::sum));
        var keywords = new HashMap<String, Integer>();
        var titles = new java.util.TreeSet<String>();
        var stored = searcher.storedFields();
        var all = searcher.search(
                MatchAllDocsQuery.INSTANCE,
                Math.max(1, searcher.getIndexReader().numDocs()));
        for (var hit : all.scoreDocs) {
            var document = stored.document(hit.doc, Set.of(Fields.SHOWN_TITLE, Fields.KEYWORD));
            titles.add(document.get(Fields.SHOWN_TITLE));
            for (var word : document.getValues(Fields.KEYWORD)) {
                keywords.merge(word, 1, Integer::sum);
            }
        }
        return Vocabulary.of(fields, keywords, titles);
    }

    private static String name(Field field) {
        return field.chinese();
    }

    private static String kind(Analysis analysis) {
        return Fields.SCHEMA + "/" + analysis.name();
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }
}
